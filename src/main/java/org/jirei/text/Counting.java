package org.jirei.text;

import java.util.List;

/** What a number counts, besides its unit. Numbers of different countings cannot be compared. */
public enum Counting implements QuantityWord {
  PLAIN(WordPlaces.NONE),
  /** Whoever comes twice counts twice: 延べ24名. */
  CUMULATIVE(
      WordPlaces.around(
          List.of("延べ人数", "延べ人員", "延べ件数", "延べ回数", "延べ日数", "延人数", "延人員", "延べ", "のべ", "延"),
          List.of("延べ人数", "延べ", "のべ", "延"))),
  /** All since the beginning, not of one period: 累計573名. */
  RUNNING_TOTAL(WordPlaces.around(List.of("累計", "累積", "通算"), List.of("累計"))),
  AVERAGE(WordPlaces.around(List.of("平均"), List.of("平均"))),
  /** The difference to an earlier number: ▲12名, 20％減. */
  CHANGE(WordPlaces.NONE);

  private final WordPlaces words;

  Counting(WordPlaces words) {
    this.words = words;
  }

  @Override
  public WordPlaces words() {
    return words;
  }
}
