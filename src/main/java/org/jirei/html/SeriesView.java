package org.jirei.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jirei.html.MetricChart.Line;
import org.jirei.html.MetricChart.Panel;
import org.jirei.model.Dated;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Quantity;
import org.jirei.model.Series;
import org.jirei.model.Series.Observation;
import org.jspecify.annotations.Nullable;

/**
 * A series with a bar for each of its quantities, all on one scale.
 *
 * @param scale null if bars would mislead: the quantities differ in unit, a period contains
 *     another, or all are zero
 * @param rows one for each period
 */
public record SeriesView(Series series, @Nullable Panel scale, List<Row> rows) {

  /** Whether any bar is hatched. */
  boolean isHatched() {
    return scale != null && scale.lines().stream().anyMatch(Line::isHatched);
  }

  /**
   * A period with its quantities.
   *
   * @param value null if the source document gives none
   * @param target null if the source document gives none
   */
  public record Row(Dated period, @Nullable Mark value, @Nullable Mark target) {

    /** The value, and the target if the series has any; null where none is stated. */
    public List<@Nullable Mark> marks(boolean hasTargets) {
      return hasTargets ? Arrays.asList(value, target) : Collections.singletonList(value);
    }

    /** Its bars, the value before the target. */
    public List<Line> bars() {
      return Stream.of(value, target)
          .filter(Objects::nonNull)
          .map(Mark::bar)
          .filter(Objects::nonNull)
          .toList();
    }
  }

  /**
   * A quantity of a period.
   *
   * @param bar null if nothing is drawn
   */
  public record Mark(Metric metric, @Nullable Line bar) {

    /** The words of the source document, if they differ from how pages write it; else null. */
    public @Nullable String printed() {
      return MetricTable.printed(metric.quantity());
    }
  }

  static SeriesView of(Series series) {
    List<Metric> metrics = series.metrics();
    Panel scale = series.hasSeparatePeriods() ? scale(series.indicator(), metrics) : null;
    Iterator<Metric> next = metrics.iterator();
    Iterator<Line> bars = scale == null ? List.<Line>of().iterator() : scale.lines().iterator();
    List<Row> rows = new ArrayList<>();
    for (Observation observation : series.observations()) {
      Mark value = mark(observation.value(), next, bars);
      Mark target = mark(observation.target(), next, bars);
      rows.add(new Row(observation.period(), value, target));
    }
    return new SeriesView(series, scale, rows);
  }

  private static @Nullable Mark mark(
      @Nullable Quantity quantity, Iterator<Metric> metrics, Iterator<Line> bars) {
    return quantity == null ? null : new Mark(metrics.next(), bars.hasNext() ? bars.next() : null);
  }

  /** Bars show a change only if there are two quantities, and all count the same in one unit. */
  private static @Nullable Panel scale(String indicator, List<Metric> metrics) {
    boolean isOneUnit =
        metrics.stream().allMatch(m -> m.quantity().isComparableTo(metrics.getFirst().quantity()));
    if (metrics.size() < 2 || !isOneUnit) {
      return null;
    }
    return metrics.stream().anyMatch(m -> m.quantity().value().signum() < 0)
        ? MetricScale.ofChanges(indicator, metrics)
        : MetricScale.fromZero(indicator, metrics);
  }
}
