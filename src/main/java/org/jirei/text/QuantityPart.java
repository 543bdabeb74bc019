package org.jirei.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jirei.text.JapaneseQuantity.Place;
import org.jirei.text.QuantityWords.Together;
import org.jspecify.annotations.Nullable;

/**
 * One number with its unit and the words around it: a whole quantity, or one end of a range.
 *
 * @param number without its sign
 * @param place the only place that has digits, 万 of 5万人; null if there are several
 * @param unit empty if there is none
 * @param isSigned whether a sign stands before the number
 */
record QuantityPart(
    BigDecimal number, @Nullable Place place, String unit, Together said, boolean isSigned) {

  /** Null if the text is not one number with its unit. */
  static @Nullable QuantityPart of(String compact) {
    Matcher matcher = QuantityPatterns.WRITTEN.matcher(compact);
    if (!matcher.matches()) {
      return null;
    }
    BigDecimal number = sum(matcher);
    List<QuantityWord> before = words(matcher.group("before"), QuantityWords.BEFORE);
    Together said = Together.of(words(matcher, before));
    String unit = unit(matcher.group("unit"));
    boolean isNeither = said != null && said.sign() == Sign.NEITHER;
    if (number == null
        || said == null
        || isList(compact, number, unit)
        || isNeither && number.signum() != 0) {
      return null;
    }
    boolean isSigned = before.stream().anyMatch(Sign.class::isInstance);
    return new QuantityPart(number, onlyPlace(matcher), unit, said, isSigned);
  }

  /** The number with the sign that the words give it. */
  BigDecimal value() {
    return said.sign() == Sign.MINUS ? number.negate() : number;
  }

  /** Whether it is digits only, so that an end of a range may share the unit of the other. */
  boolean isBare() {
    return place == Place.REST && unit.isEmpty();
  }

  private static @Nullable BigDecimal sum(Matcher matcher) {
    BigDecimal sum = null;
    for (Place place : Place.values()) {
      String digits = matcher.group(place.group());
      if (digits != null) {
        String plain = QuantityPatterns.THOUSANDS.matcher(digits).replaceAll("");
        BigDecimal number = new BigDecimal(QuantityPatterns.POINT.matcher(plain).replaceAll("."));
        BigDecimal part = place.times(number);
        sum = sum == null ? part : sum.add(part);
      }
    }
    return sum;
  }

  private static @Nullable Place onlyPlace(Matcher matcher) {
    List<Place> places = new ArrayList<>();
    for (Place place : Place.values()) {
      if (matcher.group(place.group()) != null) {
        places.add(place);
      }
    }
    return places.size() == 1 ? places.getFirst() : null;
  }

  private static List<QuantityWord> words(Matcher matcher, List<QuantityWord> before) {
    List<QuantityWord> words = new ArrayList<>(before);
    String inside = matcher.group("inside");
    words.addAll(words(inside == null ? "" : inside, QuantityWords.INSIDE));
    words.addAll(words(matcher.group("after").replaceAll("[()]", ""), QuantityWords.AFTER));
    return words;
  }

  /** The table has longer words first, so a word is never taken for the beginning of another. */
  private static List<QuantityWord> words(String text, Map<String, QuantityWord> table) {
    List<QuantityWord> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int from = at;
      String next =
          table.keySet().stream()
              .filter(word -> text.startsWith(word, from))
              .findFirst()
              .orElse("");
      QuantityWord word = table.get(next);
      if (word == null) {
        throw new IllegalStateException(text);
      }
      words.add(word);
      at += next.length();
    }
    return words;
  }

  private static String unit(String written) {
    String spelling = JapaneseQuantity.UNIT_SPELLINGS.get(Normaliser.normalise(written));
    return spelling == null ? written.replace('%', '％') : spelling;
  }

  /** Whether a dot between digits separates two counts. */
  private static boolean isList(String compact, BigDecimal number, String unit) {
    return JapaneseQuantity.COUNTERS.contains(unit)
        && number.stripTrailingZeros().scale() > 0
        && QuantityPatterns.POINT.matcher(compact).find();
  }
}
