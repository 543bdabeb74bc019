package org.jirei.content;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jirei.content.Node.Entry;
import org.jirei.content.Node.Mapping;
import org.jirei.content.Node.Scalar;
import org.jirei.content.Node.Sequence;
import org.jirei.model.CasePart;
import org.jirei.model.CaseStudy;
import org.jirei.model.Section;
import org.jirei.model.Section.Kind;
import org.jirei.model.Section.Rank;
import org.jspecify.annotations.Nullable;

/**
 * A case file in its present state, whether or not it can be published.
 *
 * @param status as written in the file; {@link #UNREADABLE} if the file cannot be read
 * @param title empty if the file has none
 * @param parties their names
 * @param contact whether it names a contact
 * @param missing what every case should contain and this file lacks: names of fields, and of
 *     sections as in addresses ({@code outcomes})
 * @param further what the best cases also contain and this file lacks, named in the same way
 * @param errors number of errors that {@code check} reports; they prevent publication
 */
public record ListedCase(
    String file,
    String id,
    String title,
    List<String> parties,
    String status,
    @Nullable Day publishedOn,
    @Nullable Day updatedOn,
    @Nullable Day verifiedOn,
    boolean contact,
    List<String> missing,
    List<String> further,
    int errors) {

  /**
   * A date in a file.
   *
   * @param written as the file has it
   * @param date null if that cannot be read as a date
   */
  public record Day(String written, @Nullable LocalDate date) {}

  public static final String UNREADABLE = "unreadable";

  /** A field that every case should contain, and the section that would state the same. */
  private static final Map<String, Kind> EXPECTED_FIELDS = expectedFields();

  /** The ministry's documents do not ask for this, and nothing may be made up to fill it. */
  private static final String ENGLISH = "english";

  public ListedCase {
    parties = List.copyOf(parties);
    missing = List.copyOf(missing);
    further = List.copyOf(further);
  }

  /**
   * @param errors number of errors that a check reports
   */
  static ListedCase of(ParsedCase parsed, int errors) {
    CaseFile file = parsed.file();
    // A file with errors is read again for the rest of its content. Few files have errors.
    FileProblems findings = SourceFiles.read(file.path(), file.displayPath());
    Document document =
        findings.isUnread()
            ? null
            : file.isYaml() ? Document.yaml(findings) : Document.markdown(findings);
    if (document == null || document.fields() == null) {
      return new ListedCase(
          file.displayPath(),
          parsed.id(),
          "",
          List.of(),
          UNREADABLE,
          null,
          null,
          null,
          false,
          List.of(),
          List.of(),
          errors);
    }
    Fields fields = Fields.of(document.fields());
    Set<Kind> told = Kind.toldIn(sections(parsed, document, findings));
    for (CasePart part : CasePart.values()) {
      Kind kind = part.asSection();
      if (kind != null && part.fields().stream().map(fields::node).anyMatch(ListedCase::tells)) {
        told.add(kind);
      }
    }
    Values values = new Values(findings);
    return new ListedCase(
        file.displayPath(),
        parsed.id(),
        fields.text("title", ""),
        fields.list("parties").stream().map(party -> party.text("name", "")).toList(),
        fields.text("status", ""),
        day(fields.scalar("publishedOn"), values),
        day(fields.scalar("updatedOn"), values),
        day(fields.scalar("verifiedOn"), values),
        tells(fields.node("contact")),
        Stream.concat(missingFields(fields, told), missing(Rank.USUAL, told)).toList(),
        Stream.concat(
                Stream.of(ENGLISH).filter(field -> !tells(fields.node(field))),
                missing(Rank.HELPFUL, told))
            .toList(),
        errors);
  }

  private static @Nullable Day day(@Nullable Scalar scalar, Values values) {
    return scalar == null
        ? null
        : new Day(JapaneseLines.join(scalar.text()).strip(), values.day(scalar));
  }

  /** The sections as on the page. A file with errors was read only for its errors. */
  private static List<Section> sections(
      ParsedCase parsed, Document document, FileProblems findings) {
    CaseStudy study = parsed.study();
    if (study != null) {
      return study.sections();
    }
    CaseFile file = parsed.file();
    Anchors anchors = new Anchors();
    Links links = new Links(file.inContent(), file.page(), findings);
    return new BodyReader(new MarkdownHtml(links, anchors, findings), anchors, findings)
        .read(document.body(), document.bodyLine(), document.lastLine());
  }

  private static Map<String, Kind> expectedFields() {
    Map<String, Kind> fields = new LinkedHashMap<>();
    fields.put("fiscalYear", Kind.SCHEDULE);
    fields.put("metrics", Kind.METRICS);
    fields.put("contact", Kind.CONTACT);
    return fields;
  }

  private static Stream<String> missingFields(Fields fields, Set<Kind> told) {
    return EXPECTED_FIELDS.entrySet().stream()
        .filter(field -> !tells(fields.node(field.getKey())) && !told.contains(field.getValue()))
        .map(Map.Entry::getKey);
  }

  private static Stream<String> missing(Rank rank, Set<Kind> told) {
    return Kind.of(rank).stream().filter(kind -> !told.contains(kind)).map(Kind::anchor);
  }

  /** Whether a node holds a value at any depth. An empty list counts as none. */
  private static boolean tells(@Nullable Node node) {
    return switch (node) {
      case null -> false;
      case Scalar scalar -> !scalar.isBlank() && !scalar.text().strip().equals(OpenMarks.OPEN);
      case Sequence sequence -> sequence.items().stream().anyMatch(ListedCase::tells);
      case Mapping mapping ->
          mapping.entries().values().stream().map(Entry::value).anyMatch(ListedCase::tells);
    };
  }
}
