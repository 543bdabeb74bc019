package org.jirei.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Reads the CSV files by nothing but what the descriptions say of them, as programs do: Table
 * Schema and Tabular Data Package (specs.frictionlessdata.io), and the Metadata Vocabulary for
 * Tabular Data (w3.org/TR/tabular-metadata).
 */
class DataDescriptionsTest {

  static Stream<PublishedData> libraries() {
    return Stream.of(PublishedData.ofSample(), PublishedData.ofShapes(), PublishedData.ofTourism());
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void the_data_package_describes_every_file_to_the_byte(PublishedData data) throws Exception {
    JsonNode root = data.json("datapackage.json");
    assertEquals("tabular-data-package", root.get("profile").asString());
    List<String> paths = new ArrayList<>();
    for (JsonNode resource : root.get("resources")) {
      String path = resource.get("path").asString();
      byte[] bytes = data.bytes(path);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertTrue(resource.get("name").asString().matches("[-a-z0-9._/]+"), path);
      assertEquals(bytes.length, resource.get("bytes").asInt(), path);
      assertEquals(
          "sha256:" + HexFormat.of().formatHex(digest), resource.get("hash").asString(), path);
      paths.add(path);
    }
    assertEquals(data.csv(), paths.stream().sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void every_row_keeps_what_its_table_schema_promises(PublishedData data) {
    Map<String, List<List<@Nullable String>>> columns = new HashMap<>();
    JsonNode resources = data.json("datapackage.json").get("resources");
    for (JsonNode resource : resources) {
      String name = resource.get("name").asString();
      List<CSVRecord> lines = data.lines(resource.get("path").asString());
      JsonNode fields = resource.get("schema").get("fields");
      assertEquals(strings(fields, "name"), lines.getFirst().toList(), name);
      List<CSVRecord> rows = lines.subList(1, lines.size());
      for (CSVRecord row : rows) {
        assertEquals(fields.size(), row.size(), name);
        for (int i = 0; i < fields.size(); i++) {
          check(fields.get(i), row.get(i), () -> name + " " + row);
        }
      }
      List<String> key = strings(resource.get("schema").get("primaryKey"));
      List<List<@Nullable String>> keys = cells(lines, key);
      assertEquals(rows.size(), new HashSet<>(keys).size(), "keys of " + name);
    }
    for (JsonNode resource : resources) {
      for (JsonNode foreign : resource.get("schema").path("foreignKeys")) {
        String own = resource.get("name").asString();
        String other = foreign.get("reference").get("resource").asString();
        List<String> targets = strings(foreign.get("reference").get("fields"));
        String target = other.isEmpty() ? own : other;
        Set<List<@Nullable String>> known =
            new HashSet<>(
                columns.computeIfAbsent(
                    target + targets, name -> cells(data.lines(target + ".csv"), targets)));
        List<List<@Nullable String>> missing =
            cells(data.lines(own + ".csv"), strings(foreign.get("fields"))).stream()
                .filter(cells -> !cells.contains(null) && !known.contains(cells))
                .toList();
        assertEquals(List.of(), missing, own + " " + foreign);
      }
    }
  }

  private static void check(JsonNode field, @Nullable String cell, Supplier<String> place) {
    JsonNode constraints = field.path("constraints");
    if (cell == null) {
      assertTrue(!constraints.path("required").asBoolean(false), place);
      return;
    }
    boolean isRight =
        switch (field.get("type").asString()) {
          case "string" -> true;
          case "integer" -> cell.matches("-?\\d+");
          case "number" -> cell.matches("-?\\d+(?:\\.\\d+)?");
          case "boolean" -> cell.equals("true") || cell.equals("false");
          case "date" -> LocalDate.parse(cell).toString().equals(cell);
          default -> false;
        };
    assertTrue(
        isRight, () -> field.get("name") + " is no " + field.get("type") + ": " + place.get());
    if (constraints.has("enum")) {
      assertTrue(
          strings(constraints.get("enum")).contains(cell), () -> cell + " in " + place.get());
    }
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void csv_on_the_web_says_the_same_as_the_data_package(PublishedData data) {
    JsonNode metadata = data.json("csv-metadata.json");
    assertEquals("http://www.w3.org/ns/csvw", metadata.get("@context").asString());
    JsonNode resources = data.json("datapackage.json").get("resources");
    JsonNode tables = metadata.get("tables");
    assertEquals(resources.size(), tables.size());
    Set<String> urls = new HashSet<>(strings(tables, "url"));
    for (int i = 0; i < tables.size(); i++) {
      JsonNode table = tables.get(i);
      JsonNode schema = table.get("tableSchema");
      JsonNode other = resources.get(i).get("schema");
      String url = table.get("url").asString();
      assertEquals(resources.get(i).get("path"), table.get("url"));
      assertTrue(!URI.create(url).isAbsolute());
      assertEquals(strings(other.get("fields"), "name"), strings(schema.get("columns"), "name"));
      assertEquals(
          strings(other.get("fields"), "type"),
          strings(schema.get("columns"), "datatype").stream()
              .map(type -> type.equals("decimal") ? "number" : type)
              .toList(),
          url);
      assertEquals(other.get("primaryKey"), schema.get("primaryKey"));
      assertEquals(other.path("foreignKeys").size(), schema.get("foreignKeys").size());
      for (JsonNode key : schema.get("foreignKeys")) {
        assertTrue(urls.contains(key.get("reference").get("resource").asString()), url);
      }
    }
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> strings(JsonNode array, String property) {
    return array.valueStream().map(node -> node.get(property).asString()).toList();
  }

  /** Some columns of a file. */
  private static List<List<@Nullable String>> cells(List<CSVRecord> lines, List<String> names) {
    List<String> header = lines.getFirst().toList();
    int[] places =
        names.stream().mapToInt(name -> Objects.requireNonNull(header).indexOf(name)).toArray();
    return lines.stream()
        .skip(1)
        .map(
            line -> {
              List<@Nullable String> cells = new ArrayList<>();
              IntStream.of(places).forEach(place -> cells.add(line.get(place)));
              return cells;
            })
        .toList();
  }
}
