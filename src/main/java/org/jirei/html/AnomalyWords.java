package org.jirei.html;

import java.math.BigDecimal;
import java.util.List;
import org.jirei.model.Anomaly;
import org.jirei.model.Metric;

/** Describes the anomalies of a metric, each in a sentence. */
final class AnomalyWords {

  private AnomalyWords() {}

  static List<String> of(Metric metric, SiteWords words) {
    return Anomaly.of(metric).stream().map(anomaly -> of(anomaly, metric, words)).toList();
  }

  static String of(Anomaly anomaly, Metric metric, SiteWords words) {
    return switch (anomaly) {
      case Anomaly.OutOfRange(var rate) ->
          words.get(rate.value().signum() < 0 ? "anomaly.belowZero" : "anomaly.beyondHundred");
      case Anomaly.RateContradicts(var rate, var numerator, var denominator, BigDecimal right) ->
          words.get(
              "anomaly.contradicts",
              MetricTable.show(numerator, words),
              MetricTable.show(denominator, words),
              words.get("metric.percent", right.toPlainString()),
              MetricTable.show(rate, words));
      case Anomaly.ShareExceeds(var share, var whole) ->
          words.get(
              "anomaly.share", MetricTable.show(share, words), MetricTable.show(whole, words));
      case Anomaly.PartExceeds(int index, var part, var whole) ->
          words.get(
              "anomaly.part",
              metric.breakdown().get(index).label(),
              MetricTable.show(part, words),
              MetricTable.show(whole, words));
    };
  }
}
