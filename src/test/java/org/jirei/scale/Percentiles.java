package org.jirei.scale;

import java.util.Collection;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Values in ascending order, read by rank: the p-th percentile is the least that p % do not exceed.
 */
public record Percentiles(double[] sorted) {

  public static <T> Percentiles of(Collection<T> items, ToDoubleFunction<T> value) {
    if (items.isEmpty()) {
      throw new IllegalArgumentException("no values");
    }
    return new Percentiles(items.stream().mapToDouble(value).sorted().toArray());
  }

  public double at(int percent) {
    return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
  }

  /** Median and 95th percentile: {@code 41.2 / 55.0}. */
  String brief(String format) {
    return String.format(Locale.ROOT, format + " / " + format, at(50), at(95));
  }
}
