package org.jirei.search;

import java.util.ArrayList;
import java.util.List;
import org.jirei.text.WordAnalyzer;

/**
 * Latin words that stand side by side, two by two: {@code one stop} and {@code stop service} of
 * {@code one-stop service}. The index has each pair as a word, because it keeps no positions and
 * words of a phrase mean something else when apart.
 */
final class LatinPairs {

  /** What may stand between the words of a phrase. */
  private static final String JOINTS = " '-";

  private LatinPairs() {}

  /** The pairs of a normalised text, in its order. */
  static List<String> of(String text) {
    List<String> pairs = new ArrayList<>();
    String before = "";
    int at = 0;
    while (at < text.length()) {
      if (Grams.kind(text.charAt(at)) != Grams.LATIN) {
        before = JOINTS.indexOf(text.charAt(at)) < 0 ? "" : before;
        at++;
        continue;
      }
      int end = at + 1;
      while (end < text.length() && Grams.kind(text.charAt(end)) == Grams.LATIN) {
        end++;
      }
      String word = text.substring(at, end);
      String pair = before + " " + word;
      if (!before.isEmpty() && pair.length() <= WordAnalyzer.LONGEST_WORD) {
        pairs.add(pair);
      }
      before = word;
      at = end;
    }
    return pairs;
  }

  /** Whether a normalised text is nothing but two or more Latin words side by side. */
  static boolean isPhrase(String text) {
    boolean latin =
        text.chars().allMatch(c -> Grams.kind((char) c) == Grams.LATIN || JOINTS.indexOf(c) >= 0);
    return latin && !of(text).isEmpty();
  }
}
