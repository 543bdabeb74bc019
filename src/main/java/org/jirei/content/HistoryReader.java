package org.jirei.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jirei.content.Node.Scalar;
import org.jirei.model.History;
import org.jspecify.annotations.Nullable;

/** Reads what happened to a case after it was first published. */
final class HistoryReader {

  private final CaseContext context;

  HistoryReader(CaseContext context) {
    this.context = context;
  }

  History read(Fields caseFields) {
    List<History.Change> changes = new ArrayList<>();
    for (Fields fields : caseFields.list("changes")) {
      LocalDate date = context.values.day(fields.scalar("date"));
      String note = fields.text("note");
      if (date != null && note != null) {
        changes.add(new History.Change(date, note));
      }
    }
    Scalar successor = caseFields.scalar("successor");
    List<String> aliases = new ArrayList<>();
    for (Scalar alias : caseFields.scalars("aliases")) {
      Ids.checkCase(alias.text(), alias.span(), context.findings);
      aliases.add(alias.text());
    }
    return new History(text(successor), aliases, changes);
  }

  private static @Nullable String text(@Nullable Scalar scalar) {
    return scalar == null ? null : scalar.text();
  }

  /**
   * The ids of other cases that a case names, with their places. They are checked once all ids are
   * known.
   */
  static OtherIds otherIds(Fields caseFields) {
    Scalar successor = caseFields.scalar("successor");
    return new OtherIds(
        successor == null ? null : new OtherIds.Named(successor.text(), successor.span()),
        caseFields.scalars("aliases").stream()
            .map(alias -> new OtherIds.Named(alias.text(), alias.span()))
            .toList());
  }
}
