package org.jirei.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a span or a list, each completed by its neighbours: 令和3～5年度 has 令和3年度 and 令和5年度.
 *
 * @param isSpan whether the parts are a beginning and an end, rather than a list
 */
record PeriodParts(List<String> parts, boolean isSpan) {

  /** How many digits a western year has; fewer are the end of one. */
  private static final int YEAR_DIGITS = 4;

  /**
   * Cuts a text at its separators, but not within brackets. Of hyphens only the middle one
   * separates: 2021-04-2022-03.
   *
   * @return null if spans and lists are mixed, or if there are several spans
   */
  static @Nullable PeriodParts split(String text) {
    List<int[]> spans = new ArrayList<>();
    List<int[]> lists = new ArrayList<>();
    List<int[]> hyphens = new ArrayList<>();
    Matcher matcher = PeriodPatterns.SEPARATOR.matcher(text);
    while (matcher.find()) {
      int[] place = {matcher.start(), matcher.end()};
      if (matcher.group("span") != null) {
        spans.add(place);
      } else if (matcher.group("list") != null) {
        lists.add(place);
      } else if (matcher.group("hyphen") != null) {
        hyphens.add(place);
      }
    }
    if (spans.isEmpty() && lists.isEmpty() && hyphens.size() % 2 == 1) {
      spans.add(hyphens.get(hyphens.size() / 2));
    }
    if (spans.size() > 1 || !spans.isEmpty() && !lists.isEmpty()) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int[] place : lists.isEmpty() ? spans : lists) {
      parts.add(text.substring(from, place[0]));
      from = place[1];
    }
    parts.add(text.substring(from));
    return new PeriodParts(parts, !spans.isEmpty());
  }

  /** Gives each part the unit of the next and the beginning of the one before. */
  static List<String> complete(List<String> written) {
    List<String> parts = new ArrayList<>(written);
    parts.replaceAll(PeriodParts::inUnits);
    for (int i = parts.size() - 2; i >= 0; i--) {
      parts.set(i, parts.get(i) + missingEnd(parts.get(i), parts.get(i + 1)));
    }
    for (int i = 1; i < parts.size(); i++) {
      parts.set(i, missingStart(parts.get(i), parts.get(i - 1)) + parts.get(i));
    }
    return parts;
  }

  /** 2021/4/1 is 2021年4月1日, and 9/30 is 9月30日. */
  private static String inUnits(String part) {
    Matcher date = PeriodPatterns.NUMERIC.matcher(part);
    if (date.find()) {
      String month = date.group(1) + "年" + date.group(2) + "月";
      return date.group(3) == null ? month : month + date.group(3) + "日";
    }
    return PeriodPatterns.NUMERIC_DAY.matcher(part).replaceFirst("$1月$2日");
  }

  /** The unit in 令和3～5年度 that its first part needs, or month and year in 12–14 June 2023. */
  private static String missingEnd(String part, String next) {
    Matcher foreign = PeriodPatterns.ENGLISH_TAIL.matcher(next);
    Matcher head = PeriodPatterns.ENGLISH_HEAD.matcher(part);
    if (foreign.find() && head.find()) {
      return head.group("month") == null ? foreign.group() : foreign.group("year");
    }
    Matcher tail = PeriodPatterns.TAIL.matcher(part);
    Matcher nextTail = PeriodPatterns.TAIL.matcher(next);
    if (!tail.find() || !nextTail.find() || tail.group("unit") != null) {
      return "";
    }
    String unit = Objects.requireNonNullElse(nextTail.group("unit"), "");
    boolean isYear = isWestern(tail.group("number"));
    return isYear && !unit.startsWith("年") ? "" : unit;
  }

  private static boolean isWestern(String number) {
    return number.length() == YEAR_DIGITS && Character.isDigit(number.charAt(0));
  }

  /** The era, year or month that a part has in common with the one before. */
  private static String missingStart(String part, String previous) {
    Matcher head = PeriodPatterns.HEAD.matcher(part);
    if (!head.find()) {
      return "";
    }
    String unit = head.group("unit");
    if (head.group("half") != null || "月".equals(unit)) {
      return start(PeriodPatterns.UP_TO_YEAR, previous);
    }
    if ("四半期".equals(unit)) {
      return start(PeriodPatterns.UP_TO_YEAR, previous);
    }
    if ("日".equals(unit)) {
      return start(PeriodPatterns.UP_TO_MONTH, previous);
    }
    String era = start(PeriodPatterns.ERA_OF, previous);
    Matcher century = PeriodPatterns.CENTURY.matcher(previous);
    int digits = head.group("number").length();
    return century.find() ? era + century.group(1).substring(0, YEAR_DIGITS - digits) : era;
  }

  private static String start(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group() : "";
  }

  /** Whether a list leaves out days between its first and its last. */
  static boolean hasGap(Period period) {
    List<PartialDate> dates = period.listed();
    for (int i = 1; i < dates.size(); i++) {
      if (!areAdjacent(Period.of(dates.get(i - 1)), Period.of(dates.get(i)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a period begins on the day after another has ended. */
  static boolean areAdjacent(Period one, Period next) {
    return one.lastDay() != null && one.lastDay().plusDays(1).equals(next.firstDay());
  }
}
