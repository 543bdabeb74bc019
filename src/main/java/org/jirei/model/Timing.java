package org.jirei.model;

import java.util.SortedSet;
import org.jirei.text.FiscalYear;
import org.jirei.text.Period;
import org.jirei.text.Recurrence;
import org.jspecify.annotations.Nullable;

/**
 * When the practice took place; each part is null if not stated.
 *
 * @param fiscalYear the year or years on which the source document reports
 * @param since start of the practice, and its end if it is known
 * @param frequency how often it takes place
 */
public record Timing(
    @Nullable Year fiscalYear, @Nullable Since since, @Nullable Frequency frequency) {

  public static final Timing UNKNOWN = new Timing(null, null, null);

  /**
   * The fiscal years of a case, one or more.
   *
   * @param period consists of whole years: 平成25年度, 令和3～5年度
   * @param words as written: 平成25年度
   * @param inferred whether an editor inferred it from other words
   * @param basis what it was inferred from, null if the source document states it
   */
  public record Year(Period period, String words, boolean inferred, @Nullable String basis) {

    public Year {
      if (!period.isOfYears()) {
        throw new IllegalArgumentException("not of years: " + period);
      }
    }

    /** A single year. */
    public Year(FiscalYear year, String words, boolean inferred, @Nullable String basis) {
      this(Period.of(year), words, inferred, basis);
    }

    /** Each fiscal year, in the order of time. */
    public SortedSet<FiscalYear> all() {
      return period.fiscalYears();
    }

    /** The last fiscal year: in lists in the order of time, a case stands at this year. */
    public FiscalYear latest() {
      return all().last();
    }
  }

  /**
   * @param words as written: 平成２４年４月２日事業開始
   */
  public record Since(Period period, String words) {}

  /**
   * @param recurrence null if the words do not say for certain how often
   * @param words as written: 月1回程度
   */
  public record Frequency(@Nullable Recurrence recurrence, String words) {}
}
