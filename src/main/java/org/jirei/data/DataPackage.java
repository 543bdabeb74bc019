package org.jirei.data;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jirei.model.Site;
import org.jirei.publish.OutputFile;
import org.jirei.tables.Column;
import org.jirei.tables.Table;
import org.jirei.text.Bilingual;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes the CSV files as a Tabular Data Package with Table Schemas (specs.frictionlessdata.io,
 * version 1). A file that is a part of a table is a resource like any other, since each has names
 * in its first line.
 */
final class DataPackage {

  private static final JsonMapper JSON = new JsonMapper();

  private final Site site;
  private final List<TableFile> files;
  private final Set<String> whole = new HashSet<>();

  DataPackage(Site site, List<TableFile> files) {
    this.site = site;
    this.files = files;
    files.stream().filter(TableFile::isWhole).forEach(file -> whole.add(file.table().name()));
  }

  OutputFile file() {
    ObjectNode root = JSON.createObjectNode();
    root.put("profile", "tabular-data-package").put("name", "jirei-cases");
    root.put("title", both(site.title())).put("description", both(site.description()));
    String baseUrl = site.baseUrl();
    if (baseUrl != null) {
      root.put("homepage", baseUrl).put("id", baseUrl + DataPaths.DATA_PACKAGE.href());
    }
    root.putArray("contributors")
        .addObject()
        .put("title", both(site.publisher()))
        .put("role", "publisher");
    // The terms are those of each source, for which there is no name in any list of licences.
    root.put("rights", both(site.licence()));
    ArrayNode resources = root.putArray("resources");
    files.forEach(file -> resource(file, resources.addObject()));
    return OutputFile.text(
        DataPaths.DATA_PACKAGE, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root));
  }

  private void resource(TableFile file, ObjectNode resource) {
    Table table = file.table();
    resource.put("profile", "tabular-data-resource").put("name", file.name());
    resource.put("path", file.name() + ".csv").put("title", both(table.label()));
    resource.put("description", both(table.definition()));
    resource.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
    resource
        .put("bytes", file.bytes().length)
        .put("hash", "sha256:" + Distribution.sha256(file.bytes()));
    resource
        .putObject("dialect")
        .put("delimiter", ",")
        .put("lineTerminator", "\r\n")
        .put("quoteChar", "\"")
        .put("doubleQuote", true)
        .put("header", true);
    schema(table, resource.putObject("schema"));
  }

  private void schema(Table table, ObjectNode schema) {
    ArrayNode fields = schema.putArray("fields");
    for (Column column : table.columns()) {
      ObjectNode field = fields.addObject();
      field.put("name", column.name()).put("type", column.type().word());
      field.put("title", both(column.label())).put("description", both(column.definition()));
      if (column.unit() != null) {
        field.put("unit", column.unit());
      }
      if (column.unitIn() != null) {
        field.put("unitField", column.unitIn());
      }
      constraints(column, field);
    }
    schema.putArray("missingValues").add("");
    strings(table.key(), schema.putArray("primaryKey"));
    // What is divided into several resources cannot be named as one.
    List<Table.Reference> references =
        table.references().stream().filter(r -> whole.contains(r.table())).toList();
    if (!references.isEmpty()) {
      ArrayNode foreign = schema.putArray("foreignKeys");
      references.forEach(reference -> reference(reference, table, foreign.addObject()));
    }
  }

  private static void reference(Table.Reference reference, Table table, ObjectNode key) {
    boolean isOwn = reference.table().equals(table.name());
    strings(reference.columns(), key.putArray("fields"));
    ObjectNode target = key.putObject("reference");
    target.put("resource", isOwn ? "" : reference.table());
    strings(reference.targets(), target.putArray("fields"));
  }

  private static void constraints(Column column, ObjectNode field) {
    if (column.isRequired() || column.codes() != null) {
      ObjectNode constraints = field.putObject("constraints");
      if (column.isRequired()) {
        constraints.put("required", true);
      }
      if (column.codes() != null) {
        ArrayNode codes = constraints.putArray("enum");
        column.codes().codes().forEach(code -> codes.add(code.id()));
      }
    }
  }

  private static void strings(List<String> words, ArrayNode array) {
    words.forEach(array::add);
  }

  /** The specification has room for one language only. */
  private static String both(Bilingual words) {
    return words.ja().equals(words.en()) ? words.ja() : words.ja() + " / " + words.en();
  }
}
