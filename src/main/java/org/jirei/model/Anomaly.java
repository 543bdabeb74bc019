package org.jirei.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Metric.Quantity;
import org.jirei.text.Counting;
import org.jirei.text.JapaneseQuantity.Limit;
import org.jspecify.annotations.Nullable;

/**
 * A metric that does not add up, although it is printed so. The figures are shown as in the source
 * document, and readers are told.
 */
public sealed interface Anomaly {

  /** A percentage below 0 or above 100 that is not a change. */
  record OutOfRange(Quantity rate) implements Anomaly {}

  /**
   * A rate that is not its numerator divided by its denominator.
   *
   * @param right the result of the division, in per cent
   */
  record RateContradicts(Quantity rate, Quantity numerator, Quantity denominator, BigDecimal right)
      implements Anomaly {}

  /** A share that is larger than its whole. */
  record ShareExceeds(Quantity share, Quantity whole) implements Anomaly {}

  /**
   * A part of the breakdown that is larger than the whole.
   *
   * @param index 0-based in the breakdown
   */
  record PartExceeds(int index, Quantity part, Quantity whole) implements Anomaly {}

  /**
   * Finds the anomalies of a metric; most metrics have none. Rounded figures are allowed to
   * deviate, and of bounds only what they certainly say counts.
   */
  static List<Anomaly> of(Metric metric) {
    List<Anomaly> anomalies = new ArrayList<>();
    Quantity value = metric.quantity();
    if (value.isPercentage()) {
      if (value.counting() != Counting.CHANGE && isOutOfRange(value)) {
        anomalies.add(new OutOfRange(value));
      }
      addContradiction(value, metric.numerator(), metric.denominator(), anomalies);
    } else {
      Quantity share = metric.numerator() == null ? value : metric.numerator();
      Quantity whole = metric.denominator();
      if (whole != null && exceeds(share, whole)) {
        anomalies.add(new ShareExceeds(share, whole));
      }
    }
    for (int i = 0; i < metric.breakdown().size(); i++) {
      Quantity part = metric.breakdown().get(i).quantity();
      if (exceeds(part, value)) {
        anomalies.add(new PartExceeds(i, part, value));
      }
    }
    return anomalies;
  }

  private static boolean isOutOfRange(Quantity percent) {
    return percent.value().signum() < 0
        || percent.greatest().compareTo(BigDecimal.valueOf(100)) > 0;
  }

  /**
   * Adds a contradiction unless the rate may have been rounded or cut off at its last written
   * digit.
   */
  private static void addContradiction(
      Quantity rate,
      @Nullable Quantity numerator,
      @Nullable Quantity denominator,
      List<Anomaly> anomalies) {
    if (numerator == null
        || denominator == null
        || !areExact(rate, numerator, denominator)
        || rate.counting() != Counting.PLAIN
        || numerator.counting() != denominator.counting()
        || denominator.value().signum() == 0) {
      return;
    }
    int scale = Math.max(0, rate.value().scale());
    BigDecimal right =
        numerator
            .value()
            .movePointRight(2)
            .divide(denominator.value(), scale + 4, RoundingMode.HALF_UP);
    BigDecimal tolerance = BigDecimal.ONE.movePointLeft(scale);
    if (right.subtract(rate.value()).abs().compareTo(tolerance) >= 0) {
      BigDecimal rounded = right.setScale(scale, RoundingMode.HALF_UP);
      anomalies.add(new RateContradicts(rate, numerator, denominator, rounded));
    }
  }

  /** Whether the least that the part can be is certainly more than the whole. */
  private static boolean exceeds(Quantity part, Quantity whole) {
    Limit least = part.amount().lower();
    Limit most = whole.amount().upper();
    if (least == null
        || most == null
        || !part.isComparableTo(whole)
        || part.counting() == Counting.CHANGE) {
      return false;
    }
    int order = least.number().compareTo(most.number());
    return order > 0 || order == 0 && !(least.included() && most.included());
  }

  private static boolean areExact(Quantity... quantities) {
    return List.of(quantities).stream().allMatch(Quantity::isExact);
  }
}
