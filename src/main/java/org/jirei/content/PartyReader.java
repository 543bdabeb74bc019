package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import org.jirei.content.Node.Scalar;
import org.jirei.model.Party;
import org.jirei.problem.ProblemKind;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** Reads the parties of a case and the areas where it takes place. */
final class PartyReader {

  private final CaseContext context;
  private final AreaCodes codes;

  PartyReader(CaseContext context) {
    this.context = context;
    this.codes = new AreaCodes(context.areas, context.findings);
  }

  /** Adds the parties to the context. */
  void read(Fields caseFields) {
    for (Fields fields : caseFields.list("parties")) {
      String id = fields.text("id");
      if (id != null && !context.partyIds.add(id)) {
        context.findings.add(ProblemKind.DUPLICATE_PARTY, fields.span("id"), id);
      }
      Party party = party(fields);
      if (party != null) {
        context.parties.putIfAbsent(party.id(), party);
      }
    }
  }

  private @Nullable Party party(Fields fields) {
    String id = fields.text("id");
    String name = fields.text("name");
    Term type = context.term(Scheme.PARTY_TYPE, fields.scalar("type"), fields.path("type"));
    Scalar code = fields.scalar("code");
    Area area = code == null ? null : codes.area(code);
    if (area != null && name != null && type != null) {
      codes.compare(name, fields.span("name"), type, area);
    }
    if (id == null || name == null || type == null) {
      return null;
    }
    return new Party(id, name, fields.text("shortName", name), type, area, fields.text("parent"));
  }

  List<Area> areas(Fields caseFields) {
    List<Area> areas = new ArrayList<>();
    for (Scalar code : caseFields.scalars("areas")) {
      Area area = codes.area(code);
      if (area != null && !areas.contains(area)) {
        areas.add(area);
      }
    }
    return areas;
  }
}
