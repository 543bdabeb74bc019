package org.jirei.html;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jirei.model.Dated;
import org.jirei.model.Metric;
import org.jirei.text.Period;
import org.jspecify.annotations.Nullable;

/** Metrics by the times that they are about. */
final class MetricsInTime {

  private MetricsInTime() {}

  /** In the order of time, if each states its time; otherwise as they are. */
  static List<Metric> ordered(List<Metric> metrics) {
    return metrics.stream().allMatch(metric -> metric.period() != null)
        ? metrics.stream()
            .sorted(Comparator.comparing(MetricsInTime::timeOf, Period.IN_TIME))
            .toList()
        : metrics;
  }

  /** Without those that have a later one of the same indicator, round and kind. */
  static List<Metric> latest(List<Metric> metrics) {
    return metrics.stream()
        .filter(metric -> metrics.stream().noneMatch(other -> isLater(other, metric)))
        .toList();
  }

  private static boolean isLater(Metric other, Metric metric) {
    Dated later = other.period();
    Dated period = metric.period();
    return later != null
        && period != null
        && later.time().lastDay() != null
        && period.time().lastDay() != null
        && other.kind() == metric.kind()
        && other.indicator().equals(metric.indicator())
        && other.quantity().isComparableTo(metric.quantity())
        && Objects.equals(other.round(), metric.round())
        && later.time().lastDay().isAfter(period.time().lastDay());
  }

  private static Period timeOf(Metric metric) {
    return Objects.requireNonNull(metric.period()).time();
  }

  /**
   * What tells the report that a metric belongs to: a fiscal year, of which a metric of the
   * previous year belongs to the next; for a longer or shorter time its own days. Null if it is not
   * stated.
   */
  static @Nullable String report(Metric metric) {
    Period time = metric.period() == null ? null : metric.period().time();
    if (time == null || time.firstDay() == null && time.lastDay() == null) {
      return null;
    }
    if (time.kind() != Period.Kind.DATE && time.kind() != Period.Kind.AS_OF) {
      return time.kind() + " " + time.firstDay() + " " + time.lastDay();
    }
    boolean isPrevious =
        metric.kind() == Metric.Kind.PREVIOUS_ACTUAL
            || metric.kind() == Metric.Kind.PREVIOUS_TARGET;
    var year = time.lastFiscalYear();
    return year == null ? null : String.valueOf(isPrevious ? year.year() + 1 : year.year());
  }
}
