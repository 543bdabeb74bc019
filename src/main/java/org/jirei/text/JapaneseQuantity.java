package org.jirei.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit the way people write it: ４，１１２名, 31.2％, ６０％以上, 約1万5千人, 9組.
 *
 * @param value plain decimal
 * @param unit as written, in its usual width (％ stays full width); empty where none was written
 * @param bound whether the number is exact
 */
public record JapaneseQuantity(BigDecimal value, String unit, Bound bound) {

  private static final String DIGITS =
      "[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?";
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<about>約|およそ|おおよそ)?\\s*(?<sign>[-\\u2212])?"
              + "(?:(?<oku>D)億)?(?:(?:(?<thousandMan>[0-9])千)?(?<man>D)?万)?(?:(?<sen>D)千)?(?<rest>D)?"
                  .replace("D", DIGITS)
              + "\\s*(?<unit>(?![億万千百])[\\p{L}%/()・]*?)\\s*"
              + "(?<bound>以上|超|以下|以内|未満|程度|前後|ほど)?");

  /** Whether a number is the very value. */
  public enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST
  }

  /** Null where the words are no quantity. */
  public static @Nullable JapaneseQuantity parse(String written) {
    Matcher matcher = WRITTEN.matcher(Normaliser.normalise(written).strip());
    if (!matcher.matches()) {
      return null;
    }
    BigDecimal sum = null;
    for (Place place : Place.values()) {
      String digits = matcher.group(place.group);
      if (digits != null) {
        BigDecimal part = new BigDecimal(digits.replace(",", "")).multiply(place.weight);
        sum = sum == null ? part : sum.add(part);
      }
    }
    if (sum == null) {
      return null;
    }
    BigDecimal value = matcher.group("sign") == null ? sum : sum.negate();
    return new JapaneseQuantity(value, matcher.group("unit").replace('%', '％'), bound(matcher));
  }

  private static Bound bound(Matcher matcher) {
    String word = matcher.group("bound");
    if (word == null) {
      return matcher.group("about") == null ? Bound.EXACT : Bound.ABOUT;
    }
    return switch (word) {
      case "以上", "超" -> Bound.AT_LEAST;
      case "程度", "前後", "ほど" -> Bound.ABOUT;
      default -> Bound.AT_MOST;
    };
  }

  /** The places that numbers are written with: 1億2千3万4千5. */
  private enum Place {
    OKU("oku", 100_000_000),
    THOUSAND_MAN("thousandMan", 10_000_000),
    MAN("man", 10_000),
    SEN("sen", 1_000),
    REST("rest", 1);

    final String group;
    final BigDecimal weight;

    Place(String group, long weight) {
      this.group = group;
      this.weight = BigDecimal.valueOf(weight);
    }
  }
}
