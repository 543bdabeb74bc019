package org.jirei.text;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The grammar of written dates, without blanks. The patterns use only syntax that Java and
 * ECMAScript share, since the form uses them too.
 */
public final class DatePatterns {

  private static final List<Era> ERAS = List.of(Era.values());

  /** The days of the week, Monday first. */
  public static final String WEEKDAYS = "月火水木金土日";

  /** The English months in lower case, January first. */
  public static final List<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .toList();

  /**
   * A year, followed by nothing, by 年度, or by a month with or without a day, with Japanese units or
   * separators.
   */
  public static final Pattern WRITTEN =
      Pattern.compile(
          ("(?<fy>fy)?(?:(?<era>NAMES|[FIRST]|[LETTERS]\\.?)|西暦)?"
                  + "(?<year>元|[0-9〇一二三四五六七八九十]{1,4})"
                  + "(?:(?<fiscal>年度)(?<fiscalEnd>末)?"
                  + "|年?|(?:年|[-/.])(?<month>SMALL)"
                  + "(?:月?|月(?<end>末日?)|(?:月|[-/.])(?<day>SMALL)日?(?:(?<weekday>[WEEK])曜日?)?))"
                  + "(?:現在|時点)?")
              .replace("NAMES", Era.names(ERAS))
              .replace("FIRST", Era.firstCharacters(ERAS))
              .replace("LETTERS", Era.letters(ERAS))
              .replace("SMALL", "[0-9一二三四五六七八九十]{1,3}")
              .replace("WEEK", WEEKDAYS));

  /** The English months for a pattern, in full and abbreviated. */
  static final String MONTH_NAMES =
      MONTHS.stream()
          .map(name -> name + "|" + name.substring(0, 3))
          .collect(Collectors.joining("|"));

  /** 14 March 2014, March 14, 2014, end of March 2014, March 2014. */
  public static final Pattern ENGLISH =
      Pattern.compile(
          ("(?:(?<end>endof)|(?<dayBefore>[0-9]{1,2}))?(?<month>MONTHS)[.,]?"
                  + "(?:(?<dayAfter>[0-9]{1,2})[, ])?(?<year>[0-9]{4})")
              .replace("MONTHS", MONTH_NAMES));

  /** Words in brackets, which repeat the date in another calendar or name the day of the week. */
  public static final Pattern BRACKETS = Pattern.compile("[(\\[〔【]([^()\\[\\]〔〕【】]*)[)\\]〕】]");

  /** 月, 月曜日, 月・祝, 祝: the content of brackets. */
  public static final Pattern WEEKDAY =
      Pattern.compile("(?:(?<weekday>[" + WEEKDAYS + "])(?:曜日?)?)?(?:[・,、]?(?:祝日?|休日?|振休))?");

  private DatePatterns() {}
}
