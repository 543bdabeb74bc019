package org.jirei.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.fixtures.Content;
import org.jirei.model.CaseOrder;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.roles.RoleIndex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every table promises, whatever the library. */
class TablesTest {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  private static final Map<ColumnType, Class<?>> CLASSES =
      Map.of(
          ColumnType.TEXT, String.class,
          ColumnType.CODE, String.class,
          ColumnType.INTEGER, Integer.class,
          ColumnType.NUMBER, BigDecimal.class,
          ColumnType.BOOLEAN, Boolean.class,
          ColumnType.DATE, LocalDate.class);

  static Stream<Content> libraries() {
    return Stream.of(Content.sample(), Content.shapes(), Content.tourism());
  }

  private static Tables tables(Content content) {
    Library library = content.library();
    List<CaseStudy> cases = library.cases().stream().sorted(CaseOrder.NORTH_TO_SOUTH).toList();
    return Tables.of(
        library, new RoleIndex(library.vocabulary(), cases), c -> "cases/" + c.id() + ".html");
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void every_cell_is_of_the_type_of_its_column_and_on_one_line(Content content) {
    Tables tables = tables(content);
    for (Table table : tables.all()) {
      for (List<@Nullable Object> row : table.rows(tables.cases()).toList()) {
        assertEquals(table.columns().size(), row.size(), table.name());
        for (int i = 0; i < row.size(); i++) {
          Column column = table.columns().get(i);
          Object cell = row.get(i);
          String place = table.name() + "." + column.name() + " " + row;
          if (cell == null) {
            assertTrue(!column.isRequired(), place);
            continue;
          }
          assertEquals(CLASSES.get(column.type()), cell.getClass(), place);
          assertTrue(!cell.toString().isEmpty() && cell.toString().lines().count() == 1, place);
          if (column.codes() != null) {
            assertTrue(
                column.codes().codes().stream().anyMatch(code -> code.id().equals(cell)), place);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void every_key_is_unique_and_every_reference_leads_to_a_row(Content content) {
    Tables tables = tables(content);
    for (Table table : tables.all()) {
      List<List<@Nullable Object>> rows = table.rows(tables.cases()).toList();
      Set<List<@Nullable Object>> keys = new HashSet<>(cells(table, table.key(), rows));
      assertEquals(rows.size(), keys.size(), "keys of " + table.name());
      for (Table.Reference reference : table.references()) {
        Table other = tables.named(reference.table());
        Set<List<@Nullable Object>> known =
            new HashSet<>(cells(other, reference.targets(), other.rows(tables.cases()).toList()));
        List<List<@Nullable Object>> missing =
            cells(table, reference.columns(), rows).stream()
                .filter(cells -> !cells.contains(null) && !known.contains(cells))
                .toList();
        assertEquals(List.of(), missing, table.name() + " " + reference);
      }
    }
  }

  private static List<List<@Nullable Object>> cells(
      Table table, List<String> columns, List<List<@Nullable Object>> rows) {
    List<String> names = table.columns().stream().map(Column::name).toList();
    List<Integer> places = columns.stream().map(names::indexOf).toList();
    List<List<@Nullable Object>> found = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      List<@Nullable Object> cells = new ArrayList<>();
      places.forEach(place -> cells.add(row.get(place)));
      found.add(cells);
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void every_name_is_ascii_and_stands_once_and_every_number_has_a_unit(Content content) {
    Set<String> seen = new HashSet<>();
    for (Table table : tables(content).all()) {
      assertTrue(table.name().matches("[a-z][a-z0-9_-]*") && seen.add(table.name()), table.name());
      Set<String> names = new HashSet<>();
      table
          .columns()
          .forEach(
              column ->
                  assertTrue(
                      NAME.matcher(column.name()).matches() && names.add(column.name()),
                      column.name()));
      for (Column column : table.columns()) {
        if (column.type() == ColumnType.NUMBER) {
          assertTrue(
              column.unit() != null || names.contains(Objects.requireNonNull(column.unitIn())),
              table.name() + "." + column.name());
        }
      }
    }
  }

  @Test
  void a_series_and_a_breakdown_have_an_observation_in_each_row() {
    Tables tables = tables(Content.sample());
    Table metrics = tables.named("metrics");
    long observations =
        tables.cases().stream()
            .flatMap(c -> c.allMetrics().stream())
            .mapToLong(metric -> 1 + metric.breakdown().size())
            .sum();
    assertEquals(observations, metrics.rows(tables.cases()).count());
  }

  @Test
  void a_range_has_two_ends_and_no_value() {
    Tables tables = tables(Content.shapes());
    Map<String, @Nullable Object> row = new HashMap<>();
    Table metrics = tables.named("metrics");
    metrics
        .rows(tables.cases())
        .map(cells -> named(metrics, cells))
        .filter(cells -> cells.get("value") == null)
        .findFirst()
        .ifPresent(row::putAll);
    assertTrue(
        ((BigDecimal) Objects.requireNonNull(row.get("lower")))
                .compareTo((BigDecimal) Objects.requireNonNull(row.get("upper")))
            < 0,
        row.toString());
  }

  private static Map<String, @Nullable Object> named(Table table, List<@Nullable Object> cells) {
    Map<String, @Nullable Object> row = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(table.columns().get(i).name(), cells.get(i));
    }
    return row;
  }

  @Test
  void the_dictionary_has_nothing_that_no_table_asks_for() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (Table table : tables(Content.tourism()).all()) {
      boolean isOwn = table.name().startsWith(TermTables.OWN);
      String name = isOwn ? TermTables.OWN : table.name();
      asked.add("table * " + name);
      for (Column column : table.columns()) {
        asked.add("column " + name + " " + column.name());
        asked.add("column * " + column.name());
        CodeList codes = column.codes();
        if (codes != null) {
          codes.codes().forEach(code -> asked.add("code " + codes.id() + " " + code.id()));
        }
      }
      if (table.name().equals("about")) {
        table.rows().forEach(row -> asked.add("fact * " + row.getFirst()));
        Note.all().forEach(note -> asked.remove("fact * " + note.id()));
      }
    }
    // Every note of the file is told.
    Note.all().forEach(note -> asked.add("note * " + note.id()));
    Set<String> written =
        Files.readAllLines(Path.of("src/main/resources/org/jirei/tables/dictionary.tsv")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .map(cells -> cells[0] + " " + cells[1] + " " + cells[2])
            .collect(Collectors.toCollection(TreeSet::new));
    written.removeAll(asked);
    assertEquals(Set.of(), written);
  }
}
