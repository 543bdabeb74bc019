package org.jirei.content;

import java.util.Collection;
import java.util.List;
import org.jirei.text.EditDistance;
import org.jirei.text.SpellingVariants;
import org.jirei.vocabulary.Term;

/** Guesses which known name a misspelt name was meant to be. */
public final class Nearest {

  private static final int MAX_LENGTH = 64;

  private Nearest() {}

  /** The known name with the fewest changed letters, empty if none is close. */
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

  /** The id of the term with the nearest id, label or synonym, empty if none is close. */
  public static String term(String written, List<Term> terms) {
    String near = of(written, terms.stream().flatMap(term -> term.names().stream()).toList());
    return terms.stream()
        .filter(term -> !near.isEmpty() && term.names().contains(near))
        .findFirst()
        .map(Term::id)
        .orElse("");
  }

  private static String fold(String name) {
    return SpellingVariants.characters(name).replace('_', '-').replace(" ", "").strip();
  }

  /** Long words and those of quite another length are told apart without counting. */
  private static int distance(String a, String b, int limit) {
    return a.length() > MAX_LENGTH || Math.abs(a.length() - b.length()) >= limit
        ? limit
        : EditDistance.withSwaps(a, b);
  }
}
