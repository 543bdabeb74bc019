package org.jirei.search;

import java.util.regex.Matcher;
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

  /** A year in a text: its end there, and the calendar year in which it starts. */
  record Found(int end, int year) {}

  private YearWords() {}

  /** The year that starts at a place in a normalised text; null if there is none. */
  static @Nullable Found at(String text, int from) {
    Matcher matcher = QueryRules.YEAR.matcher(text).region(from, text.length());
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return null;
    }
    String full = matcher.group(3);
    String of = matcher.group(2);
    if (full != null || of == null) {
      return new Found(matcher.end(), Integer.parseInt(full));
    }
    Integer number = KanjiNumerals.parse(of);
    Era era = Era.find(matcher.group(1));
    return number == null || number == 0 || era == null
        ? null
        : new Found(matcher.end(), era.calendarYear(number));
  }
}
