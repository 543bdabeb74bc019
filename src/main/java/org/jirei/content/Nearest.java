package org.jirei.content;

import java.util.Collection;
import java.util.List;
import org.jirei.text.Normaliser;
import org.jirei.vocabulary.Term;

/** Guesses which known name a misspelt one was meant to be. */
public final class Nearest {

  private static final int MAX_LENGTH = 64;

  private Nearest() {}

  /** The known name with the fewest changed letters, empty where none is near. */
  public static String of(String written, Collection<String> known) {
    String wanted = fold(written);
    String best = "";
    int bestDistance = Math.max(1, wanted.length() / 3) + 1;
    for (String name : known) {
      int distance = distance(wanted, fold(name), bestDistance);
      if (distance < bestDistance) {
        best = name;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** The id of the term whose id, label or synonym is meant. */
  public static String term(String written, List<Term> terms) {
    String wanted = fold(written);
    for (Term term : terms) {
      if (fold(term.label().ja()).equals(wanted)
          || fold(term.label().en()).equals(wanted)
          || term.synonyms().stream().anyMatch(synonym -> fold(synonym).equals(wanted))) {
        return term.id();
      }
    }
    return of(written, terms.stream().map(Term::id).toList());
  }

  private static String fold(String name) {
    return Normaliser.normalise(name).replace('_', '-').replace(" ", "").strip();
  }

  /**
   * Optimal string alignment distance: insertions, deletions, substitutions and swapped neighbours
   * (Damerau 1964). Stops counting at {@code limit}.
   */
  static int distance(String a, String b, int limit) {
    if (a.length() > MAX_LENGTH || Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        least = Math.min(least, cost[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = least;
      }
    }
    return cost[a.length()][b.length()];
  }
}
