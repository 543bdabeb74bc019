package org.jirei.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jirei.importer.Refusal.Refused;

/**
 * Reads what a person sees of a workbook. Hidden worksheets contain the choices of lists, hidden
 * rows and columns what others shall not see; these are only reported.
 */
final class ExcelRows {

  /** A form has some hundred cells. */
  private static final int CELLS = 100_000;

  private final OfficeParts parts;
  private final WorksheetParts.Raised raised;
  private final ExcelCells words;
  private final List<Notice> notices = new ArrayList<>();
  private final List<ImportedDocument> forms = new ArrayList<>();
  private final List<ImportedDocument> others = new ArrayList<>();
  private final List<String> margins = new ArrayList<>();
  private int cells;

  private ExcelRows(OfficeParts parts, boolean from1904) throws XMLStreamException {
    this.parts = parts;
    this.raised = WorksheetParts.Raised.of(parts);
    this.words = new ExcelCells(from1904, notices);
  }

  /**
   * The cases of all forms. A worksheet that is not a form belongs to the one beside it.
   *
   * @param notices receives what is not read
   */
  static List<ImportedDocument> documents(byte[] bytes, OfficeParts parts, List<Notice> notices)
      throws Refused {
    try {
      return documents(bytes, parts, true, notices);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // Programs that write no styles leave no formats to read.
    }
    try {
      return documents(bytes, parts, false, notices);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // The library reports damage by many exceptions, its own and those of the XML reader.
      throw new Refused(Refusal.BROKEN);
    }
  }

  private static List<ImportedDocument> documents(
      byte[] bytes, OfficeParts parts, boolean formats, List<Notice> notices)
      throws IOException, XMLStreamException, Refused {
    byte[] readable = ExcelIsoDates.asText(bytes, parts);
    ReadingOptions options = new ReadingOptions(formats, false);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(readable), options)) {
      ExcelRows rows = new ExcelRows(parts, workbook.isDate1904());
      for (org.dhatim.fastexcel.reader.Sheet worksheet : workbook.getSheets().toList()) {
        rows.read(worksheet);
      }
      notices.addAll(rows.notices);
      return rows.together();
    }
  }

  private void read(org.dhatim.fastexcel.reader.Sheet worksheet)
      throws IOException, XMLStreamException, Refused {
    String name = worksheet.getName();
    WorksheetParts layout = WorksheetParts.of(parts, name, raised);
    for (String image : layout.images()) {
      notice(Notice.Kind.IMAGE, name, List.of(image));
    }
    if (worksheet.getVisibility() != SheetVisibility.VISIBLE) {
      List<String> all =
          new ArrayList<>(rows(worksheet, layout, false).stream().flatMap(List::stream).toList());
      all.addAll(layout.drawn());
      notice(Notice.Kind.HIDDEN_WORKSHEET, name, all);
      return;
    }
    FormTable table = FormTable.of(rows(worksheet, layout, true));
    (table.isForm() ? forms : others).addAll(table.documents());
    if (!layout.drawn().isEmpty()) {
      others.add(new ImportedDocument(List.of(Block.typed(layout.drawn()))));
    }
    margins.addAll(layout.margins());
    layout
        .remarks()
        .forEach(
            remark ->
                notice(Notice.Kind.REMARK, name + "!" + remark.cell(), List.of(remark.text())));
  }

  private List<ImportedDocument> together() {
    List<ImportedDocument> documents = WorksheetsOfOneCase.joined(forms);
    if (forms.isEmpty()) {
      others.stream().reduce(ImportedDocument::and).ifPresent(documents::add);
    } else {
      for (ImportedDocument other : others) {
        List<String> lines = other.blocks().stream().flatMap(b -> b.lines().stream()).toList();
        documents.set(0, documents.getFirst().with(lines));
      }
    }
    if (documents.isEmpty() || margins.isEmpty()) {
      return documents;
    }
    List<String> distinct = margins.stream().distinct().toList();
    documents.set(0, documents.getFirst().with(distinct));
    return documents;
  }

  /**
   * @param visible whether to leave hidden rows and columns out
   */
  private List<List<String>> rows(
      org.dhatim.fastexcel.reader.Sheet worksheet, WorksheetParts layout, boolean visible)
      throws IOException, Refused {
    List<SortedMap<Integer, String>> rows = new ArrayList<>();
    TreeSet<Integer> columns = new TreeSet<>();
    SortedMap<Integer, List<String>> hidden = new TreeMap<>();
    try (Stream<Row> stream = worksheet.openStream()) {
      for (Row row : (Iterable<Row>) stream::iterator) {
        SortedMap<Integer, String> filled = words.filled(row, worksheet.getName(), layout);
        cells += filled.size();
        if (visible) {
          leaveOut(row.getRowNum(), filled, worksheet.getName(), layout, hidden);
        }
        if (!filled.isEmpty()) {
          rows.add(filled);
          columns.addAll(filled.keySet());
        }
        if (rows.size() > Limits.ROWS) {
          throw new Refused(Refusal.TOO_MUCH_TEXT, rows.size(), Limits.ROWS);
        }
        if (cells > CELLS) {
          throw new Refused(Refusal.TOO_MUCH_TEXT, cells, CELLS);
        }
      }
    }
    hidden.forEach(
        (column, texts) ->
            notice(
                Notice.Kind.HIDDEN_COLUMN,
                worksheet.getName() + "!" + ExcelCells.letters(column),
                texts));
    if (columns.size() > Limits.COLUMNS) {
      throw new Refused(Refusal.TOO_MANY_CASES, columns.size(), Limits.CASES);
    }
    return rows.stream()
        .map(row -> columns.stream().map(column -> row.getOrDefault(column, "")).toList())
        .toList();
  }

  /** Takes hidden cells out of a row. */
  private void leaveOut(
      int row,
      SortedMap<Integer, String> filled,
      String name,
      WorksheetParts layout,
      SortedMap<Integer, List<String>> hidden) {
    if (layout.hiddenRows().get(row)) {
      notice(Notice.Kind.HIDDEN_ROW, name + "!" + row, filled.values());
      filled.clear();
    }
    for (int column : List.copyOf(filled.keySet())) {
      if (layout.hiddenColumns().get(column)) {
        hidden.computeIfAbsent(column, c -> new ArrayList<>()).add(filled.get(column));
        filled.remove(column);
      }
    }
  }

  private void notice(Notice.Kind kind, String where, Collection<String> texts) {
    String words = texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
    if (!words.isEmpty()) {
      notices.add(new Notice(kind, where, words));
    }
  }
}
