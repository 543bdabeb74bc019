package org.jirei.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.text.PartialDate.Precision;
import org.jirei.text.Reading.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates the way people write them: 平成25年度, H25, 令和元年, 令和７年３月末, 平成２４年４月２日, 2014-03-14, FY2014;
 * and writes them for readers.
 */
public final class JapaneseDates {

  private static final List<Era> ERAS = List.of(Era.values());

  /**
   * A year, followed by nothing, by 年度, or by a month with or without a day, with Japanese units or
   * separators. It uses only syntax that Java and ECMAScript share, since the form uses it too.
   */
  public static final Pattern WRITTEN =
      Pattern.compile(
          ("(?<fy>fy_)?(?:(?<era>NAMES|[FIRST]|[LETTERS]\\.?)_)?"
                  + "(?<year>元|[0-9〇一二三四五六七八九十]{1,4})_"
                  + "(?:(?<fiscal>年度)(?<fiscalEnd>末)?"
                  + "|年?|(?:年|[-/.])_(?<month>SMALL)_"
                  + "(?:月?|月_(?<end>末日?)|(?:月|[-/.])_(?<day>SMALL)_日?))_(?:現在|時点)?")
              .replace("NAMES", Era.names(ERAS))
              .replace("FIRST", Era.firstCharacters(ERAS))
              .replace("LETTERS", Era.letters(ERAS))
              .replace("SMALL", "[0-9一二三四五六七八九十]{1,3}")
              .replace("_", Normaliser.BLANKS));

  private static final Pattern EXPRESSION =
      Pattern.compile(
          ("(?:NAMES)\\s*(?:元|[0-9]{1,2})(?:\\s*年(?:度|\\s*[0-9]{1,2}月)?)?"
                  + "|(?<![0-9])(?:19|20)[0-9]{2}\\s*年(?:度|\\s*[0-9]{1,2}月)?"
                  + "|(?<![a-z])(?:[LETTERS][0-9]{1,2}|fy(?:19|20)[0-9]{2})(?:年度?)?(?![0-9a-z])")
              .replace("NAMES", Era.names(ERAS))
              .replace("LETTERS", Era.letters(Era.RECENT)));

  private JapaneseDates() {}

  /**
   * Reads one date.
   *
   * @return the date, or {@link Reason#NO_SUCH_YEAR} with the right wareki year as help if the era
   *     has no such year (平成32年度 → 令和2年度)
   */
  public static Reading<PartialDate> parse(String written) {
    Matcher matcher = WRITTEN.matcher(Normaliser.normalise(written).strip());
    if (!matcher.matches()) {
      return Reading.failed(Reason.UNREADABLE);
    }
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
    if (matcher.group("fiscal") != null || matcher.group("fy") != null) {
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
    Integer day = number(matcher, "day");
    int days = YearMonth.of(calendar, month).lengthOfMonth();
    if (day == null || day < 1 || day > days) {
      PartialDate lastDay = new PartialDate(Precision.DAY, calendar, month, days);
      return Reading.failed(
          Reason.NO_SUCH_DAY, era == null ? lastDay.iso() : DateWording.wareki(lastDay));
    }
    return inEra(era, new PartialDate(Precision.DAY, calendar, month, day));
  }

  /** All fiscal years in a text, in any spelling, for the index and for queries. */
  public static SortedSet<FiscalYear> fiscalYearsIn(String normalised) {
    SortedSet<FiscalYear> years = new TreeSet<>();
    Matcher matcher = EXPRESSION.matcher(normalised);
    while (matcher.find()) {
      PartialDate date = parse(matcher.group()).value();
      if (date != null) {
        FiscalYear year = date.fiscalYear();
        years.add(year == null ? new FiscalYear(date.year()) : year);
      }
    }
    return Collections.unmodifiableSortedSet(years);
  }

  /** Writes a fiscal year: 2014年度（平成26年度） or FY2014. */
  public static String format(FiscalYear year, Language language) {
    return DateWording.of(year, language);
  }

  /** Writes a date: 2014年3月14日（平成26年3月14日）, 2025年3月末（令和7年3月末）; 14 March 2014, end of March 2025. */
  public static String format(PartialDate date, Language language) {
    return DateWording.of(date, language);
  }

  /**
   * Checks that a date lies in its era. 平成32年度 and 平成31年5月1日 do not exist, although the calendar
   * has those days.
   */
  private static Reading<PartialDate> inEra(@Nullable Era era, PartialDate date) {
    return era == null || era.overlaps(firstDay(date), lastDay(date))
        ? Reading.of(date)
        : Reading.failed(Reason.NO_SUCH_YEAR, DateWording.wareki(date));
  }

  private static LocalDate firstDay(PartialDate date) {
    Integer month = date.month();
    Integer day = date.day();
    return switch (date.precision()) {
      case FISCAL_YEAR -> new FiscalYear(date.year()).firstDay();
      case MONTH_END -> lastDay(date);
      default -> LocalDate.of(date.year(), month == null ? 1 : month, day == null ? 1 : day);
    };
  }

  static LocalDate lastDay(PartialDate date) {
    Integer month = date.month();
    Integer day = date.day();
    if (date.precision() == Precision.FISCAL_YEAR) {
      return new FiscalYear(date.year()).lastDay();
    }
    YearMonth in = YearMonth.of(date.year(), month == null ? 12 : month);
    return day == null ? in.atEndOfMonth() : in.atDay(day);
  }

  private static @Nullable Integer number(Matcher matcher, String group) {
    return KanjiNumerals.parse(matcher.group(group));
  }
}
