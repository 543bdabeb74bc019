package org.jirei.model;

import org.jirei.text.FiscalYear;
import org.jirei.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When the practice took place; each part null where the document does not say.
 *
 * @param fiscalYear the year the document reports on
 * @param since when it began
 * @param frequency how often
 */
public record Timing(
    @Nullable Year fiscalYear, @Nullable Since since, @Nullable Frequency frequency) {

  public static final Timing UNKNOWN = new Timing(null, null, null);

  /**
   * @param words as written: 平成25年度
   * @param inferred true where an editor concluded it from other words
   * @param basis what it was concluded from, null where the document says it
   */
  public record Year(FiscalYear year, String words, boolean inferred, @Nullable String basis) {}

  /**
   * @param words as written: 平成２４年４月２日事業開始
   */
  public record Since(PartialDate date, String words) {}

  /**
   * @param times how many times within the period
   * @param every length of the period: 2 for 2ヶ月に1回
   * @param unit of the period
   * @param words as written: 月1回程度
   */
  public record Frequency(int times, int every, PeriodUnit unit, String words) {}

  /** Units of a frequency. */
  public enum PeriodUnit {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }
}
