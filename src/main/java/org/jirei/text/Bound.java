package org.jirei.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a number is exact, with the words that people use if it is not: 約10名, 60％以上, 100名強.
 *
 * <p>以上 and 以下 include the number itself; 超 and 未満 exclude it: 60名超 means 61 or more. 強, 弱 and 余
 * give a number that was rounded, and in which direction.
 */
public enum Bound implements QuantityWord {
  EXACT(WordPlaces.NONE),
  ABOUT(
      WordPlaces.around(
          List.of("約", "およそ", "おおよそ", "凡そ", "概ね", "おおむね", "ほぼ"),
          List.of("程度", "前後", "内外", "ほど", "くらい", "ぐらい"))),
  JUST_ABOVE(new WordPlaces(List.of(), List.of("強"), List.of("強"))),
  JUST_BELOW(new WordPlaces(List.of(), List.of("弱"), List.of("弱", "足らず", "近く"))),
  SOMEWHAT_ABOVE(new WordPlaces(List.of(), List.of("余り", "余", "数"), List.of("余り", "余", "あまり"))),
  AT_LEAST(WordPlaces.around(List.of("少なくとも", "最低"), List.of("以上"))),
  ABOVE(WordPlaces.around(List.of(), List.of("超", "を超え", "を超える", "を上回る"))),
  AT_MOST(WordPlaces.around(List.of("最大"), List.of("以下", "以内"))),
  BELOW(WordPlaces.around(List.of(), List.of("未満", "を下回る", "に満たない")));

  private final WordPlaces words;

  Bound(WordPlaces words) {
    this.words = words;
  }

  @Override
  public WordPlaces words() {
    return words;
  }

  /** Its words behind a number: 以上. */
  public List<String> after() {
    return words.after();
  }

  /** The words after a number that is the upper end of a range, for a pattern. */
  static String anyUpper() {
    return Stream.of(AT_MOST, BELOW)
        .flatMap(bound -> bound.words.after().stream())
        .collect(Collectors.joining("|"));
  }

  /** All words that come after a number, for a pattern: 以上|超. */
  public static String anyAfter() {
    return Arrays.stream(values())
        .flatMap(bound -> bound.words.after().stream())
        .collect(Collectors.joining("|"));
  }
}
