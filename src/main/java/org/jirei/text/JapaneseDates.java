package org.jirei.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.text.PartialDate.Precision;
import org.jirei.text.Reading.Reason;

/**
 * Reads dates the way people write them: 平成25年度, H25, 令和元年, 令和７年３月末, 2013年度（平成25年度）, 令和6年4月1日（月）,
 * 2014-03-14, FY2014, 14 March 2014; and writes them for readers.
 */
public final class JapaneseDates {

  private static final Pattern EXPRESSION =
      Pattern.compile(
          ("(?:NAMES)\\s*(?:元|[0-9]{1,2}|[一二三四五六七八九十]{1,3}(?=\\s*年))"
                  + "(?:\\s*年(?:度|\\s*[0-9]{1,2}月)?)?"
                  + "|(?<![0-9])(?:19|20)[0-9]{2}\\s*年(?:度|\\s*[0-9]{1,2}月)?"
                  + "|(?:一九|二〇)[〇一二三四五六七八九]{2}年度?"
                  + "|(?<![a-z])(?:[LETTERS][0-9]{1,2}|fy(?:19|20)[0-9]{2})(?:年度?)?(?![0-9a-z])")
              .replace("NAMES", Era.names(Era.RECENT))
              .replace("LETTERS", Era.letters(Era.RECENT)));

  private JapaneseDates() {}

  /**
   * Reads one date. The same date may follow in brackets in the other calendar, and the day of the
   * week.
   *
   * @return the date; {@link Reason#NO_SUCH_YEAR} with the right wareki year as help if the era has
   *     no such year (平成32年度 → 令和2年度); {@link Reason#CALENDARS_DISAGREE} with both dates as help;
   *     or the date with {@link Reason#WRONG_WEEKDAY} and the right weekday
   */
  public static Reading<PartialDate> parse(String written) {
    String compact = ShortValue.of(written);
    return compact == null ? Reading.failed(Reason.UNREADABLE) : read(compact);
  }

  /** Reads a date as {@link ShortValue} leaves it. */
  static Reading<PartialDate> read(String compact) {
    Matcher brackets = DatePatterns.BRACKETS.matcher(compact);
    Reading<PartialDate> reading = DateReader.read(brackets.replaceAll(""));
    brackets.reset();
    while (reading.value() != null && brackets.find()) {
      Reading<PartialDate> checked = DateReader.check(reading.value(), brackets.group(1));
      reading = checked.reason() == null ? reading : checked;
    }
    return reading;
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

  static LocalDate firstDay(PartialDate date) {
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
}
