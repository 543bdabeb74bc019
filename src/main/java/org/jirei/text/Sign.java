package org.jirei.text;

import java.util.List;

/** The sign of a change. Japanese offices write a triangle for minus: ▲0.03ポイント, △12名. */
enum Sign implements QuantityWord {
  PLUS(List.of("+", "プラス"), List.of("の増加", "の増", "増加", "増")),
  MINUS(
      List.of("△", "▲", "▽", "▼", "-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2212", "マイナス"),
      List.of("の減少", "の減", "減少", "減")),
  /** Neither more nor less; only nought has it. */
  NEITHER(List.of("±"), List.of());

  private final List<String> before;
  private final List<String> after;

  Sign(List<String> before, List<String> after) {
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
