package org.jirei.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, or a range, as people write it: ４，１１２名, 31.2％, 約1万5千人, 延べ２４名, ▲0.03ポイント,
 * 200余名, 100～120人, 10人以上20人未満, 週2日.
 *
 * @param value the number as a plain decimal, negative after △ or ▲; of a range, the lower end
 * @param upTo the upper end of a range; null if there is one number
 * @param unit as written, in its usual width (％ stays full width), MW and ℃ with their own letters;
 *     empty if there is none
 * @param bound whether the number is exact
 * @param counting a simple count, a cumulative one, an average, or a change
 * @param per what it is counted for: a week in 週2日; null if nothing
 */
public record JapaneseQuantity(
    BigDecimal value,
    @Nullable UpTo upTo,
    String unit,
    Bound bound,
    Counting counting,
    @Nullable Per per) {

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

  /** The units of large numbers: 1億2千3万4千5, 12百万, 3兆. */
  public enum Place {
    CHO("cho", 1_000_000_000_000L),
    OKU("oku", 100_000_000),
    THOUSAND_MAN("thousandMan", 10_000_000),
    HUNDRED_MAN("hundredMan", 1_000_000),
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
    BigDecimal times(BigDecimal number) {
      int zeros = String.valueOf(weight).length() - 1;
      return number
          .multiply(BigDecimal.valueOf(weight))
          .setScale(Math.max(0, number.scale() - zeros), RoundingMode.UNNECESSARY);
    }
  }

  /** A quantity that is no range and is counted for nothing else. */
  public JapaneseQuantity(BigDecimal value, String unit, Bound bound, Counting counting) {
    this(value, null, unit, bound, counting, null);
  }

  /**
   * The upper end of a range.
   *
   * @param bound of 10人以上20人未満 the bound of the upper end; otherwise that of the quantity
   */
  public record UpTo(BigDecimal value, Bound bound) {}

  /**
   * An end of what a quantity can be.
   *
   * @param included whether the number itself is possible: of 60名以上, not of 60名超
   */
  public record Limit(BigDecimal number, boolean included) {}

  /** Null if the words are not a quantity, or not only a quantity. */
  public static @Nullable JapaneseQuantity parse(String written) {
    boolean isMoreThanDigits =
        QuantityPatterns.SMALL_DIGIT.matcher(written).find()
            || QuantityPatterns.ITEM_NUMBER.matcher(written).find();
    String compact = isMoreThanDigits ? null : ShortValue.withLetters(written);
    return compact == null ? null : QuantityReader.read(compact);
  }

  /** The same quantity, counted for something. */
  JapaneseQuantity per(Per other) {
    return new JapaneseQuantity(value, upTo, unit, bound, counting, other);
  }

  /** The same quantity with its unit from elsewhere. 5,373 in 千円 is 5,373,000円. */
  public JapaneseQuantity in(String other) {
    YenUnit money = YenUnit.of(other);
    if (money == null) {
      return new JapaneseQuantity(value, upTo, other, bound, counting, per);
    }
    UpTo top = upTo == null ? null : new UpTo(money.inYen(upTo.value()), upTo.bound());
    return new JapaneseQuantity(
        money.inYen(value), top, YenUnit.YEN.written(), bound, counting, per);
  }

  /** Whether it is one number that the author knew, so that it can be computed with. */
  public boolean isExact() {
    return bound == Bound.EXACT && upTo == null;
  }

  /**
   * The least that the quantity can be: 60 of 60名以上, of 60名強 and of 60～80名. Null if the words do
   * not say it: 約60名, 60名未満. A bound counts away from zero, so ▲60名以上 has none.
   */
  public @Nullable Limit lower() {
    return value.signum() < 0 && upTo == null ? outer() : inner();
  }

  /** The most that the quantity can be, like {@link #lower}. */
  public @Nullable Limit upper() {
    if (upTo != null) {
      return upTo.bound == Bound.ABOUT ? null : new Limit(upTo.value, upTo.bound != Bound.BELOW);
    }
    return value.signum() < 0 ? inner() : outer();
  }

  /** The end at zero's side. */
  private @Nullable Limit inner() {
    return switch (bound) {
      case EXACT, AT_LEAST, JUST_ABOVE, SOMEWHAT_ABOVE -> new Limit(value, true);
      case ABOVE -> new Limit(value, false);
      case ABOUT, JUST_BELOW, AT_MOST, BELOW -> null;
    };
  }

  /** The end away from zero. */
  private @Nullable Limit outer() {
    return switch (bound) {
      case EXACT, AT_MOST, JUST_BELOW -> new Limit(value, true);
      case BELOW -> new Limit(value, false);
      case ABOUT, JUST_ABOVE, SOMEWHAT_ABOVE, AT_LEAST, ABOVE -> null;
    };
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
}
