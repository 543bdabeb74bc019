package org.jirei.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
 * @param missing what readers would look for and the file does not say, in Japanese
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
    int errors) {

  public static final String UNREADABLE = "unreadable";

  private static final List<String> FIELDS =
      List.of("english", "fiscalYear", "metrics", "contact", "verifiedOn");

  private static final List<Kind> SECTIONS =
      List.of(
          Kind.PURPOSE,
          Kind.OUTLINE,
          Kind.OUTCOMES,
          Kind.COST,
          Kind.LESSONS,
          Kind.CONDITIONS,
          Kind.SUSTAINING,
          Kind.EVALUATION);

  public ListedCase {
    missing = List.copyOf(missing);
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
          file.shown(), draft.id(), "", UNREADABLE, null, null, null, false, List.of(), errors);
    }
    Fields fields = Fields.of(document.fields());
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
        missing(fields, document.body()),
        errors);
  }

  private static List<String> missing(Fields fields, String body) {
    List<String> missing = new ArrayList<>();
    for (Field field : FieldDictionary.ofCase()) {
      if (FIELDS.contains(field.path()) && fields.node(field.path()) == null) {
        missing.add(field.label());
      }
    }
    Set<Kind> there = new TreeSet<>();
    body.lines()
        .filter(line -> line.startsWith("#"))
        .forEach(line -> there.add(CaseHeadings.kind(line.replaceFirst("^#+", ""))));
    SECTIONS.stream()
        .filter(kind -> !there.contains(kind))
        .forEach(kind -> missing.add(CaseHeadings.usual(kind)));
    return missing;
  }
}
