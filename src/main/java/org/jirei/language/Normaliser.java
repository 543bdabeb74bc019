package org.jirei.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings words that only look different to one form: widths, case, and the many dashes that stand
 * for the long-vowel mark. Search and look-ups use no other rule.
 *
 * <p>NFKC (Unicode TR 15), then lower case, then a dash that follows katakana becomes ー, then wave
 * dashes become ~.
 */
public final class Normaliser {

  private static final Pattern DASH_AFTER_KATAKANA =
      Pattern.compile("(?<=[\\u30a1-\\u30fa\\u30fc])[-\\u2010-\\u2015\\u2212\\u2500]");
  private static final Pattern WAVE = Pattern.compile("[\\u301c\\u223c\\u02dc]");

  private Normaliser() {}

  public static String normalise(String words) {
    String folded = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String dashed = folded;
    // A second pass settles runs of dashes: each one needs katakana or ー before it.
    for (String before = ""; !before.equals(dashed); ) {
      before = dashed;
      dashed = DASH_AFTER_KATAKANA.matcher(dashed).replaceAll("ー");
    }
    return WAVE.matcher(dashed).replaceAll("~");
  }
}
