package org.jirei.tables;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jirei.model.CaseStudy;
import org.jirei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A tidy table: a row for each thing, a column for each fact, and one fact in a cell.
 *
 * <p>Rows are in the order of {@link #columns}. A cell is an object of the class that its {@link
 * ColumnType} names, or null if nothing is stated.
 */
public final class Table {

  /** The row of a case is found by this column in every table about cases. */
  public static final String CASE_ID = "case_id";

  private final String name;
  private final List<Column> columns;
  private final List<String> key;
  private final List<Reference> references;
  private final @Nullable Function<CaseStudy, List<List<@Nullable Object>>> ofCase;
  private final @Nullable Supplier<List<List<@Nullable Object>>> fixed;

  /**
   * Columns whose words are found in another table.
   *
   * @param columns of this table, in the order of the targets
   * @param table the other table
   * @param targets columns of the other table
   */
  public record Reference(List<String> columns, String table, List<String> targets) {}

  /** A table about cases. */
  static Table ofCases(
      String name,
      List<Column> columns,
      List<String> key,
      List<Reference> references,
      Function<CaseStudy, List<List<@Nullable Object>>> rows) {
    return new Table(name, columns, key, references, rows, null);
  }

  /** A table that explains what others say. */
  static Table ofCodes(
      String name,
      List<Column> columns,
      List<String> key,
      List<Reference> references,
      Supplier<List<List<@Nullable Object>>> rows) {
    return new Table(name, columns, key, references, null, rows);
  }

  private Table(
      String name,
      List<Column> columns,
      List<String> key,
      List<Reference> references,
      @Nullable Function<CaseStudy, List<List<@Nullable Object>>> ofCase,
      @Nullable Supplier<List<List<@Nullable Object>>> fixed) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.key = List.copyOf(key);
    this.references = List.copyOf(references);
    this.ofCase = ofCase;
    this.fixed = fixed;
  }

  /** Its name in files: {@code metrics}. */
  public String name() {
    return name;
  }

  public Bilingual label() {
    return Dictionary.table(dictionaryName()).label();
  }

  /** What a row is, and what is special about it. */
  public Bilingual definition() {
    return Dictionary.table(dictionaryName()).definition();
  }

  public List<Column> columns() {
    return columns;
  }

  /** The columns that together are different in each row. */
  public List<String> key() {
    return key;
  }

  public List<Reference> references() {
    return references;
  }

  /** Whether its rows belong to cases; else it is a code table, which has all its rows at once. */
  public boolean isOfCases() {
    return ofCase != null;
  }

  /** The rows of a case. */
  public List<List<@Nullable Object>> rows(CaseStudy caseStudy) {
    return Objects.requireNonNull(ofCase, name).apply(caseStudy);
  }

  /** The rows of a code table. */
  public List<List<@Nullable Object>> rows() {
    return Objects.requireNonNull(fixed, name).get();
  }

  /** All rows of either kind of table. */
  public Stream<List<@Nullable Object>> rows(List<CaseStudy> cases) {
    return isOfCases() ? cases.stream().flatMap(c -> rows(c).stream()) : rows().stream();
  }

  /** A table of terms of a publisher's own is explained like all of its kind. */
  private String dictionaryName() {
    return name.startsWith(TermTables.OWN) ? TermTables.OWN : name;
  }
}
