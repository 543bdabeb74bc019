package org.jirei.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.jirei.search.Judge.Judged;
import org.jirei.search.SearchResult.Match;

/**
 * Decides which cases answer a query, by the part of it that they cover.
 *
 * <ul>
 *   <li>The coverage of a case is the weight of the terms that it has, divided by the weight of
 *       all.
 *   <li>A case is shown if it covers at least half, and has every place that is named. Beside cases
 *       that cover all, one term alone is not enough.
 *   <li>Of several places, those without any case are given up.
 *   <li>The score of a case is the sum of the scores of its terms in doubles, rounded to a float.
 * </ul>
 */
final class Evaluator {

  /** A hair less than a half, so that rounding does not part equal halves. */
  private static final double HALF = 0.4999;

  /**
   * The cases that answer a query.
   *
   * @param docs numbers of the cases
   * @param coverages by the number of the case, from 0 to 1
   * @param scores by the number of the case
   */
  @SuppressWarnings("ArrayRecordComponent") // internal, never compared
  record Found(FixedBitSet docs, Match[] matches, float[] coverages, float[] scores) {}

  private final int size;
  private final List<Judged> judged = new ArrayList<>();

  Evaluator(IndexSearcher searcher, Figures figures, List<QueryTerm> queryTerms)
      throws IOException {
    this.size = searcher.getIndexReader().maxDoc();
    Judge judge = new Judge(searcher, figures);
    for (QueryTerm queryTerm : queryTerms) {
      judged.add(judge.of(queryTerm));
    }
  }

  /** The outcome for each query term. */
  List<SearchResult.Word> words() {
    return judged.stream().map(Evaluator::word).toList();
  }

  private static SearchResult.Word word(Judged one) {
    return new SearchResult.Word(
        one.term().typed(), one.isFound(), List.copyOf(one.others()), one.term().near());
  }

  /** All cases if there is no term. */
  Found found() {
    int length = Math.max(1, size);
    FixedBitSet docs = new FixedBitSet(length);
    Match[] matches = new Match[length];
    float[] coverages = new float[length];
    float[] scores = new float[length];
    int[] had = new int[length];
    boolean answered = false;
    boolean somePlace = judged.stream().anyMatch(one -> one.term().required() && one.isFound());
    for (int doc = 0; doc < size; doc++) {
      double all = 0;
      double covered = 0;
      double score = 0;
      boolean hasPlaces = true;
      boolean isWhole = true;
      boolean isGuess = false;
      for (Judged one : judged) {
        float share = one.shares()[doc];
        boolean isGivenUp = somePlace && one.term().required() && !one.isFound();
        all += isGivenUp ? 0 : one.weight();
        covered += one.weight() * share;
        score += one.scores()[doc];
        had[doc] += share > 0 ? 1 : 0;
        hasPlaces &= share > 0 || !one.term().required() || isGivenUp;
        isWhole &= share == 1;
        isGuess |= share > 0 && one.term().near();
      }
      coverages[doc] = isWhole ? 1 : (float) (covered / all);
      scores[doc] = (float) score;
      matches[doc] = isGuess ? Match.CORRECTED : isWhole ? Match.FULL : Match.PARTIAL;
      if (hasPlaces && coverages[doc] >= HALF) {
        docs.set(doc);
        answered |= matches[doc] == Match.FULL;
      }
    }
    for (int doc = 0; answered && doc < size; doc++) {
      if (matches[doc] == Match.PARTIAL && had[doc] < 2) {
        docs.clear(doc);
      }
    }
    return new Found(docs, matches, coverages, scores);
  }

  /** What a case does not have, as typed. */
  List<String> missing(int doc) {
    List<String> missing = new ArrayList<>();
    judged.forEach(one -> addMissing(one, doc, missing));
    return missing;
  }

  private static void addMissing(Judged one, int doc, List<String> missing) {
    float share = one.shares()[doc];
    if (share == 0 || (share < 1 && one.parts().isEmpty())) {
      missing.add(one.term().typed());
    } else if (share < 1) {
      one.parts().forEach(part -> addMissing(part, doc, missing));
    }
  }
}
