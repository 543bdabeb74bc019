package org.jirei.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jirei.intake.Refusal.Refused;

/** Reads the first worksheet that holds anything. */
final class ExcelRows {

  private ExcelRows() {}

  static List<List<String>> read(byte[] bytes) throws Refused {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      for (org.dhatim.fastexcel.reader.Sheet worksheet : workbook.getSheets().toList()) {
        List<List<String>> rows = rows(worksheet);
        if (!rows.isEmpty()) {
          return rows;
        }
      }
      return List.of();
    } catch (IOException | RuntimeException e) {
      // The library tells damage by many exceptions of its own and of the XML reader.
      throw new Refused(Refusal.BROKEN);
    }
  }

  private static List<List<String>> rows(org.dhatim.fastexcel.reader.Sheet worksheet)
      throws IOException, Refused {
    List<List<String>> rows = new ArrayList<>();
    try (Stream<Row> stream = worksheet.openStream()) {
      for (Row row : (Iterable<Row>) stream::iterator) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), Limits.COLUMNS); i++) {
          Cell cell = row.getCell(i);
          cells.add(cell == null ? "" : cell.getText().strip());
        }
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
          rows.add(cells);
        }
        if (rows.size() > Limits.ROWS) {
          throw new Refused(Refusal.TOO_MUCH_TEXT, rows.size(), Limits.ROWS);
        }
      }
    }
    return rows;
  }
}
