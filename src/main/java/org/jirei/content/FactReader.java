package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import org.jirei.content.Node.Scalar;
import org.jirei.model.Agreement;
import org.jirei.model.Law;
import org.jirei.model.Metric.Quantity;
import org.jirei.model.Party;
import org.jirei.model.Round;
import org.jirei.model.Round.Session;
import org.jirei.model.Staff;
import org.jirei.model.Title;
import org.jspecify.annotations.Nullable;

/** Reads the smaller facts of a case: title, rounds, agreement, laws and staffing. */
final class FactReader {

  private final CaseContext context;

  FactReader(CaseContext context) {
    this.context = context;
  }

  @Nullable Title title(Fields caseFields) {
    String text = caseFields.text("title");
    Fields english = caseFields.fields("english");
    String title = english == null ? null : english.text("title");
    String summary = english == null ? null : english.text("summary");
    return text == null
        ? null
        : new Title(
            text,
            caseFields.text("subtitle"),
            caseFields.text("titleKana"),
            title == null || summary == null ? null : new Title.English(title, summary));
  }

  List<Round> rounds(Fields caseFields) {
    List<Round> rounds = new ArrayList<>();
    for (Fields fields : caseFields.list("rounds")) {
      List<Session> sessions = new ArrayList<>();
      for (Fields session : fields.list("sessions")) {
        String title = session.text("title");
        if (title != null) {
          sessions.add(new Session(session.text("part"), title, session.text("lecturer")));
        }
      }
      String label = fields.text("label");
      if (label != null) {
        rounds.add(
            new Round(
                label, fields.text("dates"), fields.text("venue"), sessions, fields.text("words")));
      }
    }
    return rounds;
  }

  @Nullable Agreement agreement(Fields caseFields) {
    Fields fields = caseFields.fields("agreement");
    return fields == null
        ? null
        : new Agreement(
            fields.text("title"),
            fields.texts("signatories"),
            context.values.date(fields.scalar("date")),
            fields.text("date"),
            fields.text("parent"),
            fields.text("duty"),
            fields.texts("fields"));
  }

  List<Law> laws(Fields caseFields) {
    List<Law> laws = new ArrayList<>();
    for (Fields fields : caseFields.list("laws")) {
      String title = fields.text("title");
      if (title != null) {
        laws.add(
            new Law(
                title,
                context.values.date(fields.scalar("date")),
                fields.text("date"),
                fields.text("note")));
      }
    }
    return laws;
  }

  List<Staff> staffing(Fields caseFields) {
    List<Staff> staffing = new ArrayList<>();
    for (Fields fields : caseFields.list("staffing")) {
      String post = fields.text("post");
      Party party = context.party(fields.scalar("party"), fields.path("party"));
      Scalar countScalar = fields.scalar("count");
      Quantity count =
          countScalar == null
              ? null
              : context.values.quantity(countScalar, null, post == null ? "" : post);
      if (post != null) {
        staffing.add(new Staff(party, post, count, fields.text("words")));
      }
    }
    return staffing;
  }
}
