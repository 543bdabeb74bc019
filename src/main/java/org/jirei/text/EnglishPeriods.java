package org.jirei.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jirei.text.PartialDate.Precision;
import org.jspecify.annotations.Nullable;

/** Writes periods in English. In other languages the dates are ISO dates. */
final class EnglishPeriods {

  private EnglishPeriods() {}

  static String of(Period period, Language language) {
    String words = words(period, language);
    if (!period.isPlanned()) {
      return words;
    }
    return words.isEmpty() ? "planned" : words + " (planned)";
  }

  private static String words(Period period, Language language) {
    return switch (period.kind()) {
      case DATE -> date(period.end(), language);
      case SPAN -> span(period, language);
      case LIST -> list(period.listed(), language);
      case QUARTER -> "Q" + PeriodWording.quarter(period) + " " + fiscalYear(period);
      case HALF -> half(period) + " half of " + fiscalYear(period);
      case AS_OF -> "as of " + day(period.end(), language);
      case TOTAL -> "total" + total(period, language);
      case EVERY_YEAR -> "every fiscal year";
      case UNDATED -> "";
    };
  }

  private static String date(@Nullable PartialDate date, Language language) {
    return DateWording.of(Objects.requireNonNull(date), language);
  }

  /** 14 March 2014, the end of March 2025. */
  private static String day(@Nullable PartialDate date, Language language) {
    String words = date(date, language);
    return words.startsWith("end of") ? "the " + words : words;
  }

  private static String span(Period period, Language language) {
    if (period.start() == null) {
      return "until " + day(period.end(), language);
    }
    return period.end() == null
        ? "since " + day(period.start(), language)
        : between(period.start(), period.end(), language);
  }

  private static String total(Period period, Language language) {
    if (period.start() != null) {
      return period.end() == null
          ? " since " + day(period.start(), language)
          : ", " + between(period.start(), period.end(), language);
    }
    return (PeriodWording.isUpTo(period) ? " to " : ", ") + day(period.end(), language);
  }

  /** FY2021–FY2023, April–June 2023, 12–14 June 2023: what both ends share is said once. */
  private static String between(PartialDate start, PartialDate end, Language language) {
    String first = date(start, language);
    String last = date(end, language);
    boolean isInEnglish = language.equals(Language.EN);
    boolean isAlike = start.precision() == end.precision() && start.year() == end.year();
    if (isInEnglish && isAlike && end.month() != null && end.precision() != Precision.MONTH_END) {
      boolean isInOneMonth = end.day() != null && end.month().equals(start.month());
      String shared = last.substring(last.indexOf(' '));
      String year = " " + end.year();
      first = first.substring(0, first.length() - (isInOneMonth ? shared : year).length());
    }
    return first + "–" + last;
  }

  private static String list(List<PartialDate> dates, Language language) {
    String first =
        dates.subList(0, dates.size() - 1).stream()
            .map(date -> date(date, language))
            .collect(Collectors.joining(", "));
    return first + " and " + date(dates.getLast(), language);
  }

  private static String half(Period period) {
    return PeriodWording.quarter(period) == 1 ? "first" : "second";
  }

  private static String fiscalYear(Period period) {
    return DateWording.of(Objects.requireNonNull(period.lastFiscalYear()), Language.EN);
  }
}
