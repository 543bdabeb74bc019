package org.jirei.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who pays which part of a sum, as offices print it: 国1/2・市1/2, 10/10, 補助率2/3以内, 県３分の１、町３分の２, 国60％.
 */
public final class Shares {

  /** The part itself, without blanks. Shared with the form, like the other patterns. */
  public static final Pattern PART =
      Pattern.compile(
          ("(?<![0-9./])(?:(?<above>[0-9]{1,5})[/\\u2044\\u2215](?<below>[0-9]{1,5})"
                  + "|(?<parts>[0-9]{1,5})分の(?<of>[0-9]{1,5})"
                  + "|(?<percent>[0-9]{1,3}(?:\\.[0-9]{1,3})?)(?:%|パーセント)"
                  + "|(?<tenths>[0-9]{1,2})割|(?<all>全額))(?![0-9/])"
                  + "(?<bound>BOUND)?(?:を?(?:補助|負担|助成))?")
              .replace("BOUND", Bound.anyAfter()));

  /** What stands between two shares, before the name of the payer. */
  public static final Pattern SEPARATOR = Pattern.compile("^(?:[ ・、,;+と]|及び|並びに){0,4}");

  /** Who pays, and the colon behind it. */
  public static final Pattern PAYER = Pattern.compile("^(?<name>[^/%、,;:]{0,60}):?$");

  private static final BigInteger TEN = BigInteger.TEN;

  private Shares() {}

  /** Null if the words are not shares, or not only shares. */
  public static @Nullable List<Share> parse(String written) {
    String compact = ShortValue.of(written);
    if (compact == null) {
      return null;
    }
    List<Share> shares = new ArrayList<>();
    Matcher part = PART.matcher(compact);
    int at = 0;
    while (part.find()) {
      String before = SEPARATOR.matcher(compact.substring(at, part.start())).replaceFirst("");
      Matcher payer = PAYER.matcher(before);
      Share share = payer.matches() ? share(payer.group("name"), part) : null;
      if (share == null) {
        return null;
      }
      shares.add(share);
      at = part.end();
    }
    return shares.isEmpty() || at < compact.length() ? null : shares;
  }

  /**
   * What all shares add up to, in lowest terms, if that is not the whole: 3/4 of 国1/2・市1/4. Null if
   * they add up to one, or if that cannot be told: a single share leaves the rest to others.
   *
   * @param shares one or more
   */
  public static @Nullable String oddSum(List<Share> shares) {
    Share sum = shares.stream().reduce(Share::plus).orElseThrow();
    boolean isOpen = !sum.exact() || shares.size() == 1 && sum.compareToWhole() < 0;
    return isOpen || sum.compareToWhole() == 0 ? null : sum.fraction();
  }

  private static @Nullable Share share(String payer, Matcher found) {
    BigInteger above = BigInteger.ONE;
    BigInteger below = BigInteger.ONE;
    if (found.group("above") != null) {
      above = new BigInteger(found.group("above"));
      below = new BigInteger(found.group("below"));
    } else if (found.group("parts") != null) {
      above = new BigInteger(found.group("of"));
      below = new BigInteger(found.group("parts"));
    } else if (found.group("percent") != null) {
      BigDecimal percent = new BigDecimal(found.group("percent"));
      above = percent.unscaledValue();
      below = TEN.pow(2 + percent.scale());
    } else if (found.group("tenths") != null) {
      above = new BigInteger(found.group("tenths"));
      below = TEN;
    }
    boolean exact = found.group("bound") == null;
    return below.signum() == 0 ? null : new Share(payer, above, below, exact);
  }
}
