package org.jirei.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether a number is the very value, and how people write where it is not: 約10名, 60％以上.
 *
 * <p>Who is above a number is not at it: 60名超 counts from 61.
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

  /** Words that stand before the number. */
  public List<String> before() {
    return before;
  }

  /** Words that stand behind the number and its unit. */
  public List<String> after() {
    return after;
  }

  /** All words that stand before a number, for a pattern: 約|およそ. */
  public static String anyBefore() {
    return Arrays.stream(values())
        .flatMap(bound -> bound.before.stream())
        .collect(Collectors.joining("|"));
  }

  /** All words that stand behind a number, for a pattern: 以上|超. */
  public static String anyAfter() {
    return Arrays.stream(values())
        .flatMap(bound -> bound.after.stream())
        .collect(Collectors.joining("|"));
  }

  /** By a word before or behind a number; exact without any. */
  static Bound of(String word) {
    return Arrays.stream(values())
        .filter(bound -> bound.before.contains(word) || bound.after.contains(word))
        .findFirst()
        .orElse(EXACT);
  }
}
