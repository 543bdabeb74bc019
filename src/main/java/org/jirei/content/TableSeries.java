package org.jirei.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jirei.model.Dated;
import org.jirei.model.Metric.Kind;
import org.jirei.model.Metric.Quantity;
import org.jirei.model.Series;
import org.jirei.model.Series.Observation;
import org.jirei.text.JapanesePeriods;
import org.jirei.text.JapaneseQuantity;
import org.jirei.text.Period;
import org.jspecify.annotations.Nullable;

/**
 * The series in a table. Nothing is reported: a table that is none of periods is just a table, and
 * a column of remarks among its figures is left out.
 */
final class TableSeries {

  /** The head of a row or column that sums up the periods and is none of them. */
  private static final Pattern TOTAL = Pattern.compile("(?:総合?|合|小|累)?計|総数|平均");

  private static final Pattern TARGET = named("(?:目標|計画)[値数]?");
  private static final Pattern ACTUAL = named("実績[値数]?");
  private static final Pattern BLANK = Pattern.compile("[\\s\\u3000]+");

  private static final int FEWEST = 2;

  private TableSeries() {}

  /** A column: what it counts, and its quantity in each period. */
  private record Column(String name, List<@Nullable Quantity> quantities) {

    boolean isTarget() {
      return TARGET.matcher(name).find();
    }

    /** What it counts, whether as a target or as a result. */
    String subject() {
      Pattern which = isTarget() ? TARGET : ACTUAL;
      return which.matcher(name).replaceFirst("").strip();
    }

    boolean isComparableTo(Column other) {
      return first().isComparableTo(other.first());
    }

    private Quantity first() {
      return quantities.stream().filter(Objects::nonNull).findFirst().orElseThrow();
    }
  }

  private static Pattern named(String words) {
    return Pattern.compile("[（(]" + words + "[）)]|" + words);
  }

  /**
   * The series of a table; empty if its first column and its first row are not periods.
   *
   * @param rows of equal length, the head first
   */
  static List<Series> of(List<List<String>> rows) {
    List<Series> down = down(rows);
    return down.isEmpty() ? down(transposed(rows)) : down;
  }

  private static List<List<String>> transposed(List<List<String>> rows) {
    List<List<String>> columns = new ArrayList<>();
    for (int i = 0; i < rows.getFirst().size(); i++) {
      int column = i;
      columns.add(rows.stream().map(row -> row.get(column)).toList());
    }
    return columns;
  }

  /** The series of a table whose periods are in its first column. */
  private static List<Series> down(List<List<String>> rows) {
    List<List<String>> figures =
        rows.stream().skip(1).filter(row -> !isTotal(row.getFirst())).toList();
    List<Dated> periods = new ArrayList<>();
    for (List<String> row : figures) {
      Period period = JapanesePeriods.parse(row.getFirst()).value();
      if (period == null) {
        return List.of();
      }
      periods.add(new Dated(period, row.getFirst()));
    }
    if (new HashSet<>(periods).size() < Math.max(FEWEST, periods.size())) {
      return List.of();
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 1; i < rows.getFirst().size(); i++) {
      int column = i;
      Column read =
          column(rows.getFirst().get(i), figures.stream().map(row -> row.get(column)).toList());
      if (read != null) {
        columns.add(read);
      }
    }
    return series(columns, periods);
  }

  private static boolean isTotal(String head) {
    return TOTAL.matcher(BLANK.matcher(head).replaceAll("")).matches();
  }

  /** Null if a column is not of numbers that can be compared with each other. */
  private static @Nullable Column column(String name, List<String> cells) {
    List<@Nullable Quantity> quantities = new ArrayList<>();
    Quantity first = null;
    int stated = 0;
    for (String cell : cells) {
      Quantity quantity = quantity(cell);
      boolean isMissing = quantity == null && JapaneseQuantity.isMissing(cell);
      boolean fits = quantity != null && (first == null || quantity.isComparableTo(first));
      if (!isMissing && !fits) {
        return null;
      }
      first = first == null ? quantity : first;
      stated += quantity == null ? 0 : 1;
      quantities.add(quantity);
    }
    return stated < FEWEST || name.isBlank() ? null : new Column(name, quantities);
  }

  private static @Nullable Quantity quantity(String cell) {
    JapaneseQuantity read = JapaneseQuantity.parse(cell);
    return read == null ? null : new Quantity(read, cell);
  }

  /** A series for each column, but one for a target and a result of the same subject. */
  private static List<Series> series(List<Column> columns, List<Dated> periods) {
    List<Series> series = new ArrayList<>();
    for (Column column : columns) {
      if (column.isTarget() && partner(column, columns) != null) {
        continue; // it stands beside the result
      }
      Column target = column.isTarget() ? null : partner(column, columns);
      List<Observation> observations = new ArrayList<>();
      for (int i = 0; i < periods.size(); i++) {
        observations.add(
            new Observation(
                periods.get(i),
                column.quantities().get(i),
                target == null ? null : target.quantities().get(i)));
      }
      Kind kind = column.isTarget() ? Kind.TARGET : Kind.ACTUAL;
      String subject = target == null ? "" : column.subject();
      series.add(new Series(subject.isEmpty() ? column.name() : subject, kind, observations, null));
    }
    return series;
  }

  /** The target of a result or the result of a target; null if there is not exactly one. */
  private static @Nullable Column partner(Column column, List<Column> columns) {
    List<Column> partners =
        columns.stream()
            .filter(other -> other.isTarget() != column.isTarget())
            .filter(other -> other.subject().equals(column.subject()))
            .filter(other -> other.isComparableTo(column))
            .toList();
    return partners.size() == 1 ? partners.getFirst() : null;
  }
}
