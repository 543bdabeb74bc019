package org.jirei.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.jirei.text.QuantityWords.Together;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, as people write it: ４，１１２名, 31.2％, 約1万5千人, 延べ２４名, ▲0.03ポイント, 200余名.
 *
 * @param value the number as a plain decimal, negative after △ or ▲
 * @param unit as written, in its usual width (％ stays full width), MW and ℃ with their own letters;
 *     empty if there is none
 * @param bound whether the number is exact
 * @param counting a simple count, a cumulative one, or a change
 */
public record JapaneseQuantity(BigDecimal value, String unit, Bound bound, Counting counting) {

  /** Units of what is counted one by one. 3・4名 is not a decimal, but 3 or 4 people. */
  public static final List<String> COUNTERS =
      List.of("名", "人", "組", "社", "件", "世帯", "団体", "事業所", "校");

  /** Units of parts of a whole. What was divided has another unit. */
  public static final List<String> RATES = List.of("％", "割", "ポイント", "％ポイント", "‰");

  /**
   * Other spellings of units, as {@link Normaliser#normalise} leaves them. Shared with the form.
   */
  public static final SortedMap<String, String> UNIT_SPELLINGS =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(Map.of("%", "％", "パーセント", "％", "m2", "㎡", "m3", "㎥", "km2", "㎢")));

  /** The units in cases, for patterns that find figures in running text. */
  public static final String UNITS = String.join("|", COUNTERS) + "|％|%";

  /** A figure in running text, in any width: 約４，１１２名, ６０％以上, △１２名. */
  public static final String IN_TEXT =
      "(?:BEFORE){0,3}[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?(?:INSIDE)?(?:UNITS)(?:AFTER)?"
          .replace("BEFORE", QuantityWords.anyBeforeInText())
          .replace("INSIDE", QuantityWords.any(QuantityWords.INSIDE))
          .replace("UNITS", UNITS)
          .replace("AFTER", QuantityWords.any(QuantityWords.AFTER));

  /** The units of large numbers: 1億2千3万4千5. */
  public enum Place {
    OKU("oku", 100_000_000),
    THOUSAND_MAN("thousandMan", 10_000_000),
    MAN("man", 10_000),
    SEN("sen", 1_000),
    REST("rest", 1);

    private final String group;
    private final long weight;

    Place(String group, long weight) {
      this.group = group;
      this.weight = weight;
    }

    /** The group of {@link QuantityPatterns#WRITTEN} with its digits. */
    public String group() {
      return group;
    }

    public long weight() {
      return weight;
    }

    /**
     * A number of this place as a plain decimal. It has as many decimals as the author wrote below
     * one: 1.2万 is 12000, 1.50 stays 1.50.
     */
    private BigDecimal times(BigDecimal number) {
      int zeros = String.valueOf(weight).length() - 1;
      return number
          .multiply(BigDecimal.valueOf(weight))
          .setScale(Math.max(0, number.scale() - zeros), RoundingMode.UNNECESSARY);
    }
  }

  /** Null if the words are not a quantity, or not only a quantity. */
  public static @Nullable JapaneseQuantity parse(String written) {
    boolean isMoreThanDigits =
        QuantityPatterns.SMALL_DIGIT.matcher(written).find()
            || QuantityPatterns.ITEM_NUMBER.matcher(written).find();
    String compact = isMoreThanDigits ? null : ShortValue.withLetters(written);
    Matcher matcher = QuantityPatterns.WRITTEN.matcher(compact == null ? "" : compact);
    if (!matcher.matches()) {
      return null;
    }
    BigDecimal sum = sum(matcher);
    Together words = Together.of(words(matcher));
    if (sum == null || words == null) {
      return null;
    }
    String unit = unit(matcher.group("unit"));
    if (isList(matcher, sum, unit) || words.sign() == Sign.NEITHER && sum.signum() != 0) {
      return null;
    }
    return new JapaneseQuantity(
        words.sign() == Sign.MINUS ? sum.negate() : sum, unit, words.bound(), words.counting());
  }

  /**
   * The number of an item that stands beside or inside a quantity, or for its number: ① of ①24名, ④
   * of ④名. Null if there is none, or if it is not the reason why the text is not a quantity.
   */
  public static @Nullable String itemNumber(String written) {
    Matcher number = QuantityPatterns.ITEM_NUMBER.matcher(written);
    String first = number.find() ? number.group() : null;
    boolean isReason =
        first != null
            && (parse(number.replaceAll("")) != null || parse(number.replaceAll("1")) != null);
    return isReason ? first : null;
  }

  /**
   * The end of a text that is not a quantity, after the longest beginning that is one: 参加 of
   * 100名以上参加. The whole text if it does not begin with a quantity.
   */
  public static String unread(String written) {
    for (int end = Math.min(written.length() - 1, ShortValue.LONGEST); end > 0; end--) {
      if (!isInsideWord(written, end) && parse(written.substring(0, end)) != null) {
        return written.substring(end);
      }
    }
    return written;
  }

  private static boolean isInsideWord(String text, int at) {
    int from = Math.max(0, at - QuantityPatterns.LONGEST_EXPLANATION);
    String around =
        text.substring(from, Math.min(text.length(), at + QuantityPatterns.LONGEST_EXPLANATION));
    int cut = at - from;
    Matcher next = QuantityPatterns.GOES_ON.matcher(text).region(at, text.length());
    return next.useTransparentBounds(true).lookingAt()
        || QuantityPatterns.EXPLANATION
            .matcher(around)
            .results()
            .anyMatch(word -> word.start() < cut && cut < word.end());
  }

  /** Whether a text says that there is no value: nothing, or a dash. */
  public static boolean isMissing(String written) {
    return written.isBlank() || QuantityPatterns.MISSING.matcher(written).matches();
  }

  /** Whether a number with this unit is a part of a whole: 31.2％, 4割. */
  public static boolean isRate(String unit) {
    return RATES.contains(unit);
  }

  /** Whether two units are the same, ㎏ and kg too. Capitals differ: MW is not mW. */
  public static boolean isSameUnit(String one, String other) {
    return Normaliser.keepingCase(one).equals(Normaliser.keepingCase(other));
  }

  private static @Nullable BigDecimal sum(Matcher matcher) {
    BigDecimal sum = null;
    for (Place place : Place.values()) {
      String digits = matcher.group(place.group);
      if (digits != null) {
        String plain = QuantityPatterns.THOUSANDS.matcher(digits).replaceAll("");
        BigDecimal number = new BigDecimal(QuantityPatterns.POINT.matcher(plain).replaceAll("."));
        BigDecimal part = place.times(number);
        sum = sum == null ? part : sum.add(part);
      }
    }
    return sum;
  }

  private static List<QuantityWord> words(Matcher matcher) {
    List<QuantityWord> words = new ArrayList<>();
    addWords(matcher.group("before"), QuantityWords.BEFORE, words);
    String inside = matcher.group("inside");
    addWords(inside == null ? "" : inside, QuantityWords.INSIDE, words);
    addWords(matcher.group("after").replaceAll("[()]", ""), QuantityWords.AFTER, words);
    return words;
  }

  /** The table has longer words first, so a word is never taken for the beginning of another. */
  private static void addWords(
      String text, Map<String, QuantityWord> table, List<QuantityWord> words) {
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
  }

  private static String unit(String written) {
    String spelling = UNIT_SPELLINGS.get(Normaliser.normalise(written));
    return spelling == null ? written.replace('%', '％') : spelling;
  }

  /** Whether a dot between digits separates two counts. */
  private static boolean isList(Matcher matcher, BigDecimal sum, String unit) {
    return COUNTERS.contains(unit)
        && sum.stripTrailingZeros().scale() > 0
        && QuantityPatterns.POINT.matcher(matcher.group()).find();
  }
}
