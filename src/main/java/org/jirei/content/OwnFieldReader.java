package org.jirei.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.content.Node.Scalar;
import org.jirei.model.OwnField;
import org.jirei.model.OwnField.Type;
import org.jirei.problem.ProblemKind;
import org.jirei.text.Bilingual;
import org.jirei.vocabulary.Term;

/** Reads the fields that site.yaml declares for cases. */
final class OwnFieldReader {

  private final Path folder;
  private final FileProblems findings;

  /** The place of each id, to name it where the id is declared again. */
  private final Map<String, Integer> lines = new HashMap<>();

  /**
   * @param folder that contains site.yaml and the folder of the vocabulary
   */
  OwnFieldReader(Path folder, FileProblems findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /** The fields with a usable id; one with other mistakes is read as far as possible. */
  List<OwnField> read(Fields site) {
    Set<String> taken = OwnFields.taken();
    List<OwnField> fields = new ArrayList<>();
    for (Fields declared : site.list("fields")) {
      Scalar id = declared.scalar("id");
      if (id != null && isUsable(id, taken)) {
        fields.add(field(id.text(), declared));
      }
    }
    return fields;
  }

  private boolean isUsable(Scalar id, Set<String> taken) {
    String written = id.text();
    if (taken.stream().anyMatch(written::equalsIgnoreCase)) {
      findings.add(ProblemKind.OWN_FIELD_TAKEN, id.span(), written);
      return false;
    }
    if (!Ids.isId(written)) {
      return false; // the schema says why
    }
    Ids.check(written, id.span(), Set.of(), findings);
    Integer before = lines.putIfAbsent(written, id.span().line());
    if (before != null) {
      String other = findings.file().path() + ":" + before;
      findings.add(ProblemKind.DUPLICATE_ID, id.span(), written, other);
    }
    return before == null;
  }

  private OwnField field(String id, Fields declared) {
    Type type = Choices.of(Type.class, declared.text("type"), Type.TEXT);
    Bilingual label = VocabularyReader.bilingual(declared.fields("label"));
    OwnField field =
        new OwnField(
            id,
            label == null ? new Bilingual(id, id) : label,
            type,
            VocabularyReader.bilingual(declared.fields("help")),
            declared.flag("facet") && type == Type.TERM,
            declared.flag("required"),
            declared.flag("many"),
            type == Type.TERM ? terms(id, declared) : List.of());
    checkTerms(field, declared);
    return field;
  }

  private List<Term> terms(String id, Fields declared) {
    return VocabularyReader.terms(
        OwnField.schemeOf(id), declared.list("terms"), row -> row.fields("label"), findings);
  }

  /** Only terms can be listed and browsed, and they have one list. */
  private void checkTerms(OwnField field, Fields declared) {
    boolean isListed = !declared.items("terms").isEmpty();
    if (field.type() == Type.TERM) {
      String file = "vocabulary/" + field.id() + ".yaml";
      boolean hasFile = Files.isRegularFile(folder.resolve(file));
      if (isListed && hasFile) {
        findings.add(ProblemKind.OWN_TERMS_TWICE, declared.span("terms"), file);
      } else if (!isListed && !hasFile) {
        findings.add(ProblemKind.OWN_TERMS_MISSING, declared.span("type"), declared.path(), file);
      }
      return;
    }
    String type = Choices.name(field.type());
    for (String key : List.of("facet", "terms")) {
      if (key.equals("terms") ? isListed : declared.flag(key)) {
        findings.add(
            ProblemKind.OWN_TYPE_NOT_TERM, declared.span(key), declared.path(key), type, key);
      }
    }
  }
}
