package org.jirei.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jirei.search.SearchResult.Absent;

/**
 * A query whose places have no cases, asked for wider and wider areas around them: 京都 for the
 * cities of 京都府, then for 近畿.
 */
final class Surroundings {

  private final List<QueryTerm> queryTerms;

  /** The typed names of places that no case has. */
  private final Set<String> missed = new HashSet<>();

  private int level = -1;
  private boolean isWidened;

  Surroundings(List<QueryTerm> queryTerms, Evaluator evaluator) {
    this.queryTerms = queryTerms;
    for (SearchResult.Word word : evaluator.words()) {
      if (!word.found()) {
        missed.add(word.typed());
      }
    }
  }

  private boolean isAbsent(QueryTerm term) {
    return term.required() && missed.contains(term.typed());
  }

  /** Goes on to the next larger areas; false if there are none. */
  boolean widen() {
    level++;
    isWidened =
        queryTerms.stream().anyMatch(term -> isAbsent(term) && level < term.around().size())
            && queryTerms.stream().allMatch(term -> !isAbsent(term) || !term.around().isEmpty());
    return isWidened;
  }

  /** The query with the areas instead of the places. */
  List<QueryTerm> terms() {
    List<QueryTerm> terms = new ArrayList<>();
    for (QueryTerm term : queryTerms) {
      terms.add(isAbsent(term) ? term.widened(term.around().get(place(term))) : term);
    }
    return terms;
  }

  private int place(QueryTerm term) {
    return Math.min(level, term.around().size() - 1);
  }

  /** The places without cases, with the areas that were asked for last, if they answered. */
  List<Absent> absent() {
    List<Absent> absent = new ArrayList<>();
    for (QueryTerm term : queryTerms) {
      if (isAbsent(term)) {
        String area = isWidened ? term.around().get(place(term)).label() : null;
        absent.add(new Absent(term.typed(), area));
      }
    }
    return absent;
  }
}
