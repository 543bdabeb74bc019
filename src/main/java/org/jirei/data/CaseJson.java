package org.jirei.data;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jirei.model.CasePart;
import org.jirei.model.CaseStudy;
import org.jirei.model.Contact;
import org.jirei.model.Footnote;
import org.jirei.model.History;
import org.jirei.model.Image;
import org.jirei.model.KeptDocument;
import org.jirei.model.OwnValue;
import org.jirei.model.Provenance;
import org.jirei.model.RelatedUrl;
import org.jirei.model.RichText;
import org.jirei.model.Section;
import org.jirei.model.Timing;
import org.jirei.model.Title;
import org.jirei.model.Video;
import org.jirei.publish.PagePath;
import org.jirei.site.LanguagePlan;
import org.jirei.site.SharedPaths;
import org.jirei.site.SitePlan;
import org.jirei.text.JapanesePeriods;
import org.jirei.text.Language;
import org.jirei.text.Recurrence;
import org.jirei.text.TelephoneLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A published case as JSON, with everything that its page says. The fields have the names and the
 * order of a case file ({@code case.schema.json}); where a file has words, this has an object that
 * also says what they mean. {@code published-case.schema.json} describes it.
 */
public final class CaseJson {

  /** The address of its schema, by which a program knows such an object. */
  static final String SCHEMA = "https://jirei.org/schema/published-case.schema.json";

  private final SitePlan plan;
  private final LibraryAddress address;
  private final ValueJson values;
  private final PracticeJson practice;

  public CaseJson(SitePlan plan) {
    this.plan = plan;
    this.address = new LibraryAddress(plan.library().site());
    this.values = new ValueJson(plan.library().areas());
    this.practice = new PracticeJson(values);
  }

  /** Everything that the page of the case says. */
  public ObjectNode of(CaseStudy c) {
    JsonFields fields = new JsonFields().text("$schema", SCHEMA);
    fields.text("uri", address.of(plan.own().pathOf(c)));
    fields.set("pages", pages(c));
    identity(c, fields);
    scope(c, fields);
    practice(c, fields);
    evidence(c, fields);
    references(c, fields);
    origin(c, fields);
    fields.set("ownFields", own(c.ownValues().own()));
    fields.list("sections", c.sections(), CaseJson::section);
    return fields.done();
  }

  /** Cases one after another, each on a line of its own (Newline Delimited JSON). */
  public byte[] lines(List<CaseStudy> cases) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    cases.forEach(c -> lines.writeBytes(JsonText.line(of(c))));
    return lines.toByteArray();
  }

  /** Its page in each language, as seen from its file. */
  private ObjectNode pages(CaseStudy c) {
    JsonFields pages = new JsonFields();
    for (LanguagePlan language : plan.languages()) {
      pages.text(language.language().tag(), language.pathOf(c).from(SharedPaths.jsonOf(c)));
    }
    return pages.done();
  }

  private static void identity(CaseStudy c, JsonFields fields) {
    Title title = c.title();
    fields
        .text("id", c.id())
        .text("title", title.text())
        .text("subtitle", title.subtitle())
        .text("titleKana", title.kana())
        .set("english", title.english(), CaseJson::english)
        .text("kind", JsonFields.word(c.kind()))
        .text("status", JsonFields.word(c.status()))
        .set("collection", ValueJson.term(c.collection()));
  }

  private static ObjectNode english(Title.English english) {
    return new JsonFields()
        .text("title", english.title())
        .text("summary", english.summary())
        .done();
  }

  private void scope(CaseStudy c, JsonFields fields) {
    fields
        .list(
            "parties",
            c.parties(),
            party ->
                new JsonFields()
                    .text("id", party.id())
                    .text("name", party.name())
                    .text("shortName", party.shortName())
                    .set("type", ValueJson.term(party.type()))
                    .set("code", party.area(), values::area)
                    .text("parent", party.parent())
                    .done())
        .list("areas", c.areas(), values::area)
        .list("formerAreas", c.formerAreas(), values::formerArea)
        .set("fiscalYear", c.timing().fiscalYear(), CaseJson::year)
        .set("since", c.timing().since(), CaseJson::since)
        .set("frequency", c.timing().frequency(), CaseJson::frequency)
        .list("targetGroups", c.targetGroups(), ValueJson::term)
        .list("measures", c.measures(), ValueJson::term)
        .text("serviceCategory", c.serviceCategory())
        .texts("keywords", c.keywords());
  }

  private static ObjectNode year(Timing.Year year) {
    return new JsonFields()
        .set("value", ValueJson.words(year.words()).setAll(ValueJson.period(year.period())))
        .flag("inferred", year.inferred())
        .text("basis", year.basis())
        .done();
  }

  /** The words may be a sentence; then the date has words of its own. */
  private static ObjectNode since(Timing.Since since) {
    boolean isDate = since.period().equals(JapanesePeriods.parse(since.words()).value());
    String date = isDate ? since.words() : JapanesePeriods.format(since.period(), Language.JA);
    return new JsonFields()
        .set("date", ValueJson.words(date).setAll(ValueJson.period(since.period())))
        .text("words", since.words())
        .done();
  }

  private static ObjectNode frequency(Timing.Frequency frequency) {
    JsonFields fields = new JsonFields().text("words", frequency.words());
    Recurrence recurrence = frequency.recurrence();
    if (recurrence != null) {
      fields
          .number("times", recurrence.times())
          .number("upTo", recurrence.upTo())
          .number("every", recurrence.every())
          .text("unit", JsonFields.word(recurrence.unit()));
    }
    return fields.done();
  }

  private void practice(CaseStudy c, JsonFields fields) {
    fields
        .list("roles", c.roles(), PracticeJson::role)
        .list("rounds", c.rounds(), PracticeJson::round)
        .list("sites", c.sites(), practice::site)
        .set("agreement", c.agreement(), PracticeJson::agreement)
        .list("laws", c.laws(), PracticeJson::law)
        .list("schemes", c.schemes(), PracticeJson::scheme)
        .list("staffing", c.staffing(), PracticeJson::staff)
        .list("costs", c.costs(), PracticeJson::cost)
        .list("councils", c.councils(), PracticeJson::council);
  }

  private static void evidence(CaseStudy c, JsonFields fields) {
    fields
        .list("metrics", c.metrics(), EvidenceJson::metric)
        .list("series", c.series(), EvidenceJson::series)
        .list("comments", c.comments(), EvidenceJson::comment)
        .list("voices", c.voices(), EvidenceJson::voices)
        .list("stories", c.stories(), EvidenceJson::story);
    for (Map.Entry<CasePart, RichText> text : c.texts().entrySet()) {
      fields.set(text.getKey().fields().getFirst(), ValueJson.text(text.getValue()));
    }
  }

  private static void references(CaseStudy c, JsonFields fields) {
    fields
        .list("images", c.images(), image -> image(c, image))
        .list("videos", c.videos(), CaseJson::video)
        .list("footnotes", c.footnotes(), CaseJson::footnote)
        .list("relatedUrls", c.relatedUrls(), CaseJson::relatedUrl);
  }

  private static ObjectNode image(CaseStudy c, Image image) {
    return new JsonFields()
        .set("file", file(image.file(), SharedPaths.imageOf(c, image), c))
        .text("alt", image.alt())
        .text("caption", image.caption())
        .text("credit", image.credit())
        .text("licence", image.licence())
        .done();
  }

  /** A file by its name, with its address as seen from the file of the case. */
  private static @Nullable ObjectNode file(
      @Nullable String name, @Nullable PagePath at, CaseStudy c) {
    return name == null || at == null
        ? null
        : ValueJson.words(name)
            .setAll(new JsonFields().text("url", at.from(SharedPaths.jsonOf(c))).done());
  }

  private static ObjectNode video(Video video) {
    return new JsonFields()
        .text("title", video.title())
        .text("url", video.url())
        .text("licence", video.licence())
        .done();
  }

  private static ObjectNode footnote(Footnote note) {
    return new JsonFields()
        .text("marker", note.marker())
        .text("anchor", note.anchor())
        .text("text", note.text())
        .done();
  }

  private static ObjectNode relatedUrl(RelatedUrl related) {
    return new JsonFields()
        .text("title", related.title())
        .text("url", related.url())
        .flag("dead", related.dead())
        .done();
  }

  private static void origin(CaseStudy c, JsonFields fields) {
    Provenance provenance = c.provenance();
    History history = c.history();
    fields
        .set("contact", c.contact(), CaseJson::contact)
        .set("source", source(c))
        .text("licence", provenance.licence())
        .day("publishedOn", provenance.publishedOn())
        .day("updatedOn", provenance.updatedOn())
        .day("verifiedOn", provenance.verifiedOn())
        .list("changes", history.changes(), CaseJson::change)
        .text("successor", history.successor())
        .texts("aliases", history.aliases());
  }

  private static ObjectNode contact(Contact contact) {
    return new JsonFields()
        .text("label", contact.label())
        .text("office", contact.office())
        .set("tel", contact.telephone(), CaseJson::telephone)
        .text("url", contact.url())
        .flag("urlIsDead", contact.urlIsDead())
        .set("current", contact.current(), CaseJson::current)
        .text("words", contact.words())
        .done();
  }

  private static ObjectNode current(Contact.Current current) {
    return new JsonFields()
        .text("office", current.office())
        .set("tel", current.telephone(), CaseJson::telephone)
        .text("url", current.url())
        .day("checkedOn", current.checkedOn())
        .done();
  }

  /** The line with the numbers that can be dialled (RFC 3966). */
  private static ObjectNode telephone(TelephoneLine line) {
    List<String> numbers =
        line.parts().stream().map(TelephoneLine.Part::address).flatMap(Stream::ofNullable).toList();
    return ValueJson.words(line.words()).setAll(new JsonFields().texts("numbers", numbers).done());
  }

  private static ObjectNode source(CaseStudy c) {
    Provenance provenance = c.provenance();
    KeptDocument document = provenance.document();
    ObjectNode file = document == null ? null : file(document.name(), SharedPaths.documentOf(c), c);
    if (file != null && document != null) {
      file.put("mediaType", document.format().mediaType()).put("bytes", document.bytes());
    }
    return new JsonFields()
        .text("title", provenance.source())
        .text("url", provenance.sourceUrl())
        .set("file", file)
        .done();
  }

  private static ObjectNode change(History.Change change) {
    return new JsonFields().day("date", change.date()).text("note", change.note()).done();
  }

  private static ObjectNode section(Section section) {
    return new JsonFields()
        .text("id", section.id())
        .list(
            "kinds",
            section.kinds(),
            kind -> JsonNodeFactory.instance.stringNode(JsonFields.word(kind)))
        .text("heading", section.heading())
        .all(ValueJson.text(section.body()))
        .done();
  }

  private static @Nullable ObjectNode own(List<OwnValue> own) {
    JsonFields fields = new JsonFields();
    for (OwnValue value : own) {
      fields.set(
          value.field().id(),
          value.field().isList()
              ? JsonFields.array(value.items(), CaseJson::item)
              : item(value.items().getFirst()));
    }
    return own.isEmpty() ? null : fields.done();
  }

  private static JsonNode item(OwnValue.Item item) {
    return switch (item) {
      case OwnValue.Prose prose -> ValueJson.text(prose.text());
      case OwnValue.Words words -> JsonNodeFactory.instance.stringNode(words.text());
      case OwnValue.Number number -> ValueJson.quantity(number.quantity());
      case OwnValue.Day day -> Objects.requireNonNull(ValueJson.date(day.date(), day.written()));
      case OwnValue.Choice choice -> ValueJson.term(choice.term());
      case OwnValue.Address address ->
          ValueJson.words(address.written())
              .setAll(new JsonFields().text("url", address.href()).done());
    };
  }
}
