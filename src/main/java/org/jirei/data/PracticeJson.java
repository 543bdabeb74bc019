package org.jirei.data;

import org.jirei.model.Agreement;
import org.jirei.model.Cost;
import org.jirei.model.Cost.Payer;
import org.jirei.model.Cost.Split;
import org.jirei.model.Council;
import org.jirei.model.Law;
import org.jirei.model.Role;
import org.jirei.model.Role.Task;
import org.jirei.model.Round;
import org.jirei.model.Round.Session;
import org.jirei.model.ServiceSite;
import org.jirei.model.Staff;
import org.jirei.model.SupportScheme;
import org.jirei.text.Share;
import tools.jackson.databind.node.ObjectNode;

/** How a practice works, as JSON. */
final class PracticeJson {

  private final ValueJson values;

  PracticeJson(ValueJson values) {
    this.values = values;
  }

  static ObjectNode role(Role role) {
    return new JsonFields()
        .text("label", role.label())
        .flag("common", role.common())
        .list("parties", role.parties(), ValueJson::party)
        .text("heading", role.heading())
        .list("tasks", role.tasks(), PracticeJson::task)
        .done();
  }

  /** An empty list of measures is stated: the task serves none. */
  private static ObjectNode task(Task task) {
    return new JsonFields()
        .text("task", task.text())
        .texts("subtasks", task.subtasks())
        .set("measures", task.measures(), measures -> JsonFields.array(measures, ValueJson::term))
        .done();
  }

  static ObjectNode round(Round round) {
    return new JsonFields()
        .text("label", round.label())
        .text("dates", round.dates())
        .text("venue", round.venue())
        .list("sessions", round.sessions(), PracticeJson::session)
        .text("words", round.words())
        .done();
  }

  private static ObjectNode session(Session session) {
    return new JsonFields()
        .text("part", session.part())
        .text("title", session.title())
        .text("lecturer", session.lecturer())
        .done();
  }

  ObjectNode site(ServiceSite site) {
    return new JsonFields()
        .text("name", site.name())
        .text("address", site.address())
        .set("openedOn", site.openedOn(), ValueJson::dated)
        .text("hours", site.hours())
        .set("area", site.area(), values::area)
        .done();
  }

  static ObjectNode staff(Staff staff) {
    return new JsonFields()
        .set("party", staff.party(), ValueJson::party)
        .text("post", staff.post())
        .set("count", staff.count(), ValueJson::quantity)
        .text("words", staff.words())
        .done();
  }

  static ObjectNode council(Council council) {
    return new JsonFields()
        .text("name", council.name())
        .texts("members", council.members())
        .text("meetings", council.meetings())
        .text("secretariat", council.secretariat())
        .done();
  }

  static ObjectNode cost(Cost cost) {
    return new JsonFields()
        .text("item", cost.item())
        .set("amount", cost.amount(), ValueJson::quantity)
        .set("period", cost.period(), ValueJson::dated)
        .text("kind", cost.kind() == null ? null : JsonFields.word(cost.kind()))
        .set("paidBy", cost.paidBy(), PracticeJson::payer)
        .set("share", cost.share(), PracticeJson::split)
        .text("words", cost.words())
        .done();
  }

  /** A party of the case by its id, anybody else by name. */
  private static ObjectNode payer(Payer payer) {
    return payer.party() == null ? ValueJson.words(payer.name()) : ValueJson.party(payer.party());
  }

  private static ObjectNode split(Split split) {
    return new JsonFields()
        .text("words", split.words())
        .list("shares", split.shares(), PracticeJson::share)
        .done();
  }

  private static ObjectNode share(Share share) {
    return new JsonFields()
        .text("payer", share.payer().isEmpty() ? null : share.payer())
        .text("part", share.fraction())
        .flag("atMost", !share.exact())
        .done();
  }

  static ObjectNode agreement(Agreement agreement) {
    return new JsonFields()
        .text("title", agreement.title())
        .texts("signatories", agreement.signatories())
        .set("date", ValueJson.date(agreement.date(), agreement.dateWords()))
        .text("parent", agreement.parent())
        .text("duty", agreement.duty())
        .texts("fields", agreement.fields())
        .done();
  }

  static ObjectNode law(Law law) {
    return new JsonFields()
        .text("title", law.title())
        .set("date", ValueJson.date(law.date(), law.dateWords()))
        .text("note", law.note())
        .done();
  }

  static ObjectNode scheme(SupportScheme scheme) {
    return new JsonFields()
        .text("name", scheme.name())
        .text("provider", scheme.provider())
        .text("note", scheme.note())
        .text("url", scheme.url())
        .done();
  }
}
