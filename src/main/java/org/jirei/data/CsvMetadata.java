package org.jirei.data;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jirei.model.Site;
import org.jirei.publish.OutputFile;
import org.jirei.tables.Column;
import org.jirei.tables.ColumnType;
import org.jirei.tables.Table;
import org.jirei.text.Bilingual;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes the CSV files by the Metadata Vocabulary for Tabular Data (W3C, CSV on the Web). */
final class CsvMetadata {

  private static final JsonMapper JSON = new JsonMapper();

  private final Site site;
  private final List<TableFile> files;
  private final Set<String> whole = new HashSet<>();

  CsvMetadata(Site site, List<TableFile> files) {
    this.site = site;
    this.files = files;
    files.stream().filter(TableFile::isWhole).forEach(file -> whole.add(file.table().name()));
  }

  OutputFile file() {
    ObjectNode root = JSON.createObjectNode();
    root.put("@context", "http://www.w3.org/ns/csvw");
    words("dc:title", site.title(), root);
    words("dc:description", site.description(), root);
    words("dc:publisher", site.publisher(), root);
    words("dc:rights", site.licence(), root);
    root.putObject("dialect")
        .put("encoding", "utf-8")
        .put("delimiter", ",")
        .put("quoteChar", "\"")
        .put("doubleQuote", true)
        .put("header", true)
        .putArray("lineTerminators")
        .add("\r\n");
    ArrayNode tables = root.putArray("tables");
    files.forEach(file -> table(file, tables.addObject()));
    return OutputFile.text(
        DataPaths.CSV_METADATA, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root));
  }

  private void table(TableFile file, ObjectNode node) {
    Table table = file.table();
    node.put("url", file.name() + ".csv");
    words("dc:title", table.label(), node);
    words("dc:description", table.definition(), node);
    ObjectNode schema = node.putObject("tableSchema");
    ArrayNode columns = schema.putArray("columns");
    table.columns().forEach(column -> column(column, columns.addObject()));
    strings(table.key(), schema.putArray("primaryKey"));
    ArrayNode foreign = schema.putArray("foreignKeys");
    for (Table.Reference reference : table.references()) {
      // A part of a table has not all rows to which others refer.
      if (whole.contains(reference.table())) {
        ObjectNode key = foreign.addObject();
        strings(reference.columns(), key.putArray("columnReference"));
        ObjectNode target = key.putObject("reference");
        target.put("resource", reference.table() + ".csv");
        strings(reference.targets(), target.putArray("columnReference"));
      }
    }
  }

  private static void column(Column column, ObjectNode node) {
    node.put("name", column.name()).put("titles", column.name());
    words("rdfs:label", column.label(), node);
    words("dc:description", column.definition(), node);
    String word = column.type().word();
    node.put("datatype", column.type() == ColumnType.NUMBER ? "decimal" : word);
    node.put("required", column.isRequired());
  }

  /** Both languages, of which readers choose one. */
  private static void words(String property, Bilingual words, ObjectNode node) {
    ArrayNode values = node.putArray(property);
    values.addObject().put("@value", words.ja()).put("@language", "ja");
    values.addObject().put("@value", words.en()).put("@language", "en");
  }

  private static void strings(List<String> words, ArrayNode array) {
    words.forEach(array::add);
  }
}
