package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Converts the layouts of forms to one: a label in the first column, and its values beside it. */
final class FormLayout {

  /** Labels of the first column in a later one that make it another form. */
  private static final int RECURRING = 2;

  private FormLayout() {}

  /**
   * The forms that stand beside each other, each with labels in its first column; a single one if
   * no labels recur. One label may recur in one form, as that of parties.
   */
  static List<List<List<String>>> sideBySide(List<List<String>> cells) {
    List<List<String>> rows = withoutEmptyColumns(cells);
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    Set<String> labels = labels(rows, 0);
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int column = 2; column < columns - 1; column++) {
      Set<String> recurring = labels(rows, column);
      recurring.retainAll(labels);
      if (recurring.size() >= RECURRING) {
        starts.add(column);
      }
    }
    if (starts.size() == 1) {
      return List.of(cells);
    }
    List<List<List<String>>> forms = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : columns;
      forms.add(rows.stream().map(row -> row.subList(from, to)).toList());
    }
    return forms;
  }

  private static Set<String> labels(List<List<String>> rows, int column) {
    return rows.stream()
        .map(row -> FormTable.cell(row, column).strip())
        .filter(FormLabel::announces)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Removes empty columns, which come from merged cells and margins. Puts rows of label, value,
   * label, value below each other, and values that are below their labels beside them.
   */
  static List<List<String>> labelsFirst(List<List<String>> cells) {
    List<List<String>> rows = withoutEmptyColumns(cells);
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    if (columns == 1) {
      return rows.stream()
          .map(row -> FormLabel.announces(row.getFirst()) ? row : List.of("", row.getFirst()))
          .toList();
    }
    return isPaired(rows, columns) ? unfolded(rows) : rows;
  }

  /**
   * Moves a column with a single cell to the cell on its left, since it is a remark and not a case.
   *
   * @param rows with labels in the first column
   */
  static List<List<String>> withoutStrayCells(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> kept =
        rows.stream().map(row -> (List<String>) new ArrayList<>(row)).toList();
    for (int column = columns - 1; column > 1; column--) {
      int at = column;
      List<List<String>> filled =
          kept.stream().filter(row -> !FormTable.cell(row, at).isBlank()).toList();
      if (filled.size() == 1) {
        List<String> row = filled.getFirst();
        row.set(at - 1, (row.get(at - 1) + "\n" + row.get(at)).strip());
      }
      if (filled.size() < 2) {
        kept.stream().filter(row -> row.size() > at).forEach(row -> row.remove(at));
      }
    }
    return kept;
  }

  private static List<List<String>> withoutEmptyColumns(List<List<String>> cells) {
    TreeSet<Integer> used = new TreeSet<>();
    for (List<String> row : cells) {
      for (int column = 0; column < row.size(); column++) {
        if (!row.get(column).isBlank()) {
          used.add(column);
        }
      }
    }
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : cells) {
      rows.add(used.stream().map(column -> FormTable.cell(row, column)).toList());
    }
    return rows;
  }

  /** Whether most cells in the third column, and in every second one after it, are labels. */
  private static boolean isPaired(List<List<String>> rows, int columns) {
    for (int column = 2; column < columns; column += 2) {
      int at = column;
      List<String> cells =
          rows.stream().map(row -> FormTable.cell(row, at)).filter(c -> !c.isBlank()).toList();
      long labels = cells.stream().filter(FormLabel::announces).count();
      // A row of labels only is the header of a table, not part of a form.
      boolean heads =
          rows.stream()
              .anyMatch(row -> row.stream().filter(FormLabel::announces).count() > columns / 2 + 1);
      if (labels * 2 <= cells.size() || heads) {
        return false;
      }
    }
    return columns > 3;
  }

  private static List<List<String>> unfolded(List<List<String>> rows) {
    List<List<String>> unfolded = new ArrayList<>();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column += 2) {
        String label = row.get(column);
        String value = FormTable.cell(row, column + 1);
        if (column == 0 || FormLabel.announces(label)) {
          unfolded.add(List.of(label, value));
        } else if (!label.isBlank() || !value.isBlank()) {
          unfolded.add(List.of("", label));
          unfolded.add(List.of("", value));
        }
      }
    }
    return unfolded;
  }
}
