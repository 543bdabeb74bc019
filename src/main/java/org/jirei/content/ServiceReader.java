package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Council;
import org.jirei.model.ServiceSite;

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

  List<ServiceSite> sites(Fields caseFields) {
    List<ServiceSite> sites = new ArrayList<>();
    for (Fields fields : caseFields.list("sites")) {
      String name = fields.text("name");
      ServiceSite site =
          new ServiceSite(
              name == null ? "" : name,
              fields.text("address"),
              context.values.dated(fields.scalar("openedOn")),
              fields.text("hours"),
              places.area(fields.scalar("area")));
      if (name != null) {
        sites.add(site);
      }
    }
    return sites;
  }

  List<Council> councils(Fields caseFields) {
    List<Council> councils = new ArrayList<>();
    for (Fields fields : caseFields.list("councils")) {
      String name = fields.text("name");
      if (name != null) {
        councils.add(
            new Council(
                name,
                fields.texts("members"),
                fields.text("meetings"),
                fields.text("secretariat")));
      }
    }
    return councils;
  }
}
