package org.jirei.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.scaffold.Entry;
import org.jirei.text.JapanesePeriods;
import org.jirei.text.QuantitiesInText;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures, in any direction: years across or down, targets beside results, several
 * indicators below each year. A figure is told by the labels above it and to its left; one that is
 * a period is its period, one such as 目標 its kind, and the others are its indicator.
 *
 * @param rows of cells, the first ones with labels only
 * @param heads how many rows hold labels
 */
record FigureTable(List<List<String>> rows, int heads) {

  /** Stands for an empty cell between tabs (U+2003, a space that no line loses at its ends). */
  private static final String EMPTY = "\u2003";

  /** Longer cells are text. */
  private static final int LONGEST = 20;

  private static final Pattern GAP = Pattern.compile("\\t|[\\s　]{2,}|　");

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:約|延べ|のべ)?[▲△-]?[0-9０-９][0-9０-９,，.．]*(?<unit>"
              + QuantitiesInText.UNITS
              + "|円|千円|万円|ポイント|倍|点)?");

  /** The unit of a row or column: 相談件数（件）, 参加者数（単位：人）. */
  private static final Pattern UNIT =
      Pattern.compile(
          "[（(\\[](?:単位[：:]?)?(?<unit>" + QuantitiesInText.UNITS + "|千円|円|万円|人|件)[）)\\]]$");

  private static final Pattern TARGET = Pattern.compile("(?:数値)?(?:目標|計画)(?:値|数|件数|人数)?");
  private static final Pattern ACTUAL = Pattern.compile("実績(?:値|数|件数|人数)?|結果");
  private static final Pattern CORNER =
      Pattern.compile("年度|年|区分|項目|指標|内容|種別|KPI|kpi|ＫＰＩ|[\\s　]*|評価指標");

  /** Rows of a table are near its head; more heads are a text. */
  private static final int MOST_HEADS = 3;

  /** The cells of a line of text that has several, apart from each other; else the line alone. */
  static List<String> cells(String line) {
    return GAP.splitAsStream(LineHeuristics.withoutEnd(line)).map(String::strip).toList();
  }

  /** The same backwards: cells as a line, whose empty ones keep their place. */
  static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.isBlank() ? EMPTY : cell.strip().replaceAll("\\R", " "))
        .collect(Collectors.joining("\t"));
  }

  /** The table in rows that stand below each other, null if they are none. */
  static @Nullable FigureTable of(List<List<String>> rows) {
    int heads = 0;
    while (heads < rows.size() && rows.get(heads).stream().noneMatch(FigureTable::isFigure)) {
      heads++;
    }
    boolean told =
        heads > 0
            && heads <= MOST_HEADS
            && heads < rows.size()
            && rows.subList(heads, rows.size()).stream().allMatch(FigureTable::isFigures);
    FigureTable table = new FigureTable(rows, heads);
    return told && (table.hasPeriods() || table.hasKinds()) ? table : null;
  }

  private static boolean isFigures(List<String> row) {
    List<String> filled = row.stream().filter(cell -> !cell.isBlank()).toList();
    long figures = filled.stream().filter(FigureTable::isFigure).count();
    boolean text = filled.stream().anyMatch(cell -> cell.length() > LONGEST || cell.contains("。"));
    return figures > 0 && !isFigure(filled.getFirst()) && !text;
  }

  static boolean isFigure(String cell) {
    return FIGURE.matcher(cell.strip()).matches();
  }

  private static boolean isPeriod(String label) {
    return label.matches(".*[年月期].*") && JapanesePeriods.parse(label).value() != null;
  }

  private boolean hasPeriods() {
    return labels().anyMatch(FigureTable::isPeriod);
  }

  private boolean hasKinds() {
    return rows.subList(0, heads).stream()
        .flatMap(List::stream)
        .anyMatch(label -> TARGET.matcher(label).matches() || ACTUAL.matcher(label).matches());
  }

  private Stream<String> labels() {
    return rows.stream().flatMap(List::stream).filter(cell -> !isFigure(cell));
  }

  /** The figures, row by row. */
  List<Entry> metrics() {
    List<Entry> metrics = new ArrayList<>();
    for (int row = heads; row < rows.size(); row++) {
      for (int column = 1; column < rows.get(row).size(); column++) {
        String cell = rows.get(row).get(column).strip();
        if (isFigure(cell)) {
          metrics.add(metric(cell, labels(row, column)));
        }
      }
    }
    return metrics;
  }

  /** The labels above and to the left, those of its column first. A label spans empty cells. */
  private Set<String> labels(int row, int column) {
    Set<String> labels = new LinkedHashSet<>();
    for (int head = 0; head < heads; head++) {
      List<String> cells = rows.get(head);
      // In text, a head without a corner has a cell less than the rows below it.
      int shift = Math.min(0, cells.size() - rows.get(row).size());
      for (int at = column + shift; at >= 0; at--) {
        if (!cells.get(at).isBlank()) {
          labels.add(cells.get(at).strip());
          break;
        }
      }
    }
    for (int at = 0; at < column; at++) {
      String cell = rows.get(row).get(at);
      if (!isFigure(cell) && !cell.isBlank()) {
        labels.add(cell.strip());
      }
    }
    return labels;
  }

  private static Entry metric(String cell, Set<String> labels) {
    String period = "";
    String kind = "actual";
    String unit = "";
    List<String> names = new ArrayList<>();
    for (String label : labels) {
      Matcher united = UNIT.matcher(label);
      String name = united.find() ? label.substring(0, united.start()).strip() : label;
      unit = united.reset().find() ? united.group("unit") : unit;
      if (isPeriod(name)) {
        period = name;
      } else if (TARGET.matcher(name).matches()) {
        kind = "target";
      } else if (!ACTUAL.matcher(name).matches() && !CORNER.matcher(name).matches()) {
        names.add(name);
      }
    }
    Matcher figure = FIGURE.matcher(cell);
    boolean bare = figure.matches() && figure.group("unit") == null;
    LinkedHashMap<String, Entry> fields = new LinkedHashMap<>();
    fields.put("indicator", new Entry.Text(indicator(names), ImportWords.get("metric")));
    fields.put("value", Entry.text(bare ? cell + unit : cell));
    fields.put("kind", Entry.text(kind));
    if (!period.isEmpty()) {
      fields.put("period", Entry.text(period));
    }
    fields.put("words", Entry.text(cell));
    return new Entry.Fields(fields, null);
  }

  /** 相談件数（根城）: the first name is what is counted, the others are where or of whom. */
  private static String indicator(List<String> names) {
    if (names.isEmpty()) {
      return "";
    }
    String first = names.getFirst();
    return names.size() == 1
        ? first
        : first + "（" + String.join("・", names.subList(1, names.size())) + "）";
  }
}
