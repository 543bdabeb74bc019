package org.jirei.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, as people write it: ４，１１２名, 31.2％, ６０％以上, 約1万5千人, 9組.
 *
 * @param value the number as a plain decimal
 * @param unit as written, in its usual width (％ stays full width); empty if there is none
 * @param bound whether the number is exact
 */
public record JapaneseQuantity(BigDecimal value, String unit, Bound bound) {

  /** Uses only syntax that Java and ECMAScript share, since the form uses it too. */
  public static final Pattern WRITTEN =
      Pattern.compile(
          ("(?<before>BEFORE)?_(?<sign>[-\\u2212])?"
                  + "(?:(?<oku>DIGITS)億)?(?:(?:(?<thousandMan>[0-9])千)?(?<man>DIGITS)?万)?"
                  + "(?:(?<sen>DIGITS)千)?(?<rest>DIGITS)?"
                  + "_(?<unit>(?![億万千百])[\\p{L}%/()・]*?)_(?<after>AFTER)?")
              .replace("BEFORE", Bound.anyBefore())
              .replace("AFTER", Bound.anyAfter())
              .replace("DIGITS", "[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?")
              .replace("_", Normaliser.BLANKS));

  /** The units in cases, for patterns that find figures in running text. */
  public static final String UNITS = "名|人|組|社|件|世帯|団体|事業所|校|％|%";

  /** A figure in running text, in any width: 約４，１１２名, ６０％以上. */
  public static final String IN_TEXT =
      "(?:BEFORE)?[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?(?:UNITS)(?:AFTER)?"
          .replace("BEFORE", Bound.anyBefore())
          .replace("UNITS", UNITS)
          .replace("AFTER", Bound.anyAfter());

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

    /** The group of {@link #WRITTEN} with its digits. */
    public String group() {
      return group;
    }

    public long weight() {
      return weight;
    }
  }

  /** Null if the words are not a quantity. */
  public static @Nullable JapaneseQuantity parse(String written) {
    Matcher matcher = WRITTEN.matcher(Normaliser.normalise(written).strip());
    if (!matcher.matches()) {
      return null;
    }
    BigDecimal sum = null;
    for (Place place : Place.values()) {
      String digits = matcher.group(place.group);
      if (digits != null) {
        BigDecimal part =
            new BigDecimal(digits.replace(",", "")).multiply(BigDecimal.valueOf(place.weight));
        sum = sum == null ? part : sum.add(part);
      }
    }
    if (sum == null) {
      return null;
    }
    BigDecimal value = matcher.group("sign") == null ? sum : sum.negate();
    return new JapaneseQuantity(value, matcher.group("unit").replace('%', '％'), bound(matcher));
  }

  /** The word after the number takes precedence: 約60％以上 is at least 60. */
  private static Bound bound(Matcher matcher) {
    String after = matcher.group("after");
    String before = matcher.group("before");
    return after != null ? Bound.of(after) : before != null ? Bound.of(before) : Bound.EXACT;
  }
}
