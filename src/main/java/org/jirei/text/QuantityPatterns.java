package org.jirei.text;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The grammar of written quantities. The patterns use only syntax that Java and ECMAScript share,
 * since the form uses them too.
 */
public final class QuantityPatterns {

  private static final String DIGITS =
      "[0-9]{1,3}(?:[,、][0-9]{3})+(?:[.・][0-9]+)?|[0-9]+(?:[.・][0-9]+|、[0-9]{1,2})?";

  /** Words that say more than what is counted. */
  public static final Pattern EXPLANATION =
      Pattern.compile("以上|以下|以内|未満|程度|前後|延べ|予定|見込み?|目標|実績|定員");

  /** What continues a number or a character, so nobody would cut before it. */
  public static final Pattern GOES_ON =
      Pattern.compile("\\p{Mn}|[,，.．・･、]?[0-9０-９]|(?<=[0-9０-９])\\p{L}");

  static final int LONGEST_EXPLANATION = 3;

  /** No unit contains such a word or a particle. */
  private static final String NO_UNIT = "[のにをはがでともへや]|" + EXPLANATION.pattern();

  /** Letterlike symbols and CJK compatibility (Unicode blocks), for a class: ℃, ㎏, ㌔. */
  static final String UNIT_SIGNS = "\\u2100-\\u214f\\u3300-\\u33ff";

  /** A quantity without blanks. */
  public static final Pattern WRITTEN =
      Pattern.compile(
          ("(?<before>(?:BEFORE){0,4})"
                  + "(?:(?<cho>DIGITS)兆)?(?:(?<oku>DIGITS)億)?"
                  + "(?:(?:(?<thousandMan>[0-9])千)?(?:(?<hundredMan>DIGITS)百)?(?<man>DIGITS)?万)?"
                  + "(?:(?<sen>DIGITS)千)?(?<rest>DIGITS)?(?<inside>INSIDE)?"
                  + "(?<unit>(?![兆億万千百十・/])(?:[Mm][23]|(?!NO_UNIT)[\\p{L}UNIT_SIGNS%\\u2030\\u00b0/・]){0,60}?)"
                  + "(?<after>(?:AFTER|\\((?:AFTER)\\)){0,4})")
              .replace("BEFORE", QuantityWords.any(QuantityWords.BEFORE))
              .replace("INSIDE", QuantityWords.any(QuantityWords.INSIDE))
              .replace("AFTER", QuantityWords.any(QuantityWords.AFTER))
              .replace("NO_UNIT", NO_UNIT)
              .replace("UNIT_SIGNS", UNIT_SIGNS)
              .replace("DIGITS", DIGITS));

  /**
   * What joins the two ends of a range: 100～120人, 10人から15人, 5-10％. Between 10人以上 and 20人未満 nothing
   * needs to stand, unless what follows has no bound.
   */
  public static final Pattern JOINT =
      Pattern.compile(
          "~|から|(?<=[0-9][\\p{L}%]{0,6})[-\\u2010-\\u2015\\u2212ー](?=[0-9])"
              + "|(?<=以上|超|を超え|を超える)[、,]?(?=[0-9][^~]*(?:UPPER)\\)?$)"
                  .replace("UPPER", Bound.anyUpper()));

  /** What may end a range besides the number: 10人から15人まで. */
  public static final Pattern UNTIL = Pattern.compile("まで$");

  /** The parts of a year by their length in months. */
  public static final SortedMap<String, Integer> PARTS_OF_YEAR =
      Collections.unmodifiableSortedMap(new TreeMap<>(Map.of("半年", 6, "半期", 6, "四半期", 3)));

  private static final String JOINING_WORDS = "に|につき|当たり|当り|あたり|ごとに|毎に|ごと|毎";

  /**
   * What a quantity is counted for, and the quantity: 週2日, 隔週1回, 2か月に1回, 1社当たり3名. 約 may stand
   * before both. Without a joining word only a time or an occasion counts, since 1年6か月 is a
   * duration.
   */
  public static final Pattern PER =
      Pattern.compile(
          ("(?<early>(?:LOOSE){0,2})"
                  + "(?:(?<bare>[週月年])間?|[毎各](?<each>日|週|月|年度?|回|COUNTERS)|隔(?<other>[日週月年])"
                  + "|(?<part>PARTS)(?=JOINING)|1(?<one>[日回])"
                  + "|(?<every>[0-9]{1,4})(?<unit>日間?|週間?|[かヶケカヵ箇]月間?|年間?|回|時間|PLACES|COUNTERS)"
                  + "(?=JOINING|平均))"
                  + "(?:JOINING)?(?<rest>(?:BEFORE){0,4}[0-9][\\s\\S]*)")
              .replace("LOOSE", String.join("|", Bound.ABOUT.words().before()))
              .replace("PARTS", String.join("|", PARTS_OF_YEAR.keySet()))
              .replace("JOINING", JOINING_WORDS)
              .replace("PLACES", "か所|箇所|施設|店舗")
              .replace("COUNTERS", String.join("|", JapaneseQuantity.COUNTERS))
              .replace("BEFORE", QuantityWords.any(QuantityWords.BEFORE)));

  /** Spellings of a month as a unit. Shared like all patterns. */
  public static final Pattern MONTHS = Pattern.compile("^[かヶケカヵ箇]月間?$");

  /** A unit of time with a word that adds nothing: 週間, 年度. */
  public static final Pattern TIME = Pattern.compile("^([日週年])[間度]$");

  /**
   * A raised or lowered digit or a sign for a month, an hour or a day (㋃, ㍙, ㏠), which
   * normalisation would append to the number: 10². A square or cube belongs to its unit.
   */
  public static final Pattern SMALL_DIGIT =
      Pattern.compile(
          "(?<![MmＭｍ])[\\u00b2\\u00b3\\u00b9\\u2070-\\u2089]"
              + "|[\\u32c0-\\u32cb\\u3358-\\u3370\\u33e0-\\u33fe]");

  /**
   * The number of an item as one character: ①, ⑴, ⒈, ❶, ㊀. These are the other numbers (Unicode
   * category No) without raised and lowered digits and fractions. Normalisation would make digits
   * of most.
   */
  public static final Pattern ITEM_NUMBER =
      Pattern.compile(
          "(?![\\u00b2\\u00b3\\u00b9\\u2070-\\u2089\\u00bc-\\u00be\\u2150-\\u215f\\u2189])\\p{No}");

  /** Stands where a table has no value: －, …. It is never nought. */
  public static final Pattern MISSING =
      Pattern.compile("[\\s\\u3000]*[\\-\\u2010-\\u2015\\u2212\\uff0dー─━…‥]{1,4}[\\s\\u3000]*");

  /** A comma between thousands. */
  public static final Pattern THOUSANDS = Pattern.compile("[,、](?=[0-9]{3}(?![0-9]))");

  /** What stands for a decimal point in Japanese: 45・5％. */
  public static final Pattern POINT = Pattern.compile("[・、]");

  private QuantityPatterns() {}

  /** A unit of time in one spelling: 月 for か月, 週 for 週間. Other units stay. */
  static String timeUnit(String written) {
    String months = MONTHS.matcher(written).replaceFirst("月");
    return TIME.matcher(months).replaceFirst("$1");
  }
}
