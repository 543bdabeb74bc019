package org.jirei.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings words that differ only in appearance to one form: width, case, and the many dashes that
 * replace the long-vowel mark. Search and look-ups share this rule.
 *
 * <p>NFKC (Unicode TR 15), lower case, NFKC again (a capital with an accent may compose only in
 * lower case), then a single dash after katakana becomes ー unless a Latin letter or digit follows
 * (ハロ－ワーク, but パソコン-2), then the wave dashes become ~. The JavaScript version must give the same
 * results; both are tested with the examples in {@code normalisation.tsv}.
 */
public final class Normaliser {

  /**
   * White space after normalisation, for patterns: the characters that Java and ECMAScript share.
   */
  static final String BLANKS = "[ \\t-\\r]*";

  /** Uses only syntax that Java and ECMAScript share, since the form uses it too. */
  public static final Pattern LONG_VOWEL_DASH =
      Pattern.compile(
          "(?<=[\\u30a1-\\u30fa\\u30fc])[-\\u2010-\\u2015\\u2212\\u2500](?![-\\u2010-\\u2015\\u2212\\u2500A-Za-z0-9])");

  /** Shared like {@link #LONG_VOWEL_DASH}. */
  public static final Pattern WAVE = Pattern.compile("[\\u301c\\u223c\\u02dc]");

  private Normaliser() {}

  /**
   * Returns the same for all spellings of the same words. Applying it twice gives the same result
   * as once.
   */
  public static String normalise(String words) {
    String folded = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return keepingCase(folded);
  }

  /** Like {@link #normalise}, but capitals stay capitals: MW is not mW. */
  public static String keepingCase(String words) {
    String composed = Normalizer.normalize(words, Normalizer.Form.NFKC);
    String dashed = LONG_VOWEL_DASH.matcher(composed).replaceAll("ー");
    return WAVE.matcher(dashed).replaceAll("~");
  }
}
