package org.jirei.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jirei.text.PartialDate.Precision;
import org.jirei.text.Reading.Reason;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a written date: the date itself, and what follows it in brackets. */
final class DateReader {

  private DateReader() {}

  /** Reads a date without brackets, as {@link ShortValue} leaves it. */
  static Reading<PartialDate> read(String compact) {
    Matcher japanese = DatePatterns.WRITTEN.matcher(compact);
    if (japanese.matches()) {
      return japanese(japanese);
    }
    Matcher english = DatePatterns.ENGLISH.matcher(compact);
    return english.matches() ? english(english) : Reading.failed(Reason.UNREADABLE);
  }

  private static Reading<PartialDate> japanese(Matcher matcher) {
    String named = matcher.group("era");
    Era era = named == null ? null : Era.find(named.replace(".", ""));
    Integer year = number(matcher, "year");
    if (year == null || year == 0) {
      return Reading.failed(year == null || era == null ? Reason.UNREADABLE : Reason.NO_SUCH_YEAR);
    }
    int calendar = era == null ? year : era.calendarYear(year);
    if (calendar < Era.firstYear() || calendar > Era.LAST_YEAR) {
      return Reading.failed(era == null ? Reason.UNREADABLE : Reason.NO_SUCH_YEAR);
    }
    if (matcher.group("fiscalEnd") != null) {
      Reading<PartialDate> whole =
          inEra(era, new PartialDate(Precision.FISCAL_YEAR, calendar, null, null));
      return whole.value() == null
          ? whole
          : Reading.of(new PartialDate(Precision.MONTH_END, calendar + 1, 3, null));
    }
    boolean isEnglish = matcher.group("fy") != null;
    if (isEnglish && matcher.group("month") != null) {
      return Reading.failed(Reason.UNREADABLE);
    }
    if (matcher.group("fiscal") != null || isEnglish) {
      return inEra(era, new PartialDate(Precision.FISCAL_YEAR, calendar, null, null));
    }
    if (matcher.group("month") == null) {
      return inEra(era, new PartialDate(Precision.YEAR, calendar, null, null));
    }
    Integer month = number(matcher, "month");
    if (month == null || month < 1 || month > 12) {
      return Reading.failed(Reason.NO_SUCH_DAY);
    }
    if (matcher.group("day") == null) {
      Precision precision = matcher.group("end") == null ? Precision.MONTH : Precision.MONTH_END;
      return inEra(era, new PartialDate(precision, calendar, month, null));
    }
    Reading<PartialDate> day = day(era, calendar, month, number(matcher, "day"));
    String weekday = matcher.group("weekday");
    return day.value() == null || weekday == null ? day : onWeekday(day.value(), weekday);
  }

  private static Reading<PartialDate> english(Matcher matcher) {
    String before = matcher.group("dayBefore");
    String after = matcher.group("dayAfter");
    boolean isEnd = matcher.group("end") != null;
    int year = Integer.parseInt(matcher.group("year"));
    int month = month(matcher.group("month"));
    if (year < Era.firstYear()
        || year > Era.LAST_YEAR
        || after != null && (isEnd || before != null)) {
      return Reading.failed(Reason.UNREADABLE);
    }
    String day = before == null ? after : before;
    if (day != null) {
      return day(null, year, month, Integer.valueOf(day));
    }
    Precision precision = isEnd ? Precision.MONTH_END : Precision.MONTH;
    return Reading.of(new PartialDate(precision, year, month, null));
  }

  private static int month(String name) {
    int month = 1;
    while (!DatePatterns.MONTHS.get(month - 1).startsWith(name)) {
      month++;
    }
    return month;
  }

  private static Reading<PartialDate> day(
      @Nullable Era era, int year, int month, @Nullable Integer day) {
    int days = YearMonth.of(year, month).lengthOfMonth();
    if (day == null || day < 1 || day > days) {
      PartialDate lastDay = new PartialDate(Precision.DAY, year, month, days);
      return Reading.failed(
          Reason.NO_SUCH_DAY, era == null ? lastDay.iso() : DateWording.wareki(lastDay));
    }
    return inEra(era, new PartialDate(Precision.DAY, year, month, day));
  }

  /**
   * Checks that a date lies in its era. 平成32年度 and 平成31年5月1日 do not exist, although the calendar
   * has those days.
   */
  private static Reading<PartialDate> inEra(@Nullable Era era, PartialDate date) {
    return era == null || era.overlaps(JapaneseDates.firstDay(date), JapaneseDates.lastDay(date))
        ? Reading.of(date)
        : Reading.failed(Reason.NO_SUCH_YEAR, DateWording.wareki(date));
  }

  /** Checks a date by what follows it in brackets: 平成25年度, 月, 月・祝. */
  static Reading<PartialDate> check(PartialDate date, String beside) {
    Matcher weekday = DatePatterns.WEEKDAY.matcher(beside);
    if (!beside.isEmpty() && weekday.matches()) {
      return onWeekday(date, weekday.group("weekday"));
    }
    Reading<PartialDate> again = read(beside);
    PartialDate other = again.value();
    if (other == null || agree(date, other)) {
      return again;
    }
    boolean isYear = other.precision() == Precision.YEAR && date.month() == null;
    PartialDate alike =
        isYear ? new PartialDate(date.precision(), other.year(), null, null) : other;
    return Reading.failed(
        Reason.CALENDARS_DISAGREE,
        DateWording.of(date, Language.JA) + " / " + DateWording.of(alike, Language.JA));
  }

  /** Only a day has a weekday. Null stands for a holiday on any of them. */
  private static Reading<PartialDate> onWeekday(PartialDate date, @Nullable String weekday) {
    if (date.precision() != Precision.DAY) {
      return Reading.failed(Reason.UNREADABLE);
    }
    LocalDate day = JapaneseDates.firstDay(date);
    int right = day.getDayOfWeek().getValue() - 1;
    return weekday == null || DatePatterns.WEEKDAYS.indexOf(weekday) == right
        ? Reading.of(date)
        : Reading.doubtful(
            date, Reason.WRONG_WEEKDAY, DatePatterns.WEEKDAYS.substring(right, right + 1));
  }

  /** Whether two dates say the same, as far as both are precise. */
  private static boolean agree(PartialDate one, PartialDate other) {
    return year(one, other) == year(other, one)
        && (one.month() == null || other.month() == null || one.month().equals(other.month()))
        && (one.day() == null || other.day() == null || one.day().equals(other.day()));
  }

  /** The fiscal year of a date if the other date is one, otherwise its calendar year. */
  private static int year(PartialDate date, PartialDate other) {
    FiscalYear fiscal = other.precision() == Precision.FISCAL_YEAR ? date.fiscalYear() : null;
    return fiscal == null ? date.year() : fiscal.year();
  }

  private static @Nullable Integer number(Matcher matcher, String group) {
    return KanjiNumerals.parse(Objects.requireNonNull(matcher.group(group)));
  }
}
