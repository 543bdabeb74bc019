package org.jirei.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether a number is exact, with the words that people use if it is not: 約10名, 60％以上.
 *
 * <p>超 and 未満 exclude the number itself: 60名超 means 61 or more.
 */
public enum Bound {
  EXACT(List.of(), List.of()),
  ABOUT(List.of("約", "およそ", "おおよそ"), List.of("程度", "前後", "ほど")),
  AT_LEAST(List.of(), List.of("以上")),
  ABOVE(List.of(), List.of("超")),
  AT_MOST(List.of(), List.of("以下", "以内")),
  BELOW(List.of(), List.of("未満"));

  private final List<String> before;
  private final List<String> after;

  Bound(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** Words that come before the number. */
  public List<String> before() {
    return before;
  }

  /** Words that come after the number and its unit. */
  public List<String> after() {
    return after;
  }

  /** All words that come before a number, for a pattern: 約 およそ. */
  public static String anyBefore() {
    return Arrays.stream(values())
        .flatMap(bound -> bound.before.stream())
        .collect(Collectors.joining("|"));
  }

  /** All words that come after a number, for a pattern: 以上 超. */
  public static String anyAfter() {
    return Arrays.stream(values())
        .flatMap(bound -> bound.after.stream())
        .collect(Collectors.joining("|"));
  }

  /** The bound for a word before or after a number; exact if it is none of these words. */
  static Bound of(String word) {
    return Arrays.stream(values())
        .filter(bound -> bound.before.contains(word) || bound.after.contains(word))
        .findFirst()
        .orElse(EXACT);
  }
}
