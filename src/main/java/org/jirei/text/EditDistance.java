package org.jirei.text;

/**
 * How many changes lead from one word to another, in UTF-16 units.
 *
 * <p>Both distances fill the table of Wagner and Fischer (1974) row by row: they take time in
 * proportion to the product of the lengths, and memory in proportion to that of the second word.
 */
public final class EditDistance {

  private EditDistance() {}

  /**
   * Letters inserted, dropped or changed (Levenshtein 1966). The search counts by it, as the script
   * in the browser does.
   */
  public static int between(String a, String b) {
    return count(a, b, false);
  }

  /**
   * Besides these, two neighbours that changed places count once, as people mistype them: the
   * optimal string alignment, or restricted Damerau–Levenshtein distance. Restricted, because
   * nothing is changed again between swapped letters; so it is no metric.
   */
  public static int withSwaps(String a, String b) {
    return count(a, b, true);
  }

  private static int count(String a, String b, boolean swaps) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
        if (swaps && isSwap(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
    }
    return row[b.length()];
  }

  /** Whether the two letters before each place are the same in the other order. */
  private static boolean isSwap(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
