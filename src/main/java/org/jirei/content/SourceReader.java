package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import org.jirei.content.Node.Scalar;
import org.jirei.model.Contact;
import org.jirei.model.KeptDocument;
import org.jirei.model.Provenance;
import org.jirei.problem.ProblemKind;
import org.jirei.text.TelephoneLine;
import org.jspecify.annotations.Nullable;

/** Reads the contact and the source of a case. */
final class SourceReader {

  private final CaseContext context;

  SourceReader(CaseContext context) {
    this.context = context;
  }

  @Nullable Contact contact(Fields caseFields) {
    Fields fields = caseFields.fields("contact");
    if (fields == null) {
      return null;
    }
    String office = fields.text("office");
    Contact.Current current = current(fields.fields("current"));
    Scalar telephone = fields.scalar("tel");
    Scalar url = fields.scalar("url");
    address(url);
    if (office == null && fields.node("current") == null) {
      context.findings.add(ProblemKind.CONTACT_WITHOUT_OFFICE, fields.span());
    }
    if (office == null && current == null) {
      return null;
    }
    return new Contact(
        fields.text("label", "照会先"),
        office,
        telephone == null ? null : telephone(telephone),
        url == null ? null : url.text(),
        url != null && !Addresses.isTooLong(url.text()) && Addresses.isDead(url.text()),
        current,
        fields.text("words"));
  }

  private Contact.@Nullable Current current(@Nullable Fields fields) {
    String office = fields == null ? null : fields.text("office");
    if (fields == null || office == null) {
      return null;
    }
    Scalar telephone = fields.scalar("tel");
    Scalar url = fields.scalar("url");
    address(url);
    return new Contact.Current(
        office,
        telephone == null ? null : telephone(telephone),
        url == null ? null : url.text(),
        context.values.day(fields.scalar("checkedOn")));
  }

  /** A line that cannot be read is shown as written, without links. */
  private TelephoneLine telephone(Scalar telephone) {
    String written = telephone.text();
    TelephoneLine line = TelephoneLine.parse(written);
    if (line != null) {
      return line;
    }
    String rest = TelephoneLine.unread(written);
    context.findings.add(ProblemKind.TELEPHONE_UNREADABLE, telephone.end(rest), rest);
    return new TelephoneLine(List.of(new TelephoneLine.Part(written, null)));
  }

  /** The link to an address; null if there is none, or it is reported. */
  private @Nullable String address(@Nullable Scalar url) {
    return url == null ? null : new Addresses(context.findings).ofField(url);
  }

  @Nullable Provenance provenance(Fields caseFields, CaseFile file) {
    Fields detailed = caseFields.fields("source");
    String source = detailed == null ? caseFields.text("source") : detailed.text("title");
    String url = detailed == null ? null : address(detailed.scalar("url"));
    KeptDocument document =
        detailed == null
            ? null
            : new KeptDocumentReader(context.findings, file).read(detailed.scalar("file"));
    String licence = caseFields.text("licence");
    List<java.time.@Nullable LocalDate> days = new ArrayList<>();
    for (String key : List.of("publishedOn", "updatedOn", "verifiedOn")) {
      days.add(context.values.day(caseFields.scalar(key)));
    }
    return source == null || licence == null
        ? null
        : new Provenance(source, url, document, licence, days.get(0), days.get(1), days.get(2));
  }
}
