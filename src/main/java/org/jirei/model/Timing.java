package org.jirei.model;

import org.jirei.text.FiscalYear;
import org.jirei.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When the practice took place; each part is null if not stated.
 *
 * @param fiscalYear the year on which the source document reports
 * @param since start of the practice
 * @param frequency how often it takes place
 */
public record Timing(
    @Nullable Year fiscalYear, @Nullable Since since, @Nullable Frequency frequency) {

  public static final Timing UNKNOWN = new Timing(null, null, null);

  /**
   * @param words as written: 平成25年度
   * @param inferred whether an editor inferred it from other words
   * @param basis what it was inferred from, null if the source document states it
   */
  public record Year(FiscalYear year, String words, boolean inferred, @Nullable String basis) {}

  /**
   * @param words as written: 平成２４年４月２日事業開始
   */
  public record Since(PartialDate date, String words) {}

  /**
   * @param times number of times per period
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
