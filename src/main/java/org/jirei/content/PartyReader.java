package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jirei.content.Node.Scalar;
import org.jirei.model.Party;
import org.jirei.model.Timing;
import org.jirei.problem.ProblemKind;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.FormerArea;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** Reads the parties of a case and the areas where it takes place. */
final class PartyReader {

  private final CaseContext context;
  private final AreaCodes codes;

  /** All areas that parties and places name, today's and former ones. */
  private final List<NamedArea> named = new ArrayList<>();

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
    NamedArea area = code == null ? null : codes.area(code);
    if (area != null && name != null && type != null) {
      area = codes.compare(area, name, fields.span("name"), type);
    }
    if (area != null) {
      named.add(area);
    }
    if (id == null || name == null || type == null) {
      return null;
    }
    Area today = area == null ? null : area.today().getFirst();
    return new Party(id, name, fields.text("shortName", name), type, today, fields.text("parent"));
  }

  /** Today's areas of the places. */
  List<Area> areas(Fields caseFields) {
    List<Area> areas = new ArrayList<>();
    for (Scalar code : caseFields.scalars("areas")) {
      NamedArea area = codes.area(code);
      if (area != null) {
        named.add(area);
        area.today().stream().filter(today -> !areas.contains(today)).forEach(areas::add);
      }
    }
    return areas;
  }

  /** Today's area that a field names; null if it names none, or one that is reported. */
  @Nullable Area area(@Nullable Scalar code) {
    NamedArea area = code == null ? null : codes.area(code);
    if (area == null) {
      return null;
    }
    named.add(area);
    return area.today().getFirst();
  }

  /** The areas that parties and places name as they were, each once. */
  List<FormerArea> formerAreas() {
    return named.stream().map(NamedArea::former).filter(Objects::nonNull).distinct().toList();
  }

  /** Checks all areas against the fiscal year of the case. */
  void checkTimes(Timing timing) {
    Timing.Year year = timing.fiscalYear();
    if (year != null) {
      AreaTimes times = new AreaTimes(context.areas, context.findings);
      named.forEach(area -> times.check(area, year.period().fiscalYears()));
    }
  }
}
