package org.jirei.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date or a quantity in the form in which its reader sees it: normalised, and without the blanks
 * that separate nothing.
 */
public final class ShortValue {

  /** No date or quantity is longer, in UTF-16 units; so reading one takes little time. */
  public static final int LONGEST = 200;

  /** Uses only syntax that Java and ECMAScript share, since the form uses it too. */
  public static final Pattern BLANKS = Pattern.compile("[ \\t-\\r]+");

  /** A blank that is not between two digits. Shared like {@link #BLANKS}. */
  public static final Pattern LOOSE_BLANK = Pattern.compile("(?<![0-9]) | (?![0-9])");

  /**
   * Runs without the signs that are units of several letters in one character: ℃, ㎏, ㌔. Such a sign
   * stays as it is. Shared like {@link #BLANKS}.
   */
  public static final Pattern WITHOUT_UNIT_SIGNS =
      Pattern.compile("[^" + QuantityPatterns.UNIT_SIGNS + "]+");

  private ShortValue() {}

  /** Null if the text is too long to be a date or a quantity. */
  static @Nullable String of(String written) {
    return written.length() > LONGEST ? null : compact(Normaliser.normalise(written));
  }

  /**
   * Like {@link #of}, but the letters stay as they were written, except for their width: 10MW is
   * not 10mW.
   */
  static @Nullable String withLetters(String written) {
    return written.length() > LONGEST
        ? null
        : compact(
            WITHOUT_UNIT_SIGNS
                .matcher(written)
                .replaceAll(run -> Matcher.quoteReplacement(Normaliser.keepingCase(run.group()))));
  }

  private static String compact(String normalised) {
    String single = BLANKS.matcher(normalised).replaceAll(" ");
    return LOOSE_BLANK.matcher(single).replaceAll("");
  }
}
