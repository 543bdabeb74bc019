package org.jirei.text;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jirei.text.PartialDate.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The time that a figure or a practice is about: 平成25年度, 令和3～5年度, 令和7年3月末現在, 令和2年3月累計.
 *
 * @param start as precise as its author gave it; null if the beginning is open or unknown
 * @param end null if the end is open or unknown; the same as the start if there is only one date
 * @param listed every date of a {@link Kind#LIST} in the order of time; empty for other kinds
 * @param isPlanned whether it is still to come: 予定
 */
public record Period(
    Kind kind,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    List<PartialDate> listed,
    boolean isPlanned) {

  /** The order of time: by the last day, then by the first. Periods without a date come last. */
  public static final Comparator<Period> IN_TIME =
      Comparator.comparing((Period period) -> period.lastDay() == null)
          .thenComparing(period -> orEpoch(period.lastDay()))
          .thenComparing(period -> orEpoch(period.firstDay()));

  private static final Set<Kind> YEARLY = EnumSet.of(Kind.DATE, Kind.SPAN, Kind.LIST, Kind.AS_OF);

  /** What a period says of its dates. */
  public enum Kind {
    /** One date of any precision: a fiscal year, a month, a day. */
    DATE,
    /** From one date to another: 令和3年4月～令和6年3月. If one of them is null, that side is open. */
    SPAN,
    /** Some years, months or days: 令和3・5年度. */
    LIST,
    /** Three months of a fiscal year: 令和5年度第1四半期. */
    QUARTER,
    /** Six months of a fiscal year: 令和5年度上半期. */
    HALF,
    /** The state on a day or at the end of a month or year: 令和7年3月末現在. */
    AS_OF,
    /** Counted together up to the end, from the start if that is known: 累計. */
    TOTAL,
    /** Each fiscal year alike, without any date: 毎年度. */
    EVERY_YEAR,
    /** Without any date, only planned: 予定. */
    UNDATED
  }

  public Period {
    boolean isDated = kind != Kind.EVERY_YEAR && kind != Kind.UNDATED;
    if (isDated != (start != null || end != null) || listed.isEmpty() == (kind == Kind.LIST)) {
      throw new IllegalArgumentException(kind + " from " + start + " to " + end);
    }
    listed = List.copyOf(listed);
  }

  private Period(Kind kind, @Nullable PartialDate start, @Nullable PartialDate end) {
    this(kind, start, end, List.of(), false);
  }

  /** A single date. */
  public static Period of(PartialDate date) {
    return new Period(Kind.DATE, date, date);
  }

  /** A fiscal year. */
  public static Period of(FiscalYear year) {
    return of(new PartialDate(Precision.FISCAL_YEAR, year.year(), null, null));
  }

  static Period of(Kind kind, @Nullable PartialDate start, @Nullable PartialDate end) {
    return new Period(kind, start, end);
  }

  /**
   * Some dates.
   *
   * @param dates two or more, in the order of time
   */
  static Period of(List<PartialDate> dates) {
    return new Period(Kind.LIST, dates.getFirst(), dates.getLast(), dates, false);
  }

  Period planned() {
    return new Period(kind, start, end, listed, true);
  }

  /** The first day; null if the beginning is open or unknown. */
  public @Nullable LocalDate firstDay() {
    return start == null ? null : JapaneseDates.firstDay(start);
  }

  /** The last day; null if the end is open or unknown. */
  public @Nullable LocalDate lastDay() {
    return end == null ? null : JapaneseDates.lastDay(end);
  }

  /** Whether it contains another period and more. Of an open period nobody can tell. */
  public boolean isLongerThan(Period other) {
    LocalDate first = firstDay();
    LocalDate last = lastDay();
    LocalDate otherFirst = other.firstDay();
    LocalDate otherLast = other.lastDay();
    if (first == null || last == null || otherFirst == null || otherLast == null) {
      return false;
    }
    return !first.isAfter(otherFirst)
        && !last.isBefore(otherLast)
        && !(first.equals(otherFirst) && last.equals(otherLast))
        && kind != Kind.AS_OF
        && other.kind != Kind.AS_OF;
  }

  /**
   * The fiscal years that it touches. A calendar year counts as the fiscal year that begins in it;
   * of an open period only the year that it names counts.
   */
  public SortedSet<FiscalYear> fiscalYears() {
    SortedSet<FiscalYear> years = new TreeSet<>();
    PartialDate from = start == null ? end : start;
    PartialDate to = end == null ? start : end;
    if (!listed.isEmpty()) {
      listed.forEach(date -> years.add(yearOf(date)));
    } else if (from != null && to != null) {
      for (int year = yearOf(from).year(); year <= yearOf(to).year(); year++) {
        years.add(new FiscalYear(year));
      }
    }
    return Collections.unmodifiableSortedSet(years);
  }

  /** The fiscal year in which it ends, or else begins; null for calendar years and without date. */
  public @Nullable FiscalYear lastFiscalYear() {
    PartialDate last = end == null ? start : end;
    return last == null ? null : last.fiscalYear();
  }

  /** Whether it consists of whole fiscal years or calendar years, and is not open. */
  public boolean isOfYears() {
    return start != null
        && end != null
        && YEARLY.contains(kind)
        && Stream.of(start, end).allMatch(date -> date.precision().compareTo(Precision.YEAR) <= 0);
  }

  /** The same in fiscal years: a calendar year counts as the fiscal year that begins in it. */
  public Period inFiscalYears() {
    return new Period(
        kind == Kind.AS_OF ? Kind.DATE : kind,
        start == null ? null : fiscal(start),
        end == null ? null : fiscal(end),
        listed.stream().map(Period::fiscal).toList(),
        isPlanned);
  }

  private static PartialDate fiscal(PartialDate date) {
    return date.precision() == Precision.YEAR
        ? new PartialDate(Precision.FISCAL_YEAR, date.year(), null, null)
        : date;
  }

  /** ISO 8601 for {@code <time datetime>}; null if it is not a single date. */
  public @Nullable String iso() {
    return start != null && (kind == Kind.DATE || kind == Kind.AS_OF) ? start.iso() : null;
  }

  private static FiscalYear yearOf(PartialDate date) {
    FiscalYear year = date.fiscalYear();
    return year == null ? new FiscalYear(date.year()) : year;
  }

  private static LocalDate orEpoch(@Nullable LocalDate day) {
    return day == null ? LocalDate.EPOCH : day;
  }
}
