package org.jirei.search;

import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.jirei.text.Era;
import org.jirei.text.KanjiNumerals;
import org.jspecify.annotations.Nullable;

/**
 * Years as people type them into a search box: 平成25年度, 平成二十五年度, 平成元年, h25, 2013年度, fy2013, 2013.
 *
 * <p>Accepts more than {@link org.jirei.text.JapaneseDates}, and is short, because the browser has
 * to do the same.
 */
final class YearWords {

  /**
   * A year or a span of years in a text.
   *
   * @param end its end there
   * @param year the calendar year in which the first starts
   * @param last the same for the last
   */
  record Found(int end, int year, int last) {

    IntStream years() {
      return IntStream.rangeClosed(year, last);
    }
  }

  /** Longer spans are taken for something else. */
  private static final int LONGEST_SPAN = 30;

  private YearWords() {}

  /** The year that starts at a place in a normalised text; null if there is none. */
  static @Nullable Found at(String text, int from) {
    Matcher matcher = QueryRules.YEAR.matcher(text).region(from, text.length());
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return null;
    }
    int year = year(matcher.group(3), matcher.group(1), matcher.group(2));
    if (year == 0) {
      return null;
    }
    String era = matcher.group(4) == null ? matcher.group(1) : matcher.group(4);
    int last = year(matcher.group(6), era, matcher.group(5));
    boolean isSpan = last > year && last - year <= LONGEST_SPAN;
    return new Found(matcher.end(), year, isSpan ? last : year);
  }

  /** A year, 0 if there is none. */
  private static int year(@Nullable String full, @Nullable String era, @Nullable String of) {
    if (full != null) {
      return Integer.parseInt(full);
    }
    Integer number = of == null ? null : KanjiNumerals.parse(of);
    Era known = era == null ? null : Era.find(era);
    return number == null || number == 0 || known == null ? 0 : known.calendarYear(number);
  }
}
