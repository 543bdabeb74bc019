package org.jirei.html;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jirei.html.MetricChart.Line;
import org.jirei.html.MetricChart.Panel;
import org.jirei.html.MetricChart.Shape;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Quantity;
import org.jirei.text.Bound;
import org.jspecify.annotations.Nullable;

/**
 * The scale of bars. It begins at zero; if values are below zero, bars run from zero to either
 * side.
 */
final class MetricScale {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final BigDecimal from;
  private final BigDecimal length;

  private MetricScale(BigDecimal from, BigDecimal to) {
    this.from = from;
    this.length = to.subtract(from);
  }

  /** Null if bars would mislead, or if all values are zero. */
  static @Nullable Panel fromZero(String indicator, List<Metric> metrics) {
    Quantity greatest =
        metrics.stream()
            .map(Metric::quantity)
            .max((a, b) -> a.value().compareTo(b.value()))
            .orElseThrow();
    boolean percentage = greatest.isPercentage();
    if (percentage && metrics.stream().anyMatch(MetricScale::isOfFew)) {
      return null;
    }
    BigDecimal end =
        percentage && greatest.value().compareTo(HUNDRED) < 0 ? HUNDRED : greatest.value();
    if (end.signum() == 0) {
      return null;
    }
    return new Panel(
        indicator,
        null,
        at(end, greatest),
        null,
        percentage && end.compareTo(HUNDRED) > 0 ? MetricChart.percent(HUNDRED, end) : null,
        metrics.stream()
            .map(
                m ->
                    new Line(
                        m,
                        null,
                        null,
                        new Shape.Bar(MetricChart.percent(m.quantity().value(), end))))
            .toList());
  }

  /** Whether a percentage is of so few that it would be misleading. */
  private static boolean isOfFew(Metric metric) {
    Quantity whole = metric.denominator();
    return whole != null && whole.value().compareTo(BigDecimal.valueOf(MetricChart.COUNTABLE)) < 0;
  }

  static Panel ofChanges(String indicator, List<Metric> metrics) {
    Comparator<Quantity> byValue = Comparator.comparing(Quantity::value);
    Quantity least = metrics.stream().map(Metric::quantity).min(byValue).orElseThrow();
    Quantity greatest = metrics.stream().map(Metric::quantity).max(byValue).orElseThrow();
    Quantity end = at(greatest.value().max(BigDecimal.ZERO), greatest);
    MetricScale scale = new MetricScale(least.value(), end.value());
    List<Line> lines =
        metrics.stream()
            .map(metric -> new Line(metric, null, null, scale.bar(metric.quantity().value())))
            .toList();
    return new Panel(
        indicator, at(least.value(), least), end, scale.place(BigDecimal.ZERO), null, lines);
  }

  /** The end of a scale is exact, even if the value that gave it is not. */
  private static Quantity at(BigDecimal value, Quantity of) {
    return new Quantity(value, of.unit(), Bound.EXACT, of.counting(), of.words());
  }

  private BigDecimal place(BigDecimal value) {
    return MetricChart.percent(value.subtract(from), length);
  }

  private Shape bar(BigDecimal value) {
    return new Shape.Bar(
        place(value.min(BigDecimal.ZERO)), MetricChart.percent(value.abs(), length));
  }
}
