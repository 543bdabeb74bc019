package org.jirei.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.model.CaseOrder;
import org.jirei.model.CasePart;
import org.jirei.model.CaseStudy;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Kind;
import org.jirei.site.CaseMetric;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.site.Page;
import org.jirei.text.Per;
import org.jspecify.annotations.Nullable;

/**
 * One list page of the metrics of all cases.
 *
 * @param total number of metrics on all pages
 * @param kinds kinds on this page, in the order of the enumeration
 * @param units units on this page, most frequent first
 * @param prefectures prefectures on this page, from north to south
 * @param ranges all pages with their first and last indicator; empty if there is only one
 */
public record MetricListView(
    PageContext context,
    List<Row> rows,
    int total,
    List<Kind> kinds,
    List<String> units,
    List<FacetValue> prefectures,
    List<Range> ranges,
    Pager steps) {

  /** The columns from left to right, as the script and its addresses name them. */
  public static final List<String> COLUMNS =
      List.of("indicator", "value", "kind", "period", "round", "whole", "prefecture", "case");

  /**
   * A metric.
   *
   * @param north place of its case from north to south
   * @param anomalies a sentence for each anomaly
   */
  public record Row(
      CaseStudy caseStudy,
      String href,
      Metric metric,
      List<FacetValue> prefectures,
      int north,
      List<String> anomalies) {

    /** Its prefectures as addresses name them, separated by spaces. */
    public String places() {
      return String.join(" ", prefectures.stream().map(FacetValue::id).toList());
    }
  }

  /** Whether any figure of this page says something in a column. */
  public boolean fills(String column) {
    return switch (column) {
      case "period" -> rows.stream().anyMatch(row -> row.metric().period() != null);
      case "round" -> rows.stream().anyMatch(row -> row.metric().round() != null);
      case "whole" -> rows.stream().anyMatch(row -> isPart(row.metric()));
      default -> true;
    };
  }

  private static boolean isPart(Metric metric) {
    return metric.numerator() != null || metric.denominator() != null;
  }

  /** A page with its first and last indicator. */
  public record Range(int number, String href, String first, String last, boolean current) {}

  static MetricListView of(PageContext context, Page.MetricListPage page) {
    Map<String, Integer> north = new LinkedHashMap<>();
    page.figures().stream()
        .map(CaseMetric::caseStudy)
        .sorted(CaseOrder.NORTH_TO_SOUTH)
        .forEach(c -> north.putIfAbsent(c.id(), north.size()));
    List<Row> rows = new ArrayList<>();
    for (CaseMetric figure : page.figures()) {
      rows.add(row(context, figure, north.getOrDefault(figure.caseStudy().id(), 0)));
    }
    Set<FacetValue> places = new LinkedHashSet<>();
    rows.stream()
        .sorted(Comparator.comparingInt(Row::north))
        .forEach(row -> places.addAll(row.prefectures()));
    return new MetricListView(
        context,
        rows,
        page.total(),
        rows.stream().map(row -> row.metric().kind()).distinct().sorted().toList(),
        units(context, rows),
        List.copyOf(places),
        page.pages().size() < 2 ? List.of() : ranges(context, page),
        Pager.of(
            context, page.pages().stream().map(Page.MetricRange::path).toList(), page.number()));
  }

  private static Row row(PageContext context, CaseMetric figure, int north) {
    CaseStudy c = figure.caseStudy();
    return new Row(
        c,
        context.to(context.plan().pathOf(c)) + "#" + part(c, figure.metric()).anchor(),
        figure.metric(),
        Facet.PREFECTURE.of(c, context.library()),
        north,
        AnomalyWords.of(figure.metric(), context.words()));
  }

  /** The part of the page of its case that shows a metric. */
  private static CasePart part(CaseStudy c, Metric metric) {
    return c.metrics().contains(metric) ? CasePart.METRICS : CasePart.SERIES;
  }

  private static List<String> units(PageContext context, List<Row> rows) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    rows.forEach(row -> counts.merge(unit(context, row.metric().quantity()), 1, Integer::sum));
    return counts.keySet().stream()
        .sorted(
            Comparator.comparing((String unit) -> -counts.getOrDefault(unit, 0))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static List<Range> ranges(PageContext context, Page.MetricListPage page) {
    List<Range> ranges = new ArrayList<>();
    for (Page.MetricRange range : page.pages()) {
      int number = ranges.size() + 1;
      ranges.add(
          new Range(
              number,
              context.to(range.path()),
              range.first(),
              range.last(),
              number == page.number()));
    }
    return ranges;
  }

  /** 名, 名（延べ）: quantities with the same unit can be put in order. */
  public String unit(Metric.Quantity quantity) {
    return unit(context, quantity);
  }

  private static String unit(PageContext context, Metric.Quantity quantity) {
    String counted =
        switch (quantity.counting()) {
          case PLAIN -> quantity.unit();
          case CUMULATIVE -> context.t("metric.unitCumulative", quantity.unit());
          case RUNNING_TOTAL -> context.t("metric.unitRunningTotal", quantity.unit());
          case AVERAGE -> context.t("metric.unitAverage", quantity.unit());
          case CHANGE -> context.t("metric.unitChange", quantity.unit());
        };
    Per per = quantity.amount().per();
    String other = per == null ? "" : per.every() == 1 ? per.unit() : per.every() + per.unit();
    return per == null ? counted : context.t("metric.unitPer", counted, other);
  }

  /** The words of the source document, if they differ from what {@link #show} says; else null. */
  public @Nullable String printed(Metric.Quantity quantity) {
    return MetricTable.printed(quantity);
  }

  public String show(Metric.Quantity quantity) {
    return MetricTable.show(quantity, context.words());
  }
}
