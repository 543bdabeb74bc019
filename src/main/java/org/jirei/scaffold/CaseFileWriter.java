package org.jirei.scaffold;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * Writes a draft as a case file: all fields of the schema in its order, each explained; what is
 * known as values, what is needed as open lines, everything else as examples in comments.
 *
 * <p>The values are read back as they were given, but for line breaks, which all become line feeds.
 */
public final class CaseFileWriter {

  /** Where the schema lies as seen from {@code cases/<id>.md}. */
  public static final String SCHEMA = "../schema/case.schema.json";

  /** The same as seen from {@code cases/<id>/index.md}. */
  public static final String SCHEMA_FROM_FOLDER = "../../schema/case.schema.json";

  private CaseFileWriter() {}

  /** The text of {@code cases/<id>.md}. */
  public static String write(CaseScaffold scaffold) {
    return write(scaffold, SCHEMA);
  }

  /**
   * @param schema where it lies, relative to the file
   */
  public static String write(CaseScaffold scaffold, String schema) {
    SequencedMap<String, Entry> fields = new LinkedHashMap<>(scaffold.fields().fields());
    fields.put("id", Entry.text(scaffold.id()));
    fields.put("status", Entry.text("draft"));
    StringBuilder file = new StringBuilder();
    file.append("---\n# yaml-language-server: $schema=").append(schema).append("\n#\n");
    ScaffoldWords.lines("preamble").forEach(line -> file.append("# ").append(line).append('\n'));
    file.append(FrontMatter.of(fields)).append("---\n\n").append(BodyTemplate.of(scaffold.body()));
    return file.toString();
  }
}
