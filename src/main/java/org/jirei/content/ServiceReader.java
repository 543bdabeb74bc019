package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Council;
import org.jirei.model.Party;
import org.jirei.model.ServiceSite;
import org.jirei.problem.ProblemKind;
import org.jirei.vocabulary.Area;

/** Reads where a service is offered and which councils steer it. */
final class ServiceReader {

  private final CaseContext context;
  private final PartyReader places;

  /**
   * @param places reads the areas of the case, and learns of those that sites name
   */
  ServiceReader(CaseContext context, PartyReader places) {
    this.context = context;
    this.places = places;
  }

  /**
   * @param ofCase the areas of the case
   */
  List<ServiceSite> sites(Fields caseFields, List<Area> ofCase) {
    List<ServiceSite> sites = new ArrayList<>();
    for (Fields fields : caseFields.list("sites")) {
      String name = fields.text("name");
      Area area = places.area(fields.scalar("area"));
      if (area != null && !ofCase.isEmpty()) {
        checkPlace(area, fields.span("area"), ofCase);
      }
      ServiceSite site =
          new ServiceSite(
              name == null ? "" : name,
              fields.text("address"),
              context.values.dated(fields.scalar("openedOn")),
              fields.text("hours"),
              area);
      if (name != null) {
        sites.add(site);
      }
    }
    return sites;
  }

  /** Only the areas of the case decide under which prefecture readers find it. */
  private void checkPlace(Area area, Span at, List<Area> ofCase) {
    List<Area> path = context.areas.path(area);
    boolean isInside =
        ofCase.stream()
            .anyMatch(place -> path.contains(place) || context.areas.path(place).contains(area));
    if (!isInside) {
      String name = context.areas.fullName(area);
      context.findings.add(ProblemKind.SITE_ELSEWHERE, at, name, area.code());
    }
  }

  List<Council> councils(Fields caseFields) {
    List<Council> councils = new ArrayList<>();
    for (Fields fields : caseFields.list("councils")) {
      String name = fields.text("name");
      if (name != null) {
        String secretariat = fields.text("secretariat");
        councils.add(
            new Council(
                name,
                fields.texts("members").stream().map(this::named).toList(),
                fields.text("meetings"),
                secretariat == null ? null : named(secretariat)));
      }
    }
    return councils;
  }

  /** The name of a party of the case whose id is written; any other words as they are. */
  private String named(String written) {
    Party party = context.parties.get(written);
    return party == null ? written : party.name();
  }
}
