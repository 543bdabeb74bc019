package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import org.jirei.content.Node.Scalar;
import org.jirei.model.Cost;
import org.jirei.model.Cost.Kind;
import org.jirei.model.Cost.Payer;
import org.jirei.model.Cost.Split;
import org.jirei.model.Party;
import org.jirei.problem.ProblemKind;
import org.jirei.text.Share;
import org.jirei.text.Shares;
import org.jspecify.annotations.Nullable;

/** Reads the costs of a case: amounts, and who pays them. */
final class CostReader {

  private final CaseContext context;

  CostReader(CaseContext context) {
    this.context = context;
  }

  List<Cost> read(Fields caseFields) {
    List<Cost> costs = new ArrayList<>();
    for (Fields fields : caseFields.list("costs")) {
      String kind = fields.text("kind");
      Cost cost =
          new Cost(
              fields.text("item", ""),
              context.values.amount(fields.scalar("amount")),
              context.values.dated(fields.scalar("period")),
              kind == null ? null : Choices.of(Kind.class, kind),
              payer(fields.scalar("paidBy"), fields.path("paidBy")),
              split(fields.scalar("share")),
              fields.text("words"));
      if (!cost.item().isEmpty()) {
        costs.add(cost);
      }
    }
    return costs;
  }

  /** A party by its id or one of its names, or whoever else pays. What looks like an id is one. */
  private @Nullable Payer payer(@Nullable Scalar scalar, String field) {
    if (scalar == null) {
      return null;
    }
    String name = JapaneseLines.join(scalar.text());
    Party party =
        context.parties.values().stream()
            .filter(p -> List.of(p.id(), p.name(), p.shortName()).contains(name))
            .findFirst()
            .orElseGet(() -> Ids.isId(name) ? context.party(scalar, field) : null);
    return new Payer(party == null ? name : party.shortName(), party);
  }

  private @Nullable Split split(@Nullable Scalar scalar) {
    if (scalar == null) {
      return null;
    }
    String written = JapaneseLines.join(scalar.text());
    List<Share> shares = Shares.parse(written);
    if (shares == null) {
      context.findings.add(ProblemKind.SHARE_UNREADABLE, scalar.span(), written);
      return null;
    }
    String odd = Shares.oddSum(shares);
    if (odd != null) {
      context.findings.add(ProblemKind.SHARES_NOT_WHOLE, scalar.span(), written, odd);
    }
    return new Split(shares, written);
  }
}
