package org.jirei.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.language.PartialDate.Precision;
import org.jirei.language.Reading.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates the way people write them: 平成25年度, H25, 令和元年, 令和７年３月末, 平成２４年４月２日, 2014-03-14, FY2014;
 * and writes them for readers.
 */
public final class JapaneseDates {

  private static final String ERA = "(?<era>令和|平成|昭和|大正|明治|[令平昭大明]|[rhstm]\\.?)";
  private static final String NUMERAL = "[0-9元〇一二三四五六七八九十]{1,4}";
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:fy)?(?:"
              + ERA
              + ")?\\s*(?<year>"
              + NUMERAL
              + ")\\s*(?:(?<fiscal>年度)|(?:年|[-/.])?\\s*(?:(?<month>[0-9一二三四五六七八九十]{1,3})\\s*(?:月)?"
              + "\\s*(?:(?<end>末日?)|[-/.]?\\s*(?<day>[0-9一二三四五六七八九十]{1,3})\\s*日?)?)?)(?:現在|時点)?");
  private static final Pattern ISO_LIKE =
      Pattern.compile("(?<year>[0-9]{4})[-/.](?<month>[0-9]{1,2})(?:[-/.](?<day>[0-9]{1,2}))?");
  private static final Pattern EXPRESSION =
      Pattern.compile(
          "(?:(?:令和|平成|昭和|大正|明治)\\s*[0-9元]{1,2}|(?<![0-9])(?:19|20)[0-9]{2})\\s*年度?"
              + "|(?<![a-z])[rhs][0-9]{1,2}年度?(?![0-9])");

  private JapaneseDates() {}

  /**
   * Reads one date.
   *
   * @return a failure with {@link Reason#NO_SUCH_YEAR} and the right wareki year as mend where the
   *     era had no such year (平成32年度 → 令和2年度)
   */
  public static Reading<PartialDate> parse(String written) {
    String text = Normaliser.normalise(written).strip();
    Matcher iso = ISO_LIKE.matcher(text);
    if (iso.matches()) {
      return build(number(iso, "year"), false, number(iso, "month"), false, number(iso, "day"));
    }
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      return Reading.failed(Reason.UNREADABLE);
    }
    Integer year = number(matcher, "year");
    String era = matcher.group("era");
    boolean fiscal = matcher.group("fiscal") != null || text.startsWith("fy");
    if (year == null) {
      return Reading.failed(Reason.UNREADABLE);
    }
    if (era != null) {
      Era named = Objects.requireNonNull(Era.find(era.replace(".", "")));
      int calendar = named.calendarYear(year);
      if (!named.hasYear(year)) {
        return Reading.failed(Reason.NO_SUCH_YEAR, mendYear(calendar, fiscal));
      }
      Integer month = number(matcher, "month");
      Integer day = number(matcher, "day");
      Reading<PartialDate> read = build(calendar, fiscal, month, matcher.group("end") != null, day);
      return read.value() == null ? read : withinEra(named, read.value(), read);
    }
    if (year < 1868 || year > 2100) {
      return Reading.failed(Reason.UNREADABLE);
    }
    return build(
        year,
        fiscal,
        number(matcher, "month"),
        matcher.group("end") != null,
        number(matcher, "day"));
  }

  /** The fiscal years that a text names in any spelling, for the index and for queries. */
  public static java.util.SortedSet<FiscalYear> fiscalYearsIn(String normalised) {
    java.util.SortedSet<FiscalYear> years = new java.util.TreeSet<>();
    Matcher matcher = EXPRESSION.matcher(normalised);
    while (matcher.find()) {
      PartialDate date = parse(matcher.group()).value();
      if (date != null) {
        years.add(new FiscalYear(date.year()));
      }
    }
    return years;
  }

  /** 2014年度（平成26年度）, or FY2014. */
  public static String format(FiscalYear year, Language language) {
    return switch (language) {
      case JA -> year.year() + "年度（" + Era.label(year.lastDay().minusMonths(11)) + "年度）";
      case EN -> "FY" + year.year();
    };
  }

  /** 2014年3月14日（平成26年3月14日）, 2025年3月末（令和7年3月末）; in English ISO 8601 or FY. */
  public static String format(PartialDate date, Language language) {
    if (date.precision() == Precision.FISCAL_YEAR) {
      return format(new FiscalYear(date.year()), language);
    }
    if (language == Language.EN) {
      return date.iso();
    }
    Integer month = date.month();
    Integer day = date.day();
    String rest =
        month == null
            ? ""
            : month
                + "月"
                + (day != null ? day + "日" : date.precision() == Precision.MONTH_END ? "末" : "");
    LocalDate stand = LocalDate.of(date.year(), month == null ? 12 : month, day == null ? 28 : day);
    return date.year() + "年" + rest + "（" + Era.label(stand) + "年" + rest + "）";
  }

  private static Reading<PartialDate> build(
      @Nullable Integer year,
      boolean fiscal,
      @Nullable Integer month,
      boolean end,
      @Nullable Integer day) {
    if (year == null) {
      return Reading.failed(Reason.UNREADABLE);
    }
    if (month == null) {
      return Reading.of(
          new PartialDate(fiscal ? Precision.FISCAL_YEAR : Precision.YEAR, year, null, null));
    }
    if (month < 1 || month > 12) {
      return Reading.failed(Reason.NO_SUCH_DAY);
    }
    if (day == null) {
      return Reading.of(
          new PartialDate(end ? Precision.MONTH_END : Precision.MONTH, year, month, null));
    }
    try {
      return Reading.of(
          new PartialDate(Precision.DAY, LocalDate.of(year, month, day).getYear(), month, day));
    } catch (DateTimeException e) {
      String last = year + "-" + twoDigits(month) + "-" + YearMonth.of(year, month).lengthOfMonth();
      return Reading.failed(Reason.NO_SUCH_DAY, last);
    }
  }

  /** 平成31年5月1日 is 令和元年: the year existed, the day did not. Fiscal years may cross an era's end. */
  private static Reading<PartialDate> withinEra(
      Era era, PartialDate date, Reading<PartialDate> read) {
    Integer month = date.month();
    Integer day = date.day();
    if (month == null || day == null) {
      return read;
    }
    LocalDate exact = LocalDate.of(date.year(), month, day);
    return Era.of(exact) == era
        ? read
        : Reading.failed(Reason.NO_SUCH_YEAR, Era.label(exact) + "年" + month + "月" + day + "日");
  }

  private static @Nullable String mendYear(int calendar, boolean fiscal) {
    if (calendar < 1868 || calendar > 2100) {
      return null;
    }
    LocalDate inside = LocalDate.of(calendar, 12, 31);
    return Era.label(inside) + "年" + (fiscal ? "度" : "");
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  private static @Nullable Integer number(Matcher matcher, String group) {
    String digits = matcher.group(group);
    return digits == null ? null : KanjiNumerals.parse(digits);
  }
}
