package org.jirei.text;

import java.util.Objects;
import java.util.regex.Matcher;
import org.jirei.text.PartialDate.Precision;
import org.jirei.text.Period.Kind;
import org.jirei.text.Reading.Reason;

/** Reads one complete part of a period: a date, a date within a fiscal year, a quarter, a half. */
final class PeriodPart {

  private PeriodPart() {}

  static Reading<Period> read(String part) {
    Reading<PartialDate> date = DateReader.read(part);
    if (date.reason() != Reason.UNREADABLE) {
      return date.map(Period::of);
    }
    Matcher japanese = PeriodPatterns.PART.matcher(part);
    if (japanese.find()) {
      return ofYear(japanese, quarter(japanese, "english"));
    }
    Matcher english = PeriodPatterns.ENGLISH_PART.matcher(part);
    return english.find() ? ofYear(english, quarter(english, "quarter")) : inFiscalYear(part);
  }

  /** 1 to 4; 0 if it is half of a year. */
  private static int quarter(Matcher matcher, String otherGroup) {
    String digit =
        matcher.group("quarter") == null ? matcher.group(otherGroup) : matcher.group("quarter");
    return digit == null ? 0 : Objects.requireNonNull(KanjiNumerals.parse(digit));
  }

  private static Reading<Period> ofYear(Matcher matcher, int quarter) {
    Reading<PartialDate> year = DateReader.read(matcher.group("year"));
    if (quarter > 0) {
      return year.map(date -> months(date, Kind.QUARTER, 3 * (quarter - 1), 3));
    }
    String half = matcher.group("half");
    boolean isFirst = half.equals("上") || half.equals("前") || half.equals("first");
    return year.map(date -> months(date, Kind.HALF, isFirst ? 0 : 6, 6));
  }

  /**
   * Some months of a year. Quarters of a calendar year are known by their months, since readers
   * would take them for those of the fiscal year.
   *
   * @param after months of the year before them
   */
  private static Period months(PartialDate year, Kind kind, int after, int count) {
    boolean isFiscal = year.precision() == Precision.FISCAL_YEAR;
    int first = year.year() * 12 + (isFiscal ? 3 : 0) + after;
    return Period.of(isFiscal ? kind : Kind.SPAN, month(first), month(first + count - 1));
  }

  /**
   * @param number of the month since the year 0
   */
  private static PartialDate month(int number) {
    return new PartialDate(Precision.MONTH, number / 12, number % 12 + 1, null);
  }

  /** 令和5年度1月 is in the calendar year 2024. */
  private static Reading<Period> inFiscalYear(String part) {
    Matcher matcher = PeriodPatterns.IN_FISCAL_YEAR.matcher(part);
    if (!matcher.find()) {
      return Reading.failed(Reason.UNREADABLE);
    }
    Reading<PartialDate> fiscal = DateReader.read(matcher.group("year"));
    PartialDate year = fiscal.value();
    if (year == null) {
      return fiscal.map(Period::of);
    }
    String month = matcher.group("month");
    int calendar = Integer.parseInt(month) < 4 ? year.year() + 1 : year.year();
    return DateReader.read(calendar + "年" + month + matcher.group("rest")).map(Period::of);
  }
}
