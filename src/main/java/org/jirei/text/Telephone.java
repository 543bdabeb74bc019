package org.jirei.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads Japanese telephone numbers in whatever widths, dashes and brackets they come. */
public final class Telephone {

  /** In the syntax that Java and ECMAScript share, since the form gets it as well. */
  public static final Pattern SEPARATORS =
      Pattern.compile("[-\\u2010-\\u2015\\u2212\\u2500ー()\\[\\]~.・ \\t-\\r]");

  private static final String LANDLINE = "(?=[0-9-]{12}$)0[1-9][0-9]{0,3}-[0-9]{1,4}-[0-9]{4}";
  private static final String SERVICE = "0(?:120|570|800|990)-[0-9]{3}-[0-9]{3}";
  private static final String MOBILE = "0(?:[5-9]0-[0-9]{4}|800-[0-9]{3})-[0-9]{4}";
  private static final String UNBROKEN = "0[1-9][0-9]{8}|0[5-9]0[0-9]{8}|0800[0-9]{7}";

  /**
   * Ten digits, of which the area code and the exchange take six; eleven for mobile, IP and some
   * free numbers (総務省 電気通信番号計画). Shared like {@link #SEPARATORS}.
   */
  public static final Pattern NUMBER =
      Pattern.compile(String.join("|", LANDLINE, SERVICE, MOBILE, UNBROKEN));

  private Telephone() {}

  /**
   * Digits and hyphens for {@code tel:} links, {@code 022-299-8061}; null where it is no number.
   */
  public static @Nullable String parse(String written) {
    String dashed =
        SEPARATORS
            .matcher(Normaliser.normalise(written).strip())
            .replaceAll("-")
            .replaceAll("-{2,}", "-")
            .replaceAll("^-|-$", "");
    return NUMBER.matcher(dashed).matches() ? dashed : null;
  }
}
