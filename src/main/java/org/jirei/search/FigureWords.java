package org.jirei.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jirei.text.Bound;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with their counters as people type them into a search box: 24人, 4,112名, 33.8%, 5割超.
 *
 * <p>Accepts less than {@link org.jirei.text.JapaneseQuantity}, because the browser has to do the
 * same.
 */
final class FigureWords {

  /**
   * What a counter counts.
   *
   * @param name the same for all that count the same
   * @param times by what its number is multiplied
   */
  record Unit(String name, int times) {}

  /**
   * A number in a text.
   *
   * @param end its end there
   * @param value in the unit
   * @param unit empty for a number alone
   * @param bound how a value has to compare with it: AT_LEAST, ABOVE, AT_MOST or BELOW; EXACT if it
   *     is that number
   */
  record Found(int end, BigDecimal value, String unit, Bound bound) {

    /** The term by which the index knows it. */
    String term() {
      return value.stripTrailingZeros().toPlainString() + unit;
    }

    /** Whether it is more than digits, which words of the index are as well. */
    boolean isMarked(String written) {
      return !unit.isEmpty() || bound != Bound.EXACT || !DIGITS.matcher(written).matches();
    }

    /** Whether a value of the same unit is meant. */
    boolean holds(BigDecimal other) {
      int sign = other.compareTo(value);
      return switch (bound) {
        case AT_LEAST -> sign >= 0;
        case ABOVE -> sign > 0;
        case AT_MOST -> sign <= 0;
        case BELOW -> sign < 0;
        default -> sign == 0;
      };
    }
  }

  /** A number behind one of these goes on with another: 8千円 of 714万8千円. */
  private static final String OF_NUMBER = "0123456789.,千万億";

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private static final Map<String, Unit> UNITS = new LinkedHashMap<>();

  /** How bounds are written in the files of the browser. */
  private static final Map<Bound, String> SIGNS =
      Map.of(Bound.AT_LEAST, ">=", Bound.ABOVE, ">", Bound.AT_MOST, "<=", Bound.BELOW, "<");

  private static final List<Bound> BOUNDS =
      List.of(Bound.AT_LEAST, Bound.ABOVE, Bound.AT_MOST, Bound.BELOW);

  static {
    for (String own : "人 社 件 組 校 回 日 月 歳 円 倍 世帯 団体 事業所 時間 か所".split(" ")) {
      UNITS.put(own, new Unit(own, 1));
    }
    UNITS.put("名", new Unit("人", 1));
    UNITS.put("箇所", new Unit("か所", 1));
    UNITS.put("カ所", new Unit("か所", 1));
    UNITS.put("ヶ所", new Unit("か所", 1));
    UNITS.put("千円", new Unit("円", 1_000));
    UNITS.put("万円", new Unit("円", 10_000));
    UNITS.put("億円", new Unit("円", 100_000_000));
    UNITS.put("%", new Unit("%", 1));
    UNITS.put("パーセント", new Unit("%", 1));
    UNITS.put("割", new Unit("%", 10));
  }

  static final Pattern FIGURE =
      Pattern.compile(
          "([0-9]{1,3}(?:,[0-9]{3}){1,4}(?![0-9])|[0-9]{1,12})(\\.[0-9]{1,4})?(UNITS)?(BOUNDS)?"
              .replace("UNITS", alternation(UNITS.keySet()))
              .replace("BOUNDS", alternation(written().keySet())));

  private FigureWords() {}

  private static String alternation(Set<String> words) {
    return words.stream()
        .sorted((one, other) -> other.length() - one.length())
        .collect(Collectors.joining("|"));
  }

  /** The words for each bound. */
  private static Map<String, Bound> written() {
    Map<String, Bound> written = new LinkedHashMap<>();
    for (Bound bound : BOUNDS) {
      bound.after().forEach(word -> written.put(word, bound));
    }
    return written;
  }

  /** The number that starts at a place in a normalised text; null if there is none. */
  static @Nullable Found at(String text, int from) {
    boolean inside = from > 0 && OF_NUMBER.indexOf(text.charAt(from - 1)) >= 0;
    Matcher matcher = FIGURE.matcher(text).region(from, text.length());
    if (inside || !matcher.lookingAt()) {
      return null;
    }
    String decimals = matcher.group(2) == null ? "" : matcher.group(2);
    BigDecimal value = new BigDecimal(matcher.group(1).replace(",", "") + decimals);
    Unit unit = matcher.group(3) == null ? null : UNITS.get(matcher.group(3));
    Bound bound = matcher.group(4) == null ? null : written().get(matcher.group(4));
    return new Found(
        matcher.end(),
        unit == null ? value : value.multiply(BigDecimal.valueOf(unit.times)),
        unit == null ? "" : unit.name,
        bound == null ? Bound.EXACT : bound);
  }

  /** The terms of all numbers in a text that its words do not give: 24人, and 4112 for 4,112. */
  static Set<String> terms(String normalised) {
    Set<String> terms = new TreeSet<>();
    Matcher matcher = FIGURE.matcher(normalised);
    for (int at = 0; matcher.find(at); at = matcher.end()) {
      Found found = at(normalised, matcher.start());
      if (found != null && !found.unit.isEmpty()) {
        terms.add(found.term());
      }
      if (found != null && matcher.group(1).indexOf(',') > 0) {
        terms.add(matcher.group(1).replace(",", ""));
      }
    }
    return terms;
  }

  /** The name of a unit as the index has it. */
  static Unit unit(String normalised) {
    return UNITS.getOrDefault(normalised, new Unit(normalised, 1));
  }

  /** For the browser: each unit with its name and its factor, each bound with its sign. */
  static List<String> rows() {
    List<String> rows = new ArrayList<>();
    UNITS.forEach((word, unit) -> rows.add(word + " " + unit.name + " " + unit.times));
    written().forEach((word, bound) -> rows.add(word + " " + SIGNS.get(bound)));
    return rows;
  }
}
