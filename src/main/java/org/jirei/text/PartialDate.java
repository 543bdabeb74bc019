package org.jirei.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its author gave it.
 *
 * @param precision how much of the date is known
 * @param year the calendar year; for {@link Precision#FISCAL_YEAR} the year in which it starts
 * @param month 1 to 12, null for years
 * @param day 1 to 31, null unless the day is known
 */
public record PartialDate(
    Precision precision, int year, @Nullable Integer month, @Nullable Integer day) {

  /** How much of a date is known. */
  public enum Precision {
    FISCAL_YEAR,
    YEAR,
    MONTH,
    /** 令和7年3月末. */
    MONTH_END,
    DAY
  }

  public PartialDate {
    boolean wantsMonth = precision.compareTo(Precision.MONTH) >= 0;
    boolean wantsDay = precision == Precision.DAY;
    if (wantsMonth != (month != null) || wantsDay != (day != null)) {
      throw new IllegalArgumentException(precision + " with month " + month + ", day " + day);
    }
  }

  /** The fiscal year of the date; null for a calendar year, which spans two. */
  public @Nullable FiscalYear fiscalYear() {
    if (precision == Precision.FISCAL_YEAR) {
      return new FiscalYear(year);
    }
    if (month == null) {
      return null;
    }
    return new FiscalYear(month < 4 ? year - 1 : year);
  }

  /** ISO 8601 for {@code <time datetime>}: {@code 2014}, {@code 2014-03}, {@code 2014-03-14}. */
  public String iso() {
    if (month == null) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    if (day == null) {
      return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }
    return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }
}
