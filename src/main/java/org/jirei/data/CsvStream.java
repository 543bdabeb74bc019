package org.jirei.data;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jirei.tables.Column;
import org.jirei.tables.Table;
import org.jirei.text.SpreadsheetText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Writes a table as comma-separated values (RFC 4180) in UTF-8, with lines that end in CR LF and
 * names in the first line. Text that a spreadsheet might run has an apostrophe before it.
 */
public final class CsvStream implements Closeable {

  /** U+FEFF in UTF-8. */
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final CsvMapper CSV =
      CsvMapper.builder()
          .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final SequenceWriter rows;

  /** Writes a byte order mark, by which Excel knows the encoding, and the names of the columns. */
  static CsvStream of(Table table, OutputStream out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    return new CsvStream(out, table.columns().stream().map(Column::name).toList());
  }

  /** Writes the names of the columns. */
  public CsvStream(OutputStream out, List<String> names) {
    CsvSchema schema =
        CsvSchema.builder()
            .addColumns(names, CsvSchema.ColumnType.STRING)
            .setLineSeparator("\r\n")
            .build();
    this.rows = CSV.writer(schema).writeValues(out);
    // Not as the header of the schema, which is written only with a first row.
    rows.write(names);
    rows.flush();
  }

  /**
   * Writes rows, of which each has a cell for every column: numbers, truth values and days stand as
   * they are, null is an empty cell.
   */
  public void write(List<List<@Nullable Object>> lines) {
    for (List<@Nullable Object> line : lines) {
      List<@Nullable String> cells = new ArrayList<>(line.size());
      for (Object cell : line) {
        cells.add(cell == null ? null : written(cell));
      }
      rows.write(cells);
    }
    rows.flush();
  }

  private static String written(Object cell) {
    return switch (cell) {
      case String text -> SpreadsheetText.inCell(text);
      case BigDecimal number -> number.toPlainString();
      default -> cell.toString();
    };
  }

  @Override
  public void close() {
    rows.close();
  }
}
