package org.jirei.render;

import java.math.BigDecimal;
import java.util.List;
import org.jirei.model.Metric;
import org.jirei.model.Oddity;

/** Says what looks wrong about a figure, in a sentence for each thing. */
final class OddityWords {

  private OddityWords() {}

  static List<String> of(Metric metric, Words words) {
    return Oddity.of(metric).stream().map(oddity -> words(oddity, metric, words)).toList();
  }

  private static String words(Oddity oddity, Metric metric, Words words) {
    return switch (oddity) {
      case Oddity.OutOfRange(var rate) ->
          words.get(rate.value().signum() < 0 ? "oddity.belowZero" : "oddity.beyondHundred");
      case Oddity.RateContradicts(var rate, var numerator, var denominator, BigDecimal right) ->
          words.get(
              "oddity.contradicts",
              MetricTable.show(numerator, words),
              MetricTable.show(denominator, words),
              words.get("metric.percent", right.toPlainString()),
              MetricTable.show(rate, words));
      case Oddity.ShareExceeds(var share, var whole) ->
          words.get("oddity.share", MetricTable.show(share, words), MetricTable.show(whole, words));
      case Oddity.PartExceeds(int index, var part, var whole) ->
          words.get(
              "oddity.part",
              metric.breakdown().get(index).label(),
              MetricTable.show(part, words),
              MetricTable.show(whole, words));
    };
  }
}
