package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the tables of figures among the lines of a document. */
final class FigureTables {

  /**
   * Rows of the longest table that is read, so that each row is tried a bounded number of times.
   */
  private static final int LONGEST = 60;

  private FigureTables() {}

  /** A table with the lines that it consists of. */
  record Found(FigureTable table, int from, int to) {

    boolean holds(int line) {
      return line >= from && line < to;
    }
  }

  /** All tables, each as long as possible. */
  static List<Found> in(List<String> lines) {
    List<List<String>> rows =
        lines.stream()
            .map(line -> isHeading(line) || isAlone(line) ? List.of(line) : FigureTable.cells(line))
            .toList();
    List<Found> found = new ArrayList<>();
    for (int from = 0; from < rows.size(); from++) {
      Found table = rows.get(from).size() > 1 ? at(rows, from) : null;
      if (table != null) {
        found.add(table);
        from = table.to - 1;
      }
    }
    return found;
  }

  private static boolean isAlone(String line) {
    return FigureTable.cells(line).stream().filter(cell -> !cell.isBlank()).count() < 2;
  }

  /** Ⅱ　実績: a number and its words are no cells. */
  private static boolean isHeading(String line) {
    return !line.contains("\t")
        && HeadingForm.of(line) != null
        && FigureTable.cells(line).stream().noneMatch(FigureTable::isFigure);
  }

  private static @Nullable Found at(List<List<String>> rows, int from) {
    int to = from;
    while (to < Math.min(rows.size(), from + LONGEST) && rows.get(to).size() > 1) {
      to++;
    }
    for (int end = to; end > from + 1; end--) {
      FigureTable table = FigureTable.of(rows.subList(from, end));
      if (table != null) {
        return new Found(table, from, end);
      }
    }
    return null;
  }
}
