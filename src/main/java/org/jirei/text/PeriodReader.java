package org.jirei.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jirei.text.Period.Kind;
import org.jirei.text.Reading.Reason;
import org.jspecify.annotations.Nullable;

/** Reads periods as {@link ShortValue} leaves them. */
final class PeriodReader {

  private PeriodReader() {}

  static Reading<Period> read(String compact) {
    MarkedPeriod marked = MarkedPeriod.of(compact);
    Reading<Period> dates = dates(marked);
    Period period = dates.value() == null ? null : marked.mark(dates.value());
    if (dates.value() != null && period == null) {
      return Reading.failed(Reason.UNREADABLE);
    }
    return new Reading<>(period, dates.reason(), dates.help());
  }

  private static Reading<Period> dates(MarkedPeriod marked) {
    String text = marked.dates();
    if (text.isEmpty()) {
      return marked.marks().contains(MarkedPeriod.Mark.PLANNED)
          ? Reading.of(Period.of(Kind.UNDATED, null, null))
          : Reading.failed(Reason.UNREADABLE);
    }
    if (PeriodPatterns.EVERY_YEAR.matcher(text).matches()) {
      return Reading.of(Period.of(Kind.EVERY_YEAR, null, null));
    }
    Reading<Period> date = JapaneseDates.read(text).map(Period::of);
    if (date.value() != null) {
      return date;
    }
    Reading<Period> several = parts(text);
    boolean isBroken = date.reason() != Reason.UNREADABLE;
    return several.value() == null && isBroken && several.reason() == Reason.UNREADABLE
        ? date
        : several;
  }

  /** Reads what is not a single date: a span, a list, a part of a year, or words in brackets. */
  private static Reading<Period> parts(String text) {
    PeriodParts split = PeriodParts.split(text);
    if (split == null) {
      return Reading.failed(Reason.UNREADABLE);
    }
    List<String> plain =
        split.parts().stream()
            .map(part -> DatePatterns.BRACKETS.matcher(part).replaceAll(""))
            .toList();
    List<String> complete = PeriodParts.complete(plain);
    List<String> others = new ArrayList<>();
    List<Reading<Period>> read = new ArrayList<>();
    for (int i = 0; i < complete.size(); i++) {
      read.add(checked(PeriodPart.read(complete.get(i)), split.parts().get(i), others));
    }
    Reading<Period> whole = PeriodJoin.of(read, plain, split.isSpan());
    for (String beside : others) {
      whole = whole.value() == null ? whole : besideWhole(whole, beside, complete.getLast());
    }
    return whole;
  }

  /**
   * Checks one part by what follows it in brackets.
   *
   * @param others takes what says nothing about this part alone
   */
  private static Reading<Period> checked(
      Reading<Period> part, String written, List<String> others) {
    Reading<Period> reading = part;
    Matcher brackets = DatePatterns.BRACKETS.matcher(written);
    while (brackets.find()) {
      Period period = reading.value();
      Reading<PartialDate> again =
          period == null || period.kind() != Kind.DATE || period.start() == null
              ? Reading.failed(Reason.UNREADABLE)
              : DateReader.check(period.start(), brackets.group(1));
      if (again.reason() == Reason.UNREADABLE) {
        others.add(brackets.group(1));
      } else if (again.reason() != null) {
        reading = again.map(date -> Objects.requireNonNull(period));
      }
    }
    return reading;
  }

  /**
   * Compares a period with the same in another calendar, or takes the months of its years:
   * 令和5年度（4月～9月）.
   *
   * @param last the last date of the period, whose year the months belong to
   */
  private static Reading<Period> besideWhole(Reading<Period> reading, String beside, String last) {
    Period whole = Objects.requireNonNull(reading.value());
    Period other = read(beside).value();
    other = other == null ? withinYear(beside, last) : other;
    if (other == null) {
      return Reading.failed(Reason.UNREADABLE);
    }
    LocalDate first = whole.firstDay();
    LocalDate end = whole.lastDay();
    if (Objects.equals(first, other.firstDay()) && Objects.equals(end, other.lastDay())) {
      return other.isPlanned() ? reading.map(Period::planned) : reading;
    }
    boolean isNarrower =
        whole.isOfYears()
            && !other.isOfYears()
            && first != null
            && end != null
            && other.firstDay() != null
            && other.lastDay() != null
            && !other.firstDay().isBefore(first)
            && !other.lastDay().isAfter(end);
    return isNarrower
        ? Reading.of(other)
        : Reading.failed(
            Reason.CALENDARS_DISAGREE,
            PeriodWording.of(whole, Language.JA) + " / " + PeriodWording.of(other, Language.JA));
  }

  /** Months, days or a quarter without their year. */
  private static @Nullable Period withinYear(String beside, String year) {
    PeriodParts split = PeriodParts.split(beside);
    if (split == null) {
      return null;
    }
    List<String> plain = new ArrayList<>(List.of(year));
    plain.addAll(split.parts());
    List<String> complete = PeriodParts.complete(plain).subList(1, plain.size());
    List<Reading<Period>> read = complete.stream().map(PeriodPart::read).toList();
    return PeriodJoin.of(read, split.parts(), split.isSpan()).value();
  }
}
