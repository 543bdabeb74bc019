package org.jirei.text;

import org.jirei.text.Reading.Reason;

/**
 * Reads periods the way people write them, and writes them for readers: 令和3～5年度, 令和5・6年度,
 * 令和3年4月～令和6年3月, 令和5年度第1四半期, 令和7年3月末現在, 平成29年8月～令和2年3月累計, 2021～2023年度（令和3～5年度）, FY2021–FY2023, 毎年度,
 * and every single date that {@link JapaneseDates} reads.
 */
public final class JapanesePeriods {

  private JapanesePeriods() {}

  /**
   * Reads one period. Each date may follow in brackets in the other calendar, and so may the whole.
   *
   * @return the period; the reasons of {@link JapaneseDates#parse}, with the whole period as help;
   *     {@link Reason#END_BEFORE_START} with the period that was probably meant as help
   */
  public static Reading<Period> parse(String written) {
    String compact = ShortValue.of(written);
    return compact == null ? Reading.failed(Reason.UNREADABLE) : PeriodReader.read(compact);
  }

  /**
   * Writes a period: 2021～2023年度（令和3～5年度）, 2025年3月末（令和7年3月末）現在; FY2021–FY2023, as of the end of
   * March 2025. What it writes it reads as the same period.
   */
  public static String format(Period period, Language language) {
    return PeriodWording.of(period, language);
  }
}
