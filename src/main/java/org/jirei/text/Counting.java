package org.jirei.text;

import java.util.List;

/** What a number counts, besides its unit. Numbers of different countings cannot be compared. */
public enum Counting implements QuantityWord {
  PLAIN(List.of(), List.of()),
  /** Whoever comes twice counts twice: 延べ24名. */
  CUMULATIVE(
      List.of("延べ人数", "延べ人員", "延べ件数", "延べ回数", "延べ日数", "延人数", "延人員", "延べ", "のべ", "延"),
      List.of("延べ人数", "延べ", "のべ", "延")),
  /** The difference to an earlier number: ▲12名, 20％減. */
  CHANGE(List.of(), List.of());

  private final List<String> before;
  private final List<String> after;

  Counting(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  @Override
  public List<String> before() {
    return before;
  }

  @Override
  public List<String> inside() {
    return List.of();
  }

  @Override
  public List<String> after() {
    return after;
  }
}
