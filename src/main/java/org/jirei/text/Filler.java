package org.jirei.text;

import java.util.List;

/** Words around a number that change nothing of it: 計30名, 全5回, 2人体制. */
enum Filler implements QuantityWord {
  TOTAL(WordPlaces.around(List.of("合計", "総計", "総数", "計", "全"), List.of())),
  TEAM(WordPlaces.around(List.of(), List.of("体制")));

  private final WordPlaces words;

  Filler(WordPlaces words) {
    this.words = words;
  }

  @Override
  public WordPlaces words() {
    return words;
  }
}
