package org.jirei.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Kind;
import org.jirei.model.Metric.Quantity;
import org.jirei.text.Bound;
import org.jirei.text.Counting;
import org.jirei.text.Language;
import org.jirei.text.Normaliser;
import org.jspecify.annotations.Nullable;

/**
 * The metrics of a case: a row for each indicator and round, and a column for each kind that
 * occurs.
 *
 * @param kinds columns in the order target, actual, previous years, plan, capacity
 */
public record MetricTable(List<Kind> kinds, List<Row> rows, boolean hasAchievement) {

  private static final List<Kind> ORDER =
      List.of(
          Kind.TARGET,
          Kind.ACTUAL,
          Kind.PREVIOUS_TARGET,
          Kind.PREVIOUS_ACTUAL,
          Kind.PLANNED,
          Kind.CAPACITY);

  /** A target with one of these is met by its number. */
  private static final Set<Bound> REACHABLE = Set.of(Bound.EXACT, Bound.AT_LEAST, Bound.ABOVE);

  private static final BigDecimal FEW = BigDecimal.valueOf(20);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * @param figures metrics by kind
   * @param achievement null if target and actual value cannot be compared
   * @param anomalies a sentence for each thing that looks wrong though the document has it so
   */
  public record Row(
      String indicator,
      @Nullable String round,
      Map<Kind, Metric> figures,
      @Nullable Achievement achievement,
      List<String> anomalies) {

    /** The metrics of the row in the order of the columns. */
    public List<Metric> inOrder() {
      return ORDER.stream().map(figures::get).filter(Objects::nonNull).toList();
    }

    /**
     * What the source document prints of the metrics in the row, each once, in the order of the
     * columns: their lines, or values that the page spells in another way.
     */
    public List<String> words() {
      return inOrder().stream()
          .flatMap(metric -> Stream.ofNullable(printed(metric.words(), metric.quantity())))
          .distinct()
          .toList();
    }
  }

  /**
   * How far the target was met, in the words of the page.
   *
   * @param relation 目標の, 目標との差
   * @param figure computed: 91.4％, ＋2.6ポイント
   */
  public record Achievement(String relation, String figure) {}

  static MetricTable of(List<Metric> metrics, SiteWords words) {
    Map<List<String>, Map<Kind, Metric>> groups = new LinkedHashMap<>();
    for (Metric metric : metrics) {
      // A second metric of the same indicator and kind, or one of another year, starts its own row.
      int copy = 0;
      List<String> key;
      do {
        String round = metric.round() == null ? "" : metric.round();
        key = List.of(metric.indicator(), round, String.valueOf(copy++));
      } while (!hasPlaceFor(metric, groups.getOrDefault(key, Map.of())));
      groups.computeIfAbsent(key, k -> new LinkedHashMap<>()).put(metric.kind(), metric);
    }
    Set<Kind> present = EnumSet.noneOf(Kind.class);
    List<Row> rows = new ArrayList<>();
    groups.forEach(
        (key, figures) -> {
          present.addAll(figures.keySet());
          rows.add(
              new Row(
                  key.get(0),
                  key.get(1).isEmpty() ? null : key.get(1),
                  figures,
                  achievement(figures.get(Kind.TARGET), figures.get(Kind.ACTUAL), words),
                  anomalies(figures.values(), words)));
        });
    return new MetricTable(
        ORDER.stream().filter(present::contains).toList(),
        inTime(rows),
        rows.stream().anyMatch(row -> row.achievement() != null));
  }

  /** Whether the column is free, and all metrics with a time belong to the same report. */
  private static boolean hasPlaceFor(Metric metric, Map<Kind, Metric> row) {
    String report = MetricsInTime.report(metric);
    return !row.containsKey(metric.kind())
        && row.values().stream()
            .map(MetricsInTime::report)
            .allMatch(other -> report == null || other == null || other.equals(report));
  }

  /**
   * The rows as the case has them, but the rows of one indicator and round together and in the
   * order of time.
   */
  private static List<Row> inTime(List<Row> rows) {
    Map<List<String>, List<Row>> alike = new LinkedHashMap<>();
    for (Row row : rows) {
      String round = row.round() == null ? "" : row.round();
      alike.computeIfAbsent(List.of(row.indicator(), round), key -> new ArrayList<>()).add(row);
    }
    List<Row> ordered = new ArrayList<>();
    for (List<Row> some : alike.values()) {
      List<Metric> firsts = some.stream().map(row -> row.inOrder().getFirst()).toList();
      MetricsInTime.ordered(firsts).stream()
          .map(first -> some.get(firsts.indexOf(first)))
          .forEach(ordered::add);
    }
    return ordered;
  }

  private static List<String> anomalies(Collection<Metric> metrics, SiteWords words) {
    return metrics.stream()
        .flatMap(metric -> AnomalyWords.of(metric, words).stream())
        .map(sentence -> words.get("anomaly.asPrinted", sentence))
        .distinct()
        .toList();
  }

  /** Whether there are so few people that a share would be misleading. */
  private static boolean isOfFew(Quantity wanted) {
    return !wanted.isPercentage() && wanted.value().compareTo(FEW) < 0;
  }

  private static @Nullable Achievement achievement(
      @Nullable Metric target, @Nullable Metric actual, SiteWords words) {
    if (target == null || actual == null) {
      return null;
    }
    Quantity wanted = target.quantity();
    Quantity reached = actual.quantity();
    if (!wanted.isComparableTo(reached)
        || wanted.counting() == Counting.CHANGE
        || wanted.upTo() != null
        || !REACHABLE.contains(wanted.bound())
        || !reached.isExact()
        || wanted.value().signum() <= 0
        || isOfFew(wanted)) {
      return null;
    }
    if (wanted.isPercentage()) {
      BigDecimal points = reached.value().subtract(wanted.value());
      String sign = points.signum() < 0 ? "−" : points.signum() > 0 ? "＋" : "±";
      String figure = words.get("metric.points", sign + points.abs().toPlainString());
      return new Achievement(words.get("metric.difference"), figure);
    }
    BigDecimal percent =
        reached.value().multiply(HUNDRED).divide(wanted.value(), 1, RoundingMode.HALF_UP);
    return new Achievement(
        words.get("metric.ofTarget"), words.get("metric.percent", percent.toPlainString()));
  }

  /** 4,112名, 60％以上, 延べ24名, −12名, 100～120人, in the page's own spelling. */
  public static String show(Quantity quantity, SiteWords words) {
    return new QuantityWording(quantity.amount(), words).show();
  }

  /** The words of the source document, if the page's own Japanese spelling differs; else null. */
  static @Nullable String printed(Quantity quantity) {
    String own = comparable(show(quantity, SiteWords.of(Language.JA)));
    return own.equals(comparable(quantity.words())) ? null : quantity.words();
  }

  /** A line of the source document; without one, the value as {@link #printed(Quantity)} has it. */
  static @Nullable String printed(@Nullable String line, @Nullable Quantity quantity) {
    return line != null || quantity == null ? line : printed(quantity);
  }

  private static String comparable(String words) {
    return Normaliser.normalise(words).replaceAll("[,\\s]", "");
  }
}
