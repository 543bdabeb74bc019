package org.jirei.importer;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/** Counts letters and digits, whatever their width. */
final class EveryLetter {

  private EveryLetter() {}

  /** Letters and digits that occur less often in the resulting files than in the input. */
  static Map<String, Integer> missing(String input, String files) {
    Map<String, Integer> counts = new TreeMap<>();
    count(input, 1, counts);
    count(files, -1, counts);
    counts.values().removeIf(count -> count <= 0);
    return counts;
  }

  private static void count(String text, int step, Map<String, Integer> counts) {
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> counts.merge(Character.toString(c), step, Integer::sum));
  }
}
