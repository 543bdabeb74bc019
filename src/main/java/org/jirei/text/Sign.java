package org.jirei.text;

import java.util.List;

/** The sign of a change. Japanese offices write a triangle for minus: ▲0.03ポイント, △12名. */
enum Sign implements QuantityWord {
  PLUS(WordPlaces.around(List.of("+", "プラス"), List.of("の増加", "の増", "増加", "増"))),
  MINUS(
      WordPlaces.around(
          List.of(
              "△", "▲", "▽", "▼", "-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2212", "マイナス"),
          List.of("の減少", "の減", "減少", "減"))),
  /** Neither more nor less; only nought has it. */
  NEITHER(WordPlaces.around(List.of("±"), List.of()));

  private final WordPlaces words;

  Sign(WordPlaces words) {
    this.words = words;
  }

  @Override
  public WordPlaces words() {
    return words;
  }
}
