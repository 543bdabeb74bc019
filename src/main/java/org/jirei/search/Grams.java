package org.jirei.search;

import java.util.ArrayList;
import java.util.List;
import org.jirei.text.WordAnalyzer;

/**
 * Cuts normalised text into bigrams of Chinese characters and kana, and whole words of letters or
 * digits; a lone character is kept as it is. {@code 500人就労} gives 500, 人就, 就労. A word that is
 * longer than any is cut into pieces.
 */
final class Grams {

  private Grams() {}

  static List<String> of(String normalised) {
    List<String> grams = new ArrayList<>();
    int at = 0;
    while (at < normalised.length()) {
      int kind = kind(normalised.charAt(at));
      int end = at + 1;
      int longest = kind == LATIN ? at + WordAnalyzer.LONGEST_WORD : normalised.length();
      int last = Math.min(longest, normalised.length());
      while (end < last && kind(normalised.charAt(end)) == kind) {
        end++;
      }
      if (kind == LATIN) {
        grams.add(normalised.substring(at, end));
      } else if (kind == CJK) {
        addBigrams(normalised, at, end, grams);
      }
      at = end;
    }
    return grams;
  }

  /** As {@link #of}, but without lone characters if there are other grams: 500人 is just 500. */
  static List<String> ofQuery(String normalised) {
    List<String> grams = of(normalised);
    List<String> longer =
        grams.stream().filter(gram -> gram.length() > 1 || kind(gram.charAt(0)) == LATIN).toList();
    return longer.isEmpty() ? grams : longer;
  }

  private static void addBigrams(String text, int from, int to, List<String> grams) {
    if (to - from == 1) {
      grams.add(text.substring(from, to));
      return;
    }
    for (int i = from; i + 1 < to; i++) {
      // A surrogate pair is one character; half of it is not valid text.
      if (Character.isLowSurrogate(text.charAt(i))) {
        continue;
      }
      int end = text.offsetByCodePoints(i, Math.min(2, text.codePointCount(i, to)));
      grams.add(text.substring(i, end));
    }
  }

  static final int NONE = 0;
  static final int LATIN = 1;
  static final int CJK = 2;

  /** How search treats a character: as a letter or digit, as a CJK character, or not at all. */
  static int kind(char c) {
    if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && c != '々' && c != 'ー') {
      return NONE;
    }
    return c < 0x2e80 ? LATIN : CJK;
  }
}
