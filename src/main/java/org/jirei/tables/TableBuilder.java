package org.jirei.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jirei.model.CaseStudy;
import org.jspecify.annotations.Nullable;

/**
 * Describes a table column by column, each with the way to its cell.
 *
 * @param <R> what a row is made from
 */
final class TableBuilder<R> {

  /** Tabs and line breaks of any kind, with the white space around them. */
  private static final Pattern BREAKS = Pattern.compile(" *+[\\t-\\r\\x{85}\\u2028\\u2029]\\s*+");

  private final String name;
  private final @Nullable Function<CaseStudy, Stream<R>> ofCase;
  private final @Nullable Supplier<Stream<R>> fixed;
  private final List<Column> columns = new ArrayList<>();
  private final List<Cell<R>> cells = new ArrayList<>();
  private final List<String> key = new ArrayList<>();
  private final List<Table.Reference> references = new ArrayList<>();

  /** Makes the cell of a column. */
  private interface Cell<R> {
    /**
     * @param number 1-based place among the rows of a case, or of a code table
     */
    @Nullable Object of(@Nullable CaseStudy caseStudy, int number, R row);
  }

  private TableBuilder(
      String name,
      @Nullable Function<CaseStudy, Stream<R>> ofCase,
      @Nullable Supplier<Stream<R>> fixed) {
    this.name = name;
    this.ofCase = ofCase;
    this.fixed = fixed;
  }

  /** A table about cases; its first column is the id of the case. */
  static <R> TableBuilder<R> ofCases(String name, Function<CaseStudy, Stream<R>> rows) {
    TableBuilder<R> builder = new TableBuilder<>(name, rows, null);
    builder.add(Table.CASE_ID, ColumnType.TEXT, (c, number, row) -> c == null ? null : c.id());
    builder.key();
    return name.equals(CaseTables.CASES)
        ? builder
        : builder.refers(CaseTables.CASES, Table.CASE_ID);
  }

  /** A table about cases with a row for each item of a list of theirs. */
  static <R> TableBuilder<R> ofLists(String name, Function<CaseStudy, List<R>> rows) {
    return ofCases(name, c -> rows.apply(c).stream());
  }

  /** A table that explains what others say. */
  static <R> TableBuilder<R> ofCodes(String name, Supplier<Stream<R>> rows) {
    return new TableBuilder<>(name, null, rows);
  }

  /** The number of the row within its case, from 1, which is part of the key. */
  TableBuilder<R> numbered(String column) {
    return add(column, ColumnType.INTEGER, (c, number, row) -> number).key();
  }

  /** Words, in which a line break becomes a space. */
  TableBuilder<R> text(String column, Function<R, @Nullable String> value) {
    return add(column, ColumnType.TEXT, (c, number, row) -> onOneLine(value.apply(row)));
  }

  /** An id from another table. */
  TableBuilder<R> id(String column, Function<R, @Nullable String> value) {
    return add(column, ColumnType.CODE, (c, number, row) -> value.apply(row));
  }

  TableBuilder<R> code(String column, CodeList codes, Function<R, @Nullable Enum<?>> value) {
    return add(
        described(column, ColumnType.CODE, null, null, codes),
        (c, number, row) -> {
          Enum<?> constant = value.apply(row);
          return constant == null ? null : CodeList.id(constant);
        });
  }

  /** A number whose meaning says what is counted: an ordinal. */
  TableBuilder<R> integer(String column, Function<R, @Nullable Integer> value) {
    return add(column, ColumnType.INTEGER, (c, number, row) -> value.apply(row));
  }

  TableBuilder<R> integer(String column, String unit, Function<R, @Nullable Integer> value) {
    return add(
        described(column, ColumnType.INTEGER, unit, null, null),
        (c, number, row) -> value.apply(row));
  }

  /**
   * @param unitIn the column with the unit
   */
  TableBuilder<R> number(String column, String unitIn, Function<R, @Nullable BigDecimal> value) {
    return add(
        described(column, ColumnType.NUMBER, null, unitIn, null),
        (c, number, row) -> value.apply(row));
  }

  /** A number without a dimension, whose unit is 1. */
  TableBuilder<R> ratio(String column, Function<R, @Nullable BigDecimal> value) {
    return add(
        described(column, ColumnType.NUMBER, "1", null, null),
        (c, number, row) -> value.apply(row));
  }

  TableBuilder<R> truth(String column, Function<R, @Nullable Boolean> value) {
    return add(column, ColumnType.BOOLEAN, (c, number, row) -> value.apply(row));
  }

  TableBuilder<R> date(String column, Function<R, @Nullable LocalDate> value) {
    return add(column, ColumnType.DATE, (c, number, row) -> value.apply(row));
  }

  /** Makes the column before this part of the key, which is never empty. */
  TableBuilder<R> key() {
    required();
    key.add(columns.getLast().name());
    return this;
  }

  /** No cell of the column before this is empty. */
  TableBuilder<R> required() {
    columns.set(columns.size() - 1, columns.getLast().required());
    return this;
  }

  /** The words of the column before this are in another table. */
  TableBuilder<R> refers(String table, String target) {
    references.add(new Table.Reference(List.of(columns.getLast().name()), table, List.of(target)));
    return this;
  }

  /** The words of the column before this are in another table about the same case. */
  TableBuilder<R> refersInCase(String table, String target) {
    references.add(
        new Table.Reference(
            List.of(Table.CASE_ID, columns.getLast().name()),
            table,
            List.of(Table.CASE_ID, target)));
    return this;
  }

  /** Lets several columns be described together. */
  TableBuilder<R> with(Function<TableBuilder<R>, TableBuilder<R>> group) {
    return group.apply(this);
  }

  Table table() {
    Function<CaseStudy, Stream<R>> rows = ofCase;
    Supplier<Stream<R>> codes = fixed;
    return rows != null
        ? Table.ofCases(name, columns, key, references, c -> rows(c, rows.apply(c)))
        : Table.ofCodes(
            name,
            columns,
            key,
            references,
            () -> rows(null, codes == null ? Stream.empty() : codes.get()));
  }

  private List<List<@Nullable Object>> rows(@Nullable CaseStudy caseStudy, Stream<R> things) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    things.forEach(thing -> rows.add(row(caseStudy, rows.size() + 1, thing)));
    return rows;
  }

  private List<@Nullable Object> row(@Nullable CaseStudy caseStudy, int number, R thing) {
    @Nullable Object[] row = new @Nullable Object[cells.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = cells.get(i).of(caseStudy, number, thing);
    }
    return Collections.unmodifiableList(Arrays.asList(row));
  }

  private TableBuilder<R> add(String column, ColumnType type, Cell<R> cell) {
    return add(described(column, type, null, null, null), cell);
  }

  private TableBuilder<R> add(Column column, Cell<R> cell) {
    columns.add(column);
    cells.add(cell);
    return this;
  }

  private Column described(
      String column,
      ColumnType type,
      @Nullable String unit,
      @Nullable String unitIn,
      @Nullable CodeList codes) {
    String owner = name.startsWith(TermTables.OWN) ? TermTables.OWN : name;
    Dictionary.Entry entry = Dictionary.column(owner, column);
    return new Column(column, type, false, unit, unitIn, codes, entry.label(), entry.definition());
  }

  /** Null for a text without any words. */
  private static @Nullable String onOneLine(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String line = isOnOneLine(text) ? text.strip() : BREAKS.matcher(text).replaceAll(" ").strip();
    return line.isEmpty() ? null : line;
  }

  private static boolean isOnOneLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        return false;
      }
    }
    return true;
  }
}
