package org.jirei.text;

import java.time.LocalDate;
import java.time.Month;

/**
 * A Japanese fiscal year (年度), April to March.
 *
 * @param year the calendar year in which it starts: 2013 for 平成25年度
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

  public FiscalYear {
    if (year < Era.firstYear() || year > 9999) {
      throw new IllegalArgumentException("fiscal year " + year);
    }
  }

  /** The fiscal year of a day: 14 March 2014 is in 2013. */
  public static FiscalYear of(LocalDate day) {
    return new FiscalYear(
        day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, Month.APRIL, 1);
  }

  public LocalDate lastDay() {
    return LocalDate.of(year + 1, Month.MARCH, 31);
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(year, other.year);
  }
}
