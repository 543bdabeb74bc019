package org.jirei.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.model.Section.Kind;
import org.jirei.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A case file as it is, whether or not it could be published.
 *
 * @param status as the file says it; {@link #UNREADABLE} where it cannot be asked
 * @param title empty where the file says none
 * @param contact whether it says whom to ask
 * @param missing what every case is expected to tell and the file does not, in Japanese
 * @param further what the best cases tell beyond that and the file does not, in Japanese
 * @param errors how many keep it from being published
 */
public record ListedCase(
    String file,
    String id,
    String title,
    String status,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate updatedOn,
    @Nullable LocalDate verifiedOn,
    boolean contact,
    List<String> missing,
    List<String> further,
    int errors) {

  public static final String UNREADABLE = "unreadable";

  private static final List<String> EXPECTED_FIELDS = List.of("fiscalYear", "metrics", "contact");

  private static final List<Kind> EXPECTED_SECTIONS =
      List.of(Kind.PURPOSE, Kind.OUTLINE, Kind.OUTCOMES);

  /** What the ministry's sheets do not ask for; nothing may be made up to fill it. */
  private static final List<String> FURTHER_FIELDS = List.of("english");

  private static final List<Kind> FURTHER_SECTIONS =
      List.of(Kind.COST, Kind.LESSONS, Kind.CONDITIONS, Kind.SUSTAINING, Kind.EVALUATION);

  public ListedCase {
    missing = List.copyOf(missing);
    further = List.copyOf(further);
  }

  static ListedCase of(CaseDraft draft) {
    CaseFile file = draft.file();
    // What a file with errors says as well is read once more: few have any.
    Findings findings = SourceFiles.read(file.path(), file.shown());
    int errors = (int) draft.findings().problems().stream().filter(Problem::isError).count();
    Document document =
        findings.hasErrors()
            ? null
            : file.isYaml() ? Document.yaml(findings) : Document.markdown(findings);
    if (document == null || document.fields() == null) {
      return new ListedCase(
          file.shown(),
          draft.id(),
          "",
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
    Set<Kind> sections = sections(document.body());
    Values values = new Values(findings);
    return new ListedCase(
        file.shown(),
        draft.id(),
        fields.text("title", ""),
        fields.text("status", ""),
        values.day(fields.scalar("publishedOn")),
        values.day(fields.scalar("updatedOn")),
        values.day(fields.scalar("verifiedOn")),
        fields.fields("contact") != null,
        missing(fields, EXPECTED_FIELDS, sections, EXPECTED_SECTIONS),
        missing(fields, FURTHER_FIELDS, sections, FURTHER_SECTIONS),
        errors);
  }

  private static Set<Kind> sections(String body) {
    Set<Kind> there = new TreeSet<>();
    body.lines()
        .filter(line -> line.startsWith("#"))
        .forEach(line -> there.add(CaseHeadings.kind(line.replaceFirst("^#+", ""))));
    return there;
  }

  private static List<String> missing(
      Fields fields, List<String> wantedFields, Set<Kind> sections, List<Kind> wantedSections) {
    Stream<String> absentFields =
        FieldDictionary.ofCase().stream()
            .filter(field -> wantedFields.contains(field.path()))
            .filter(field -> fields.node(field.path()) == null)
            .map(Field::label);
    Stream<String> absentSections =
        wantedSections.stream().filter(kind -> !sections.contains(kind)).map(CaseHeadings::usual);
    return Stream.concat(absentFields, absentSections).toList();
  }
}
