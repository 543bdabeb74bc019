package org.jirei.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jirei.text.Bound;
import org.jirei.text.Counting;
import org.jirei.text.JapaneseQuantity;
import org.jspecify.annotations.Nullable;

/**
 * One metric of the source document.
 *
 * @param indicator what is counted: 参加者数
 * @param quantity the value
 * @param kind kind of metric
 * @param period the time of the value: 平成25年度, 令和3～5年度, 令和7年3月末; null if not stated
 * @param round the round (開催回) it belongs to, null if none
 * @param numerator for a rate, the number that was divided; null if not stated
 * @param denominator the whole of which the value is a part; null if not stated
 * @param breakdown parts of the value: うち男性２名
 * @param words the line of the source document: 参加者数 ２４名（平成25年度）; null if the case file does not
 *     give it, so that nothing else passes for it
 */
public record Metric(
    String indicator,
    Quantity quantity,
    Kind kind,
    @Nullable Dated period,
    @Nullable String round,
    @Nullable Quantity numerator,
    @Nullable Quantity denominator,
    List<Part> breakdown,
    @Nullable String words) {

  public Metric {
    breakdown = List.copyOf(breakdown);
  }

  /** Words by which it is found: its line, or else the indicator and the value. */
  String searchWords() {
    return words != null ? words : indicator + " " + quantity.words();
  }

  /** The kind of a metric. */
  public enum Kind {
    ACTUAL,
    TARGET,
    PREVIOUS_ACTUAL,
    PREVIOUS_TARGET,
    PLANNED,
    CAPACITY
  }

  /**
   * @param amount what the words say: number, unit, range, bounds, what it is counted for
   * @param words as written: ４，１１２名
   */
  public record Quantity(JapaneseQuantity amount, String words) {

    /** A simple count. */
    public Quantity(BigDecimal value, String unit, Bound bound, String words) {
      this(value, unit, bound, Counting.PLAIN, words);
    }

    public Quantity(BigDecimal value, String unit, Bound bound, Counting counting, String words) {
      this(new JapaneseQuantity(value, unit, bound, counting), words);
    }

    /** A plain decimal, negative for a decrease; of a range, the lower end. */
    public BigDecimal value() {
      return amount.value();
    }

    /** The upper end of a range; null if it is one number. */
    public @Nullable BigDecimal upTo() {
      return amount.upTo() == null ? null : amount.upTo().value();
    }

    /** The greatest number that is written: the upper end of a range, or the only one. */
    public BigDecimal greatest() {
      BigDecimal upTo = upTo();
      return upTo == null ? value() : upTo;
    }

    /** 名, 人, 件, ％ … */
    public String unit() {
      return amount.unit();
    }

    /** 以上, 程度 … */
    public Bound bound() {
      return amount.bound();
    }

    /** A simple count, a cumulative one (延べ), or a change (▲). */
    public Counting counting() {
      return amount.counting();
    }

    public boolean isPercentage() {
      return unit().equals("％") || unit().equals("%");
    }

    /** Whether it is a part of a whole: ％, 割. */
    public boolean isRate() {
      return isPercentage() || JapaneseQuantity.isRate(unit());
    }

    /** Whether it is a number and nothing more, so that it can be computed with. */
    public boolean isExact() {
      return amount.isExact();
    }

    /** Whether both count the same in the same unit, for the same time or thing. */
    public boolean isComparableTo(Quantity other) {
      return JapaneseQuantity.isSameUnit(unit(), other.unit())
          && counting() == other.counting()
          && Objects.equals(amount.per(), other.amount.per());
    }
  }

  /**
   * @param label うち男性
   */
  public record Part(String label, Quantity quantity) {}
}
