package org.jirei.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.jirei.text.PartialDate.Precision;
import org.jirei.text.Period.Kind;
import org.jirei.text.Reading.Reason;
import org.jspecify.annotations.Nullable;

/** Makes one period of its parts. */
final class PeriodJoin {

  private PeriodJoin() {}

  /**
   * @param plain the parts as written, of which one may be empty in an open span
   */
  static Reading<Period> of(List<Reading<Period>> parts, List<String> plain, boolean isSpan) {
    if (isSpan && plain.get(0).isEmpty() != plain.get(1).isEmpty()) {
      return open(parts, plain.get(0).isEmpty());
    }
    List<Period> periods = new ArrayList<>();
    Reading<Period> doubt = null;
    for (Reading<Period> part : parts) {
      if (part.value() == null) {
        return Reading.failed(
            Objects.requireNonNull(part.reason()),
            part.reason() == Reason.NO_SUCH_YEAR ? help(parts, plain, isSpan) : part.help());
      }
      periods.add(part.value());
      doubt = doubt == null && part.reason() != null ? part : doubt;
    }
    Reading<Period> whole = joined(periods, plain, isSpan);
    return whole.value() == null || doubt == null
        ? whole
        : new Reading<>(whole.value(), doubt.reason(), doubt.help());
  }

  private static Reading<Period> joined(List<Period> periods, List<String> plain, boolean isSpan) {
    if (periods.stream().distinct().count() == 1) {
      return Reading.of(periods.getFirst());
    }
    return isSpan ? span(periods, plain.getLast()) : list(periods);
  }

  private static Reading<Period> open(List<Reading<Period>> parts, boolean isStartOpen) {
    Reading<Period> known = parts.get(isStartOpen ? 1 : 0);
    return known.map(
        period ->
            Period.of(
                Kind.SPAN, isStartOpen ? null : period.start(), isStartOpen ? period.end() : null));
  }

  /** The whole with each part as it was probably meant; null if that is not known of all. */
  private static @Nullable String help(
      List<Reading<Period>> parts, List<String> plain, boolean isSpan) {
    if (parts.size() == 1) {
      return parts.getFirst().help();
    }
    List<Period> meant = new ArrayList<>();
    for (Reading<Period> part : parts) {
      String help = part.help() == null ? null : ShortValue.of(part.help());
      Period period = part.value();
      period = period == null && help != null ? PeriodPart.read(help).value() : period;
      if (period == null) {
        return null;
      }
      meant.add(period);
    }
    Period whole = joined(meant, plain, isSpan).value();
    return whole == null ? null : PeriodWording.of(whole, Language.JA);
  }

  /** Some dates, or quarters that follow each other. */
  private static Reading<Period> list(List<Period> periods) {
    List<Period> inTime =
        periods.stream().distinct().sorted(Comparator.comparing(Period::firstDay)).toList();
    if (inTime.stream().allMatch(period -> period.kind() == Kind.DATE)) {
      return Reading.of(
          Period.of(inTime.stream().map(Period::start).map(Objects::requireNonNull).toList()));
    }
    for (int i = 1; i < inTime.size(); i++) {
      if (!PeriodParts.areAdjacent(inTime.get(i - 1), inTime.get(i))) {
        return Reading.failed(Reason.UNREADABLE);
      }
    }
    return Reading.of(Period.of(Kind.SPAN, inTime.getFirst().start(), inTime.getLast().end()));
  }

  private static Reading<Period> span(List<Period> ends, String written) {
    PartialDate start = Objects.requireNonNull(ends.getFirst().start());
    PartialDate end = Objects.requireNonNull(ends.getLast().end());
    if (!JapaneseDates.lastDay(end).isBefore(JapaneseDates.firstDay(start))) {
      return Reading.of(Period.of(Kind.SPAN, start, end));
    }
    PartialDate later = later(start, end, written);
    Period meant =
        later == null ? Period.of(Kind.SPAN, end, start) : Period.of(Kind.SPAN, start, later);
    return Reading.failed(Reason.END_BEFORE_START, PeriodWording.of(meant, Language.JA));
  }

  /**
   * The end that was meant where it has its year from the start: 令和5年10月～3月 ends in the next year,
   * 平成30～2年度 in the next era. Null if it has a year of its own or nothing fits.
   */
  private static @Nullable PartialDate later(PartialDate start, PartialDate end, String written) {
    Matcher head = PeriodPatterns.HEAD.matcher(written);
    if (!head.find() || head.group("number") == null) {
      return null;
    }
    String unit = Objects.requireNonNullElse(head.group("unit"), "");
    if (unit.equals("月") || unit.equals("日")) {
      return unit.equals("月") ? inYear(end, end.year() + 1) : null;
    }
    Integer number = KanjiNumerals.parse(head.group("number"));
    OptionalInt year =
        Arrays.stream(Era.values())
            .mapToInt(era -> era.calendarYear(number == null ? 0 : number))
            .filter(calendar -> calendar >= start.year())
            .filter(calendar -> calendar < start.year() + PeriodPatterns.LONGEST_GUESS)
            .min();
    return year.isPresent() ? inYear(end, year.getAsInt()) : null;
  }

  private static @Nullable PartialDate inYear(PartialDate date, int year) {
    if (date.precision() == Precision.DAY
        && YearMonth.of(year, Objects.requireNonNull(date.month())).lengthOfMonth()
            < Objects.requireNonNull(date.day())) {
      return null;
    }
    return new PartialDate(date.precision(), year, date.month(), date.day());
  }
}
