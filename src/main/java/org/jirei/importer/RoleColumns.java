package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Roles in columns that are separated by white space, one column per party:
 *
 * <pre>
 * 浜松市　　　　　　　ハローワーク浜松
 * ・会場の提供　　　　・職業相談
 * </pre>
 */
final class RoleColumns {

  private static final Pattern GAP = Pattern.compile("[\\s　]*(?:[　\\t]|\\s{2})[\\s　]*");
  private static final Pattern WIDE_GAP = Pattern.compile("[\\s　]{2,}|\\t");
  private static final Pattern AROUND = Pattern.compile("^[【＜〈《≪［\\[<〔（(■◆●○◇□・]|[】＞〉》≫］\\]>〕）)]$");

  private RoleColumns() {}

  /** Returns the lines with each column moved below its name. */
  static List<Line> unfolded(List<Line> lines, List<String> parties) {
    List<Line> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      all.add(lines.get(i));
      if (Topic.of(lines.get(i).text()) == Topic.ROLES && i + 2 < lines.size()) {
        List<String> names = names(lines.get(i + 1), parties);
        int end = names.size() < 2 ? i + 2 : end(lines, i + 2, names.size());
        if (end > i + 2) {
          unfold(names, lines.subList(i + 2, end), all);
          i = end - 1;
        }
      }
    }
    return all;
  }

  private static List<String> names(Line line, List<String> parties) {
    List<String> names =
        GAP.splitAsStream(line.text()).map(cell -> AROUND.matcher(cell).replaceAll("")).toList();
    boolean called = names.stream().allMatch(name -> Organisation.isCalled(parties, name));
    return called ? names : List.of();
  }

  /** Rows continue up to a heading, or to a gap that is followed by anything else. */
  private static int end(List<Line> lines, int from, int columns) {
    int end = from;
    while (end < lines.size()) {
      Line line = lines.get(end);
      boolean row = cells(line.text(), columns).size() == columns;
      boolean heading =
          Heading.of(line.text()) != null || !Heading.bracketed(line.text()).isEmpty();
      if (!row && (end == from || heading || line.apart())) {
        break;
      }
      end++;
    }
    return end;
  }

  private static void unfold(List<String> names, List<Line> rows, List<Line> all) {
    for (int column = 0; column < names.size(); column++) {
      all.add(new Line("【" + names.get(column) + "】", true, rows.getFirst().whole()));
      for (Line row : rows) {
        List<String> cells = cells(row.text(), names.size());
        if (column < cells.size() && !cells.get(column).isEmpty()) {
          all.add(new Line(cells.get(column), false, row.whole()));
        }
      }
    }
  }

  /** The cells of a row, at most one per column. */
  private static List<String> cells(String row, int columns) {
    List<String> cells = GAP.splitAsStream(row).toList();
    return cells.size() > columns ? List.of(WIDE_GAP.split(row, columns)) : cells;
  }
}
