package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;

/**
 * A form of one case, whose labels have several cells beside them: roles by party, tables, lists.
 */
final class SingleForm {

  /** Longer words beside a label are a value, not a label below it. */
  private static final int LABEL = 14;

  private SingleForm() {}

  /** The rows with two cells each: the label, and all that stands beside and below it. */
  static List<List<String>> joined(List<List<String>> rows) {
    List<List<String>> joined = new ArrayList<>();
    for (int from = 0, to; from < rows.size(); from = to) {
      to = from + 1;
      while (to < rows.size() && FormTable.cell(rows.get(to), 0).isBlank()) {
        to++;
      }
      List<List<String>> beside =
          rows.subList(from, to).stream()
              .map(row -> row.subList(Math.min(1, row.size()), row.size()))
              .toList();
      joined.add(List.of(FormTable.cell(rows.get(from), 0), String.join("\n", lines(beside))));
    }
    return joined;
  }

  private static List<String> lines(List<List<String>> rows) {
    List<String> tabbed = rows.stream().map(FigureTable::line).toList();
    List<String> lines = new ArrayList<>();
    List<FigureTables.Found> tables = FigureTables.in(tabbed);
    for (int i = 0; i < rows.size(); i++) {
      int at = i;
      boolean table = tables.stream().anyMatch(found -> found.holds(at));
      List<String> filled = rows.get(i).stream().filter(cell -> !cell.isBlank()).toList();
      boolean labelled =
          filled.size() == 2
              && filled.getFirst().length() <= LABEL
              && PartyLine.names(filled.getLast()).isEmpty();
      if (table) {
        lines.add(tabbed.get(i));
      } else if (labelled) {
        lines.add(String.join("：", filled));
      } else {
        filled.forEach(cell -> lines.addAll(cell.lines().toList()));
      }
    }
    return lines;
  }
}
