package org.jirei.language;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads Japanese telephone numbers in whatever widths and dashes they come. */
public final class Telephone {

  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\u2500ー()~]");
  private static final Pattern SHAPE = Pattern.compile("0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}");

  private Telephone() {}

  /**
   * Digits and hyphens for {@code tel:} links, {@code 022-299-8061}; null where it is no number.
   */
  public static @Nullable String parse(String written) {
    String plain =
        DASHES.matcher(Normaliser.normalise(written)).replaceAll("-").replaceAll("\\s", "");
    String trimmed = plain.replaceAll("-+", "-").replaceAll("^-|-$", "");
    long digits = trimmed.chars().filter(c -> c >= '0' && c <= '9').count();
    boolean known = trimmed.startsWith("0120") || digits == 10 || digits == 11;
    return SHAPE.matcher(trimmed).matches() && known ? trimmed : null;
  }
}
