package org.jirei.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The chart of a case's metrics as bars and counted blocks, where there is something to compare.
 *
 * <p>Each panel has its own scale, which begins at zero, or at the greatest decrease. Few people
 * are drawn one by one and never as a share. A metric with nothing to compare is not drawn.
 */
public record MetricChart(List<Panel> panels) {

  /** Up to this number, units are drawn one by one. */
  static final int COUNTABLE = 20;

  private static final Set<String> PEOPLE = Set.of("名", "人");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Values that are compared with each other.
   *
   * @param indicator 利用者数
   * @param scale the value at the end of the scale; null if units are counted
   * @param least the value at the beginning of the scale; null if that is zero
   * @param zero the place of zero in percent of the width if the scale begins below; otherwise null
   * @param hundred the place of 100 on a percentage scale that goes beyond it, in percent of the
   *     width; otherwise null
   */
  public record Panel(
      String indicator,
      @Nullable Quantity least,
      @Nullable Quantity scale,
      @Nullable BigDecimal zero,
      @Nullable BigDecimal hundred,
      List<Line> lines) {

    /** Units one by one, or bars that fill wholes. */
    Panel(String indicator, List<Line> lines) {
      this(indicator, null, null, null, null, lines);
    }

    /** Whether its units are drawn one by one. */
    public boolean counted() {
      return lines.stream().map(Line::shape).anyMatch(Shape.Blocks.class::isInstance);
    }
  }

  /**
   * One value of a panel.
   *
   * @param metric the metric that it belongs to
   * @param part the part of the metric that is drawn; null for the metric itself
   * @param whole the total of which it is drawn as a part; null if it is drawn by itself
   */
  public record Line(
      Metric metric, Metric.@Nullable Part part, @Nullable Quantity whole, Shape shape) {

    public Quantity quantity() {
      return part == null ? metric.quantity() : part.quantity();
    }

    /** The CSS class of its bar. */
    public String style() {
      return MetricChart.style(metric.kind());
    }

    public boolean isHatched() {
      return MetricChart.isHatched(metric.kind());
    }

    /** Whether people are counted, rather than companies or households. */
    public boolean isPeople() {
      return PEOPLE.contains(quantity().unit());
    }
  }

  /** How a value is drawn. */
  public sealed interface Shape {

    /**
     * @param start where it begins from the left, in percent of the scale
     * @param width in percent of the scale
     * @param rest from the lower end of a range to the upper one; null if there is one value
     */
    record Bar(BigDecimal start, BigDecimal width, @Nullable Rest rest) implements Shape {

      Bar(BigDecimal start, BigDecimal width) {
        this(start, width, null);
      }

      Bar(BigDecimal width) {
        this(BigDecimal.ZERO, width);
      }

      /** A bar from the beginning of the scale for a quantity that is not negative. */
      static Bar of(Quantity quantity, BigDecimal end) {
        BigDecimal width = percent(quantity.value(), end);
        BigDecimal upTo = quantity.upTo();
        Rest rest = upTo == null ? null : new Rest(width, percent(upTo, end).subtract(width));
        return new Bar(BigDecimal.ZERO, width, rest);
      }
    }

    /**
     * What a value may reach beyond its bar, drawn lighter.
     *
     * @param start and width in percent of the scale, as for the bar
     */
    record Rest(BigDecimal start, BigDecimal width) {}

    /**
     * Units side by side.
     *
     * @param filled how many units, from the first, the value counts
     */
    record Blocks(int filled, int total) implements Shape {

      /** Whether the unit at a place is one of those counted. */
      public boolean isFilled(int place) {
        return place < filled;
      }
    }
  }

  /** The CSS class of the bars of a kind: each kind has its own fill or outline. */
  public static String style(Metric.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static boolean isHatched(Metric.Kind kind) {
    return kind == Metric.Kind.PREVIOUS_ACTUAL;
  }

  static MetricChart of(MetricTable table) {
    List<Panel> panels = new ArrayList<>();
    Map<List<String>, List<Metric>> similar = new LinkedHashMap<>();
    for (MetricTable.Row row : table.rows()) {
      for (Metric metric : row.inOrder()) {
        similar
            .computeIfAbsent(
                List.of(row.indicator(), ComparedMetric.counted(metric.quantity())),
                k -> new ArrayList<>())
            .add(metric);
      }
    }
    similar.forEach(
        (key, metrics) -> {
          Panel panel = panel(key.getFirst(), metrics);
          if (panel != null) {
            panels.add(panel);
          }
        });
    return new MetricChart(panels);
  }

  private static @Nullable Panel panel(String indicator, List<Metric> metrics) {
    if (metrics.stream().anyMatch(m -> m.quantity().value().signum() < 0)) {
      return metrics.size() > 1 ? MetricScale.ofChanges(indicator, metrics) : null;
    }
    List<Line> shares = new ArrayList<>();
    for (Metric metric : metrics) {
      Quantity whole = whole(metric);
      if (whole != null) {
        shares.add(new Line(metric, null, whole, share(metric.quantity(), whole)));
      } else {
        metric.breakdown().stream()
            .filter(part -> isPart(part, metric.quantity()))
            .map(
                p -> new Line(metric, p, metric.quantity(), share(p.quantity(), metric.quantity())))
            .forEach(shares::add);
      }
    }
    boolean allShared = metrics.stream().allMatch(m -> whole(m) != null);
    if (allShared || (metrics.size() == 1 && !shares.isEmpty())) {
      return new Panel(indicator, shares);
    }
    return metrics.size() > 1 ? compared(indicator, metrics) : null;
  }

  /** The total that the metric is a part of, in the same unit; null if there is none. */
  private static @Nullable Quantity whole(Metric metric) {
    Quantity whole = metric.denominator();
    Quantity figure = metric.quantity();
    boolean drawn =
        whole != null
            && !figure.isPercentage()
            && whole.isComparableTo(figure)
            && whole.upTo() == null
            && whole.value().signum() > 0
            && figure.greatest().compareTo(whole.value()) <= 0;
    return drawn ? whole : null;
  }

  /**
   * Whether a part is certainly included in the metric: only those that the source document marks
   * with うち.
   */
  private static boolean isPart(Metric.Part part, Quantity figure) {
    return part.label().startsWith("うち")
        && part.quantity().isComparableTo(figure)
        && figure.upTo() == null
        && part.quantity().value().signum() >= 0
        && part.quantity().greatest().compareTo(figure.value()) <= 0;
  }

  private static Shape share(Quantity figure, Quantity whole) {
    return isCountable(figure) && isCountable(whole)
        ? new Shape.Blocks(figure.value().intValueExact(), whole.value().intValueExact())
        : Shape.Bar.of(figure, whole.value());
  }

  private static @Nullable Panel compared(String indicator, List<Metric> metrics) {
    if (metrics.stream().allMatch(m -> isCountable(m.quantity()))) {
      return new Panel(
          indicator,
          metrics.stream()
              .map(
                  m -> {
                    int count = m.quantity().value().intValueExact();
                    return new Line(m, null, null, new Shape.Blocks(count, count));
                  })
              .toList());
    }
    return MetricScale.fromZero(indicator, metrics);
  }

  private static boolean isCountable(Quantity quantity) {
    BigDecimal value = quantity.value();
    return quantity.isExact()
        && !quantity.isRate()
        && value.signum() >= 0
        && value.compareTo(BigDecimal.valueOf(COUNTABLE)) <= 0
        && value.stripTrailingZeros().scale() <= 0;
  }

  static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
  }

  /** Whether nothing is drawn. */
  public boolean isEmpty() {
    return panels.isEmpty();
  }

  /** Whether any unit is drawn one by one. */
  public boolean isCounted() {
    return panels.stream().anyMatch(Panel::counted);
  }

  /** Whether any bar is hatched. */
  public boolean isHatched() {
    return panels.stream().flatMap(panel -> panel.lines().stream()).anyMatch(Line::isHatched);
  }
}
