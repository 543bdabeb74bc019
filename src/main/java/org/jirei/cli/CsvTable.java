package org.jirei.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jirei.text.SpreadsheetText;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A table as comma-separated values with a header (RFC 4180). No cell of text is ever run by a
 * spreadsheet.
 */
final class CsvTable {

  private static final String BETWEEN = ";";

  private final CsvSchema schema;
  private final List<List<@Nullable String>> rows = new ArrayList<>();

  CsvTable(List<String> columns) {
    this.schema =
        CsvSchema.builder()
            .addColumns(columns, CsvSchema.ColumnType.STRING)
            .setUseHeader(true)
            .build();
  }

  /**
   * Adds a row.
   *
   * @param cells numbers and truth values stand as they are, texts are made harmless, lists are
   *     joined; null is an empty cell
   */
  void add(@Nullable Object... cells) {
    List<@Nullable String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell == null ? null : shown(cell));
    }
    rows.add(row);
  }

  private static String shown(Object cell) {
    return switch (cell) {
      case Number number -> number.toString();
      case Boolean truth -> truth.toString();
      case Collection<?> list ->
          SpreadsheetText.inCell(
              list.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN)));
      default -> SpreadsheetText.inCell(cell.toString());
    };
  }

  @Override
  public String toString() {
    return new CsvMapper().writer(schema).writeValueAsString(rows);
  }
}
