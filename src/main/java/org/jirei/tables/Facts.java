package org.jirei.tables;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jirei.model.Dated;
import org.jirei.model.Metric.Quantity;
import org.jirei.model.RichText;
import org.jirei.text.Bound;
import org.jirei.text.Counting;
import org.jirei.text.JapaneseQuantity.Limit;
import org.jirei.text.Per;
import org.jirei.text.Period;
import org.jspecify.annotations.Nullable;

/** Groups of columns for facts that many tables have, so that they look alike everywhere. */
final class Facts {

  /** The unit of fiscal years, which are named by the calendar year in which they begin. */
  static final String FISCAL_YEAR = "年度";

  /** The column with the unit of a quantity. */
  static final String UNIT = "unit";

  private static final CodeList APPROXIMATION = CodeList.of("approximation", Bound.values());
  private static final CodeList COUNTING = CodeList.of("counting", Counting.values());
  private static final CodeList PERIOD_KIND = CodeList.of("period_kind", Period.Kind.values());

  private Facts() {}

  /**
   * A quantity as numbers with their unit. A range has no value, only its two ends, lest a mean be
   * made of its lower end.
   */
  static <R> TableBuilder<R> quantity(
      TableBuilder<R> table, Function<R, @Nullable Quantity> quantity) {
    return table
        .number("value", UNIT, of(quantity, Facts::value))
        .number("lower", UNIT, of(quantity, q -> number(q.amount().lower())))
        .number("upper", UNIT, of(quantity, q -> number(q.amount().upper())))
        .text(UNIT, of(quantity, Quantity::unit))
        .code("approximation", APPROXIMATION, of(quantity, Quantity::bound))
        .code("counting", COUNTING, of(quantity, Quantity::counting))
        .number("per_every", "per_unit", of(quantity, q -> every(q.amount().per())))
        .text("per_unit", of(quantity, q -> unit(q.amount().per())))
        .text("value_printed", of(quantity, Quantity::words));
  }

  /** A time as its first and last day, beside the words of the source. */
  static <R> TableBuilder<R> period(TableBuilder<R> table, Function<R, @Nullable Dated> time) {
    return days(table, "period", of(time, Dated::time))
        .code("period_kind", PERIOD_KIND, of(time, dated -> dated.time().kind()))
        .truth("period_planned", of(time, dated -> dated.time().isPlanned()))
        .text("period_printed", of(time, Dated::words));
  }

  /**
   * The first and the last day of a time.
   *
   * @param stem of the names of the columns
   */
  static <R> TableBuilder<R> days(
      TableBuilder<R> table, String stem, Function<R, @Nullable Period> time) {
    return table
        .date(stem + "_start", of(time, Period::firstDay))
        .date(stem + "_end", of(time, Period::lastDay));
  }

  /** A paragraph of a text. */
  record Paragraph<T>(int of, T about, int number, String words) {}

  /**
   * Each paragraph of each text: a cell has no line breaks, and a paragraph on its own row needs
   * none.
   *
   * @param text the text of a thing; paragraphs are separated by line feeds
   */
  static <T> Stream<Paragraph<T>> paragraphs(List<T> things, Function<T, RichText> text) {
    return numbered(things)
        .flatMap(
            thing ->
                numbered(lines(text.apply(thing.it()).text()))
                    .map(
                        line ->
                            new Paragraph<>(thing.number(), thing.it(), line.number(), line.it())));
  }

  private static List<String> lines(String text) {
    return Arrays.stream(text.split("\\R", -1)).filter(line -> !line.isBlank()).toList();
  }

  /**
   * A thing with its place in its list.
   *
   * @param number 1-based
   */
  record Numbered<T>(int number, T it) {}

  static <T> Stream<Numbered<T>> numbered(List<T> things) {
    return IntStream.range(0, things.size()).mapToObj(i -> new Numbered<>(i + 1, things.get(i)));
  }

  /** The fact of a fact; null if either is not stated. */
  static <R, F, V> Function<R, @Nullable V> of(
      Function<R, @Nullable F> fact, Function<F, @Nullable V> value) {
    return row -> {
      F stated = fact.apply(row);
      return stated == null ? null : value.apply(stated);
    };
  }

  private static @Nullable BigDecimal value(Quantity quantity) {
    return quantity.upTo() == null ? quantity.value() : null;
  }

  private static @Nullable BigDecimal number(@Nullable Limit limit) {
    return limit == null ? null : limit.number();
  }

  private static @Nullable BigDecimal every(@Nullable Per per) {
    return per == null ? null : BigDecimal.valueOf(per.every());
  }

  private static @Nullable String unit(@Nullable Per per) {
    return per == null ? null : per.unit();
  }
}
