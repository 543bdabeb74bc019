package org.jirei.html;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jirei.model.CasePart;
import org.jirei.model.CaseStudy;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Quantity;
import org.jirei.model.Timing;
import org.jirei.site.CaseMetric;
import org.jirei.text.FiscalYear;
import org.jirei.text.Per;
import org.jspecify.annotations.Nullable;

/**
 * A metric in the table of all: one datum in each cell and no line break, so that copied rows paste
 * into clean columns.
 *
 * @param href the part of the page of its case that shows it
 * @param number the value as people write it, without its unit: 4,112, 100～120, 60以上
 * @param unit with how it is counted: 名, 名（延べ）
 * @param period null if the document does not state it
 * @param whole that it is a part of; null if it is none
 * @param notes other words of the document, parts, and a sentence for each anomaly
 */
public record MetricRow(
    CaseStudy caseStudy,
    String href,
    Metric metric,
    String number,
    String unit,
    @Nullable String period,
    @Nullable String whole,
    List<String> notes,
    boolean isOdd) {

  static MetricRow of(CaseMetric figure, PageContext context) {
    CaseStudy c = figure.caseStudy();
    Metric metric = figure.metric();
    Quantity quantity = metric.quantity();
    List<String> anomalies = AnomalyWords.of(metric, context.words());
    return new MetricRow(
        c,
        context.to(context.plan().pathOf(c)) + "#" + part(c, metric).anchor(),
        metric,
        new QuantityWording(quantity.amount(), context.words()).number(),
        unit(context, quantity),
        metric.period() == null ? null : context.period(metric.period()),
        whole(metric, context),
        notes(metric, anomalies, context),
        !anomalies.isEmpty());
  }

  /** The part of the page of its case that shows a metric. */
  private static CasePart part(CaseStudy c, Metric metric) {
    return c.metrics().contains(metric) ? CasePart.METRICS : CasePart.SERIES;
  }

  private static List<String> notes(Metric metric, List<String> anomalies, PageContext context) {
    List<String> notes = new ArrayList<>();
    String printed = MetricTable.printed(metric.quantity());
    if (printed != null) {
      notes.add(context.t("metrics.printed", printed));
    }
    for (Metric.Part part : metric.breakdown()) {
      notes.add(part.label() + " " + MetricTable.show(part.quantity(), context.words()));
    }
    notes.addAll(anomalies);
    return notes;
  }

  private static @Nullable String whole(Metric metric, PageContext context) {
    Quantity whole = metric.denominator();
    Quantity part = metric.numerator();
    if (whole == null) {
      return part == null
          ? null
          : context.t("metric.numerator", MetricTable.show(part, context.words()));
    }
    String shown = MetricTable.show(whole, context.words());
    return part == null
        ? shown
        : context.t("metric.share", shown, MetricTable.show(part, context.words()));
  }

  /** Quantities with the same unit can be put in order: 名, 名（延べ）. */
  private static String unit(PageContext context, Quantity quantity) {
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

  /** The fiscal years of the figure; if it states no time, those of its case. */
  List<FiscalYear> years() {
    Timing.Year year = caseStudy.timing().fiscalYear();
    if (metric.period() == null) {
      return year == null ? List.of() : List.copyOf(year.all());
    }
    SortedSet<FiscalYear> years = metric.period().time().fiscalYears();
    return List.copyOf(years);
  }
}
