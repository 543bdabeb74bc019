package org.jirei.language;

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

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<about>約|およそ)?\\s*(?<number>-?[0-9][0-9,]*(?:\\.[0-9]+)?)(?:(?<man>万)(?<rest>[0-9]{1,4})?)?"
              + "(?:(?<thousands>[0-9]?)千)?\\s*(?<unit>[^0-9\\s以程]*?)\\s*(?<bound>以上|以下|未満|程度)?");
  private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]+)?");

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
    String digits = matcher.group("number");
    if (digits.contains(",") && !GROUPED.matcher(digits).matches()) {
      return null;
    }
    BigDecimal value = new BigDecimal(digits.replace(",", ""));
    if (matcher.group("man") != null) {
      value = value.multiply(BigDecimal.valueOf(10_000));
      String rest = matcher.group("rest");
      String thousands = matcher.group("thousands");
      if (thousands != null) {
        String count = rest != null ? rest : thousands;
        value =
            value.add(
                new BigDecimal(count.isEmpty() ? "1" : count).multiply(BigDecimal.valueOf(1_000)));
      } else if (rest != null) {
        value = value.add(new BigDecimal(rest));
      }
    } else if (matcher.group("thousands") != null) {
      value = value.multiply(BigDecimal.valueOf(1_000));
    }
    String unit = matcher.group("unit").replace('%', '％');
    return new JapaneseQuantity(value, unit, bound(matcher));
  }

  private static Bound bound(Matcher matcher) {
    String word = matcher.group("bound");
    if (word == null) {
      return matcher.group("about") == null ? Bound.EXACT : Bound.ABOUT;
    }
    return switch (word) {
      case "以上" -> Bound.AT_LEAST;
      case "程度" -> Bound.ABOUT;
      default -> Bound.AT_MOST;
    };
  }
}
