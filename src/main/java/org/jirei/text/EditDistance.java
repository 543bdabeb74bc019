package org.jirei.text;

/**
 * Counts the changes that turn one word into another, in UTF-16 units.
 *
 * <p>Both distances fill the table of Wagner and Fischer (1974) row by row. Time grows with the
 * product of the lengths, memory with the length of the second word.
 */
public final class EditDistance {

  private EditDistance() {}

  /**
   * Counts insertions, deletions and substitutions (Levenshtein 1966). Search uses it, in the
   * program and in the browser.
   */
  public static int between(String a, String b) {
    return count(a, b, false);
  }

  /**
   * Also counts two swapped neighbours as one change, since people often mistype them. This is the
   * optimal string alignment, or restricted Damerau–Levenshtein distance. It is restricted because
   * nothing is changed between swapped letters, so it is not a metric.
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

  /** Whether the two letters before each position are the same in reverse order. */
  private static boolean isSwap(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
