package org.jirei.text;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jirei.text.PartialDate.Precision;
import org.jspecify.annotations.Nullable;

/** Writes periods for readers. */
final class PeriodWording {

  /** The number of a year; what stands before it is its era. */
  private static final Pattern DIGITS = Pattern.compile("[0-9元]");

  private PeriodWording() {}

  static String of(Period period, Language language) {
    return language.equals(Language.JA) ? japanese(period) : EnglishPeriods.of(period, language);
  }

  private static String japanese(Period period) {
    String words =
        switch (period.kind()) {
          case EVERY_YEAR -> "毎年度";
          case UNDATED -> "";
          case AS_OF -> inBoth(period) + "現在";
          case TOTAL -> inBoth(period) + (isUpTo(period) ? "までの累計" : "の累計");
          default -> inBoth(period);
        };
    return period.isPlanned() ? words + "予定" : words;
  }

  /** Whether a total has only a day or a month at its end. 令和2年度累計 may be that of one year. */
  static boolean isUpTo(Period period) {
    return period.start() == null && period.end() != null && period.end().month() != null;
  }

  /** In the western calendar, and in wareki in brackets. */
  private static String inBoth(Period period) {
    return dates(period, DateWording::western) + "（" + dates(period, DateWording::wareki) + "）";
  }

  private static String dates(Period period, Function<PartialDate, String> wording) {
    PartialDate start = period.start();
    PartialDate end = period.end();
    return switch (period.kind()) {
      case QUARTER -> fiscalYear(period, wording) + "第" + quarter(period) + "四半期";
      case HALF -> fiscalYear(period, wording) + (quarter(period) == 1 ? "上半期" : "下半期");
      case LIST -> joined(period.listed(), "・", wording);
      case DATE, AS_OF -> wording.apply(Objects.requireNonNull(start));
      case TOTAL ->
          start == null ? wording.apply(Objects.requireNonNull(end)) : span(start, end, wording);
      default -> span(start, end, wording);
    };
  }

  private static String span(
      @Nullable PartialDate start,
      @Nullable PartialDate end,
      Function<PartialDate, String> wording) {
    if (start == null || end == null) {
      return (start == null ? "" : wording.apply(start))
          + "～"
          + (end == null ? "" : wording.apply(end));
    }
    return joined(List.of(start, end), "～", wording);
  }

  /** 2023～2024年度, 2023年4月～6月: what a date shares with the one before is not repeated. */
  private static String joined(
      List<PartialDate> dates, String between, Function<PartialDate, String> wording) {
    StringBuilder words = new StringBuilder(wording.apply(dates.getFirst()));
    for (int i = 1; i < dates.size(); i++) {
      String own = wording.apply(dates.get(i));
      String previous = wording.apply(dates.get(i - 1));
      if (dates.get(i).month() == null
          && dates.get(i - 1).precision() == dates.get(i).precision()) {
        String era = DIGITS.split(own, 2)[0];
        if (previous.startsWith(era) && DIGITS.split(previous, 2)[0].equals(era)) {
          words.setLength(words.length() - unitOf(dates.get(i)).length());
          own = own.substring(era.length());
        }
      } else {
        own = own.substring(shared(dates.get(i - 1), previous, dates.get(i), own));
      }
      words.append(between).append(own);
    }
    return words.toString();
  }

  private static String unitOf(PartialDate year) {
    return year.precision() == Precision.FISCAL_YEAR ? "年度" : "年";
  }

  /** How many characters at the beginning of a date are the year or month of another. */
  private static int shared(PartialDate before, String previous, PartialDate date, String own) {
    if (before.month() == null || date.month() == null) {
      return 0;
    }
    int month = own.indexOf('月') + 1;
    if (before.day() != null
        && date.day() != null
        && previous.startsWith(own.substring(0, month))) {
      return month;
    }
    int year = own.indexOf('年') + 1;
    return previous.startsWith(own.substring(0, year)) ? year : 0;
  }

  private static String fiscalYear(Period period, Function<PartialDate, String> wording) {
    int year = Objects.requireNonNull(period.lastFiscalYear()).year();
    return wording.apply(new PartialDate(Precision.FISCAL_YEAR, year, null, null));
  }

  /** 1 to 4: the quarter of the fiscal year in which the period starts; 1 or 3 for a half. */
  static int quarter(Period period) {
    int month = Objects.requireNonNull(Objects.requireNonNull(period.start()).month());
    return (month + 8) % 12 / 3 + 1;
  }
}
