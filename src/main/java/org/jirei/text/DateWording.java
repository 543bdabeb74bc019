package org.jirei.text;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jirei.text.PartialDate.Precision;

/** Writes dates for readers. */
final class DateWording {

  private DateWording() {}

  static String of(FiscalYear year, Language language) {
    return language.equals(Language.JA)
        ? year.year() + "年度（" + Era.label(year) + "）"
        : "FY" + year.year();
  }

  static String of(PartialDate date, Language language) {
    if (date.precision() == Precision.FISCAL_YEAR) {
      return of(new FiscalYear(date.year()), language);
    }
    if (language.equals(Language.JA)) {
      return western(date) + "（" + wareki(date) + "）";
    }
    // ISO dates are understood in every language that has no wording of its own here.
    return language.equals(Language.EN) ? english(date) : date.iso();
  }

  /** 2014年3月14日, 2020年度. */
  static String western(PartialDate date) {
    return date.year()
        + (date.precision() == Precision.FISCAL_YEAR ? "年度" : "年" + monthAndDay(date));
  }

  /** 平成26年3月14日, 令和2年度. */
  static String wareki(PartialDate date) {
    return date.precision() == Precision.FISCAL_YEAR
        ? Era.label(new FiscalYear(date.year()))
        : Era.label(JapaneseDates.lastDay(date)) + monthAndDay(date);
  }

  private static String monthAndDay(PartialDate date) {
    return switch (date.precision()) {
      case FISCAL_YEAR, YEAR -> "";
      case MONTH -> date.month() + "月";
      case MONTH_END -> date.month() + "月末";
      case DAY -> date.month() + "月" + date.day() + "日";
    };
  }

  private static String english(PartialDate date) {
    Integer number = date.month();
    if (number == null) {
      return String.valueOf(date.year());
    }
    String month =
        Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date.year();
    return switch (date.precision()) {
      case DAY -> date.day() + " " + month;
      case MONTH_END -> "end of " + month;
      default -> month;
    };
  }
}
