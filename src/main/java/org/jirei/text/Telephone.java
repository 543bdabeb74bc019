package org.jirei.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads Japanese telephone numbers in any width and with any dashes and brackets. */
public final class Telephone {

  /** Uses only syntax that Java and ECMAScript share, since the form uses it too. */
  public static final Pattern SEPARATORS =
      Pattern.compile("[-\\u2010-\\u2015\\u2212\\u2500ー()\\[\\]~.・ \\t-\\r]");

  private static final String LANDLINE = "(?=[0-9-]{12}$)0[1-9][0-9]{0,3}-[0-9]{1,4}-[0-9]{4}";
  private static final String SERVICE = "0(?:120|570|800|990)-[0-9]{3}-[0-9]{3}";
  private static final String MOBILE = "0(?:[5-9]0-[0-9]{4}|800-[0-9]{3})-[0-9]{4}";
  private static final String UNBROKEN = "0[1-9][0-9]{8}|0[5-9]0[0-9]{8}|0800[0-9]{7}";

  /**
   * Ten digits, six of them for area code and exchange; eleven digits for mobile, IP and some free
   * numbers (総務省 電気通信番号計画). Shared like {@link #SEPARATORS}.
   */
  public static final Pattern NUMBER =
      Pattern.compile(String.join("|", LANDLINE, SERVICE, MOBILE, UNBROKEN));

  private Telephone() {}

  /**
   * Returns digits and hyphens for {@code tel:} links, {@code 022-299-8061}; null if it is not a
   * telephone number.
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
