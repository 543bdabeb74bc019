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
import org.jirei.text.JapaneseQuantity;
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
            .max(Comparator.comparing(Quantity::greatest))
            .orElseThrow();
    boolean percentage = greatest.isPercentage();
    if (percentage && metrics.stream().anyMatch(MetricScale::isOfFew)) {
      return null;
    }
    BigDecimal end =
        percentage && greatest.greatest().compareTo(HUNDRED) < 0 ? HUNDRED : greatest.greatest();
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
            .map(m -> new Line(m, null, null, Shape.Bar.of(m.quantity(), end)))
            .toList());
  }

  /** Whether a percentage is of so few that it would be misleading. */
  private static boolean isOfFew(Metric metric) {
    Quantity whole = metric.denominator();
    return whole != null && whole.value().compareTo(BigDecimal.valueOf(MetricChart.COUNTABLE)) < 0;
  }

  static Panel ofChanges(String indicator, List<Metric> metrics) {
    Quantity least =
        metrics.stream()
            .map(Metric::quantity)
            .min(Comparator.comparing(Quantity::value))
            .orElseThrow();
    Quantity greatest =
        metrics.stream()
            .map(Metric::quantity)
            .max(Comparator.comparing(Quantity::greatest))
            .orElseThrow();
    Quantity end = at(greatest.greatest().max(BigDecimal.ZERO), greatest);
    MetricScale scale = new MetricScale(least.value(), end.value());
    List<Line> lines =
        metrics.stream()
            .map(metric -> new Line(metric, null, null, scale.bar(metric.quantity())))
            .toList();
    return new Panel(
        indicator, at(least.value(), least), end, scale.place(BigDecimal.ZERO), null, lines);
  }

  /** The end of a scale is exact, even if the value that gave it is not. */
  private static Quantity at(BigDecimal value, Quantity of) {
    JapaneseQuantity exact =
        new JapaneseQuantity(value, null, of.unit(), Bound.EXACT, of.counting(), of.amount().per());
    return new Quantity(exact, of.words());
  }

  private BigDecimal place(BigDecimal value) {
    return MetricChart.percent(value.subtract(from), length);
  }

  /** A bar from zero to the end of a range that is nearer to it, with the range as its rest. */
  private Shape bar(Quantity quantity) {
    BigDecimal low = quantity.value();
    BigDecimal high = quantity.greatest();
    BigDecimal near = high.signum() < 0 ? high : low.signum() > 0 ? low : BigDecimal.ZERO;
    BigDecimal start = place(near.min(BigDecimal.ZERO));
    BigDecimal width = MetricChart.percent(near.abs(), length);
    Shape.Rest rest =
        quantity.upTo() == null
            ? null
            : new Shape.Rest(place(low), MetricChart.percent(high.subtract(low), length));
    return new Shape.Bar(start, width, rest);
  }
}
