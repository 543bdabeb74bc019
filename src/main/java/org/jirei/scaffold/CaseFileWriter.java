package org.jirei.scaffold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jirei.content.FieldDictionary;
import org.jirei.content.FieldDictionary.Field;

/**
 * Writes a scaffold as a case file. All fields of the schema appear in its order, each with an
 * explanation. Known fields have values, required ones are open lines, and all others are examples
 * in comments. A complete case has its values only.
 *
 * <p>Reading the file gives the same values, except that all line breaks become line feeds.
 */
public final class CaseFileWriter {

  /** The path of the schema from {@code cases/<id>.md}. */
  public static final String SCHEMA = "../schema/case.schema.json";

  /** The path of the schema from {@code cases/<id>/index.md}. */
  public static final String SCHEMA_FROM_FOLDER = "../../schema/case.schema.json";

  private CaseFileWriter() {}

  /** Returns the text of {@code cases/<id>.md}. */
  public static String write(CaseScaffold scaffold) {
    return write(scaffold, SCHEMA);
  }

  /**
   * @param schema path of the schema, relative to the file
   */
  public static String write(CaseScaffold scaffold, String schema) {
    return write(scaffold, schema, FieldDictionary.ofCase());
  }

  /**
   * @param schema path of the schema, relative to the file
   * @param dictionary all fields that a case may have, in order
   */
  public static String write(CaseScaffold scaffold, String schema, List<Field> dictionary) {
    SequencedMap<String, Entry> fields = new LinkedHashMap<>(scaffold.fields().fields());
    fields.put("id", Entry.text(scaffold.id()));
    StringBuilder file = new StringBuilder();
    file.append("---\n# yaml-language-server: $schema=").append(schema).append('\n');
    if (scaffold.isComplete()) {
      return file.append(FrontMatter.complete(fields, dictionary))
          .append("---\n\n")
          .append(scaffold.body().strip())
          .append('\n')
          .toString();
    }
    fields.put("status", Entry.text("draft"));
    file.append("#\n");
    ScaffoldWords.lines("preamble").forEach(line -> file.append("# ").append(line).append('\n'));
    file.append(FrontMatter.of(fields, dictionary))
        .append("---\n\n")
        .append(BodyTemplate.of(scaffold.body()));
    return file.toString();
  }
}
