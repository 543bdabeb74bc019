package org.jirei.importer;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.jirei.importer.ExcelFormat.Shown;
import org.jspecify.annotations.Nullable;

/** Reads cells as a person sees them, and reports those that look different or like nothing. */
final class ExcelCells {

  /** A character that XML cannot contain, as Excel writes it: _x000D_. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private static final int ALPHABET = 26;

  private final boolean from1904;
  private final List<Notice> notices;

  ExcelCells(boolean from1904, List<Notice> notices) {
    this.from1904 = from1904;
    this.notices = notices;
  }

  /**
   * The words of the cells that show any, by column from 0.
   *
   * @param layout has words of cells, which replace those that the library reads
   */
  SortedMap<Integer, String> filled(Row row, String worksheet, WorksheetParts layout) {
    SortedMap<Integer, String> filled = new TreeMap<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getCell(i);
      if (cell != null) {
        String address = letters(i) + row.getRowNum();
        String text = layout.inline().getOrDefault(address, cell.getText());
        String formula = cell.getFormula();
        if (formula != null && cell.getRawValue() == null) {
          notices.add(new Notice(Notice.Kind.FORMULA, worksheet + "!" + address, "=" + formula));
        }
        boolean isDate = layout.dates().contains(address);
        String shown = words(cell, text, isDate, worksheet + "!" + address).strip();
        String words = layout.raised().contains(address) ? RaisedDigits.of(shown) : shown;
        if (!words.isEmpty()) {
          filled.put(i, words);
        }
      }
    }
    return filled;
  }

  /**
   * @param isDate whether the text is a date, which the cell shows in its format
   */
  private String words(Cell cell, @Nullable String text, boolean isDate, String where) {
    Integer id = cell.getDataFormatId();
    String format = ExcelFormat.of(id == null ? 0 : id, cell.getDataFormatString());
    String kept = unescaped(text == null ? "" : text);
    Shown shown =
        switch (cell.getType()) {
          // A date in words is the text of a formula to the library.
          case NUMBER, FORMULA ->
              ExcelFormat.shown(isDate ? days(kept, format) : kept, format, from1904);
          case STRING -> ExcelFormat.words(kept, format);
          case BOOLEAN -> ExcelFormat.words(kept.toUpperCase(Locale.ROOT), "");
          default -> ExcelFormat.words(kept, "");
        };
    switch (shown.fidelity()) {
      case AS_SHOWN -> {}
      case PLAIN ->
          notices.add(new Notice(Notice.Kind.PLAIN_NUMBER, where, shown.text() + " ← " + format));
      case HIDDEN -> {
        if (!kept.isBlank()) {
          notices.add(new Notice(Notice.Kind.HIDDEN_VALUE, where, kept.strip()));
        }
      }
    }
    return SymbolFont.withBullets(Radicals.asCharacters(shown.text()));
  }

  /** A date without a format says more in words than as a number of days. */
  private String days(String date, String format) {
    String days = ExcelFormat.isGeneral(format) ? null : ExcelIsoDates.days(date, from1904);
    return days == null ? date : days;
  }

  /** Control characters are dropped, since line ends stand beside them anyway. */
  private static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            match -> {
              int code = Integer.parseInt(match.group(1), 16);
              return code < ' ' && code != '\t'
                  ? ""
                  : Matcher.quoteReplacement(String.valueOf((char) code));
            });
  }

  /** The name of a column: 0 is A, 27 is AB. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % ALPHABET));
    return column < ALPHABET ? last : letters(column / ALPHABET - 1) + last;
  }
}
