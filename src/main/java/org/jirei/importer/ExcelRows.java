package org.jirei.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jirei.importer.Refusal.Refused;

/** Reads the visible worksheets. Hidden ones contain the choices of lists. */
final class ExcelRows {

  /** A form has some hundred cells. */
  private static final int CELLS = 100_000;

  private final ReadableWorkbook workbook;
  private int cells;

  private ExcelRows(ReadableWorkbook workbook) {
    this.workbook = workbook;
  }

  /** The cases of all forms. A worksheet that is not a form belongs to the one beside it. */
  static List<ImportedDocument> documents(byte[] bytes) throws Refused {
    try {
      return together(tables(bytes, true));
    } catch (IOException | RuntimeException e) {
      // Programs that write no styles leave no formats to read.
    }
    try {
      return together(tables(bytes, false));
    } catch (IOException | RuntimeException e) {
      // The library reports damage by many exceptions, its own and those of the XML reader.
      throw new Refused(Refusal.BROKEN);
    }
  }

  private static List<FormTable> tables(byte[] bytes, boolean formats) throws IOException, Refused {
    List<FormTable> tables = new ArrayList<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(formats, false))) {
      ExcelRows rows = new ExcelRows(workbook);
      for (org.dhatim.fastexcel.reader.Sheet worksheet : workbook.getSheets().toList()) {
        if (worksheet.getVisibility() == SheetVisibility.VISIBLE) {
          tables.add(FormTable.of(rows.rows(worksheet)));
        }
      }
    }
    return tables;
  }

  private static List<ImportedDocument> together(List<FormTable> tables) {
    List<ImportedDocument> forms = new ArrayList<>();
    List<ImportedDocument> others = new ArrayList<>();
    tables.forEach(table -> (table.isForm() ? forms : others).addAll(table.documents()));
    if (forms.isEmpty()) {
      return others.stream().reduce(ImportedDocument::and).map(List::of).orElse(List.of());
    }
    for (ImportedDocument other : others) {
      List<String> lines = other.blocks().stream().flatMap(b -> b.lines().stream()).toList();
      forms.set(0, forms.getFirst().with(lines));
    }
    return forms;
  }

  private List<List<String>> rows(org.dhatim.fastexcel.reader.Sheet worksheet)
      throws IOException, Refused {
    List<SortedMap<Integer, String>> rows = new ArrayList<>();
    TreeSet<Integer> columns = new TreeSet<>();
    try (Stream<Row> stream = worksheet.openStream()) {
      for (Row row : (Iterable<Row>) stream::iterator) {
        SortedMap<Integer, String> filled = filled(row);
        if (!filled.isEmpty()) {
          rows.add(filled);
          columns.addAll(filled.keySet());
        }
        cells += filled.size();
        if (rows.size() > Limits.ROWS) {
          throw new Refused(Refusal.TOO_MUCH_TEXT, rows.size(), Limits.ROWS);
        }
        if (cells > CELLS) {
          throw new Refused(Refusal.TOO_MUCH_TEXT, cells, CELLS);
        }
      }
    }
    if (columns.size() > Limits.COLUMNS) {
      throw new Refused(Refusal.TOO_MANY_CASES, columns.size(), Limits.CASES);
    }
    return rows.stream()
        .map(row -> columns.stream().map(column -> row.getOrDefault(column, "")).toList())
        .toList();
  }

  private SortedMap<Integer, String> filled(Row row) {
    SortedMap<Integer, String> filled = new TreeMap<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getCell(i);
      String words = cell == null ? "" : words(cell).strip();
      if (!words.isEmpty()) {
        filled.put(i, words);
      }
    }
    return filled;
  }

  private String words(Cell cell) {
    Integer id = cell.getDataFormatId();
    String format = ExcelFormat.of(id == null ? 0 : id, cell.getDataFormatString());
    return switch (cell.getType()) {
      case NUMBER, FORMULA -> ExcelFormat.shown(cell.getText(), format, workbook.isDate1904());
      default -> cell.getText();
    };
  }
}
