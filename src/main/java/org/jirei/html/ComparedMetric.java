package org.jirei.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jirei.model.Anomaly;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Quantity;
import org.jirei.text.Counting;
import org.jirei.text.Normaliser;
import org.jirei.text.Per;
import org.jspecify.annotations.Nullable;

/**
 * A metric of a case. Nothing is computed from it, because metrics of different cases count
 * different things.
 *
 * @param key what it counts, in which unit and whether cumulatively, independent of spelling;
 *     metrics with the same key may appear side by side
 * @param notes details, such as the total and the parts
 * @param odd anomalies that the source document prints
 */
record ComparedMetric(
    String key,
    String indicator,
    String unit,
    Metric.Kind kind,
    @Nullable String round,
    Map<String, String> value,
    List<Map<String, String>> notes,
    List<Map<String, String>> odd) {

  static ComparedMetric of(Metric metric, SharedWords shared) {
    String unit = metric.quantity().unit();
    return new ComparedMetric(
        key(metric),
        metric.indicator(),
        unit,
        metric.kind(),
        metric.round(),
        shared.of(words -> MetricTable.show(metric.quantity(), words)),
        notes(metric, shared),
        Anomaly.of(metric).stream()
            .map(anomaly -> shared.of(words -> AnomalyWords.of(anomaly, metric, words)))
            .toList());
  }

  private static String key(Metric metric) {
    return Normaliser.normalise(metric.indicator()) + "|" + counted(metric.quantity());
  }

  /** The unit, how it is counted and for what, independent of spelling: 名|CUMULATIVE|1週. */
  static String counted(Quantity quantity) {
    String unit = Normaliser.keepingCase(quantity.unit());
    String counting = quantity.counting() == Counting.PLAIN ? "" : "|" + quantity.counting();
    Per per = quantity.amount().per();
    return unit + counting + (per == null ? "" : "|" + per.every() + per.unit());
  }

  private static List<Map<String, String>> notes(Metric metric, SharedWords shared) {
    List<Map<String, String>> notes = new ArrayList<>();
    String printed = MetricTable.printed(metric.quantity());
    if (printed != null) {
      notes.add(shared.of(words -> words.get("metric.asPrinted", printed)));
    }
    if (metric.numerator() != null || metric.denominator() != null) {
      notes.add(shared.of(words -> share(metric.numerator(), metric.denominator(), words)));
    }
    for (Metric.Part part : metric.breakdown()) {
      notes.add(shared.of(words -> part.label() + " " + MetricTable.show(part.quantity(), words)));
    }
    if (metric.period() != null) {
      notes.add(ComparedCase.period(metric.period(), shared));
    }
    return notes;
  }

  private static String share(@Nullable Quantity part, @Nullable Quantity whole, SiteWords words) {
    if (whole == null) {
      return part == null ? "" : words.get("metric.numerator", MetricTable.show(part, words));
    }
    return part == null
        ? words.get("metric.of", MetricTable.show(whole, words))
        : words.get("metric.share", MetricTable.show(whole, words), MetricTable.show(part, words));
  }
}
