package org.jirei.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.jirei.search.QueryTerm.Alternative;

/**
 * Matches and scores cases directly from the postings. Every addition and rounding is visible here,
 * so a browser can repeat it bit for bit.
 *
 * <ul>
 *   <li>The score of a word in a case is BM25, a float ({@link TermScores}).
 *   <li>The score of an alternative is the sum of its words, plus half the sum of the bigrams if it
 *       is the typed form. It is added in doubles in the order of the query, multiplied by its
 *       weight and rounded to a float.
 *   <li>The score of a query term is the best of its alternatives; without any it is half the sum
 *       of its bigrams.
 *   <li>The score of a case is the sum of its query terms in doubles, rounded to a float.
 *   <li>A query term matches a case that has all words and adjacent bigrams of an alternative. It
 *       also matches a case that has all bigrams of the typed form, unless only words decide
 *       ({@link QueryTerm#wordMeans}).
 * </ul>
 */
final class Evaluator {

  private static final double GRAM_WEIGHT = 0.5;

  /**
   * The cases that a query or one of its terms matches, with their scores.
   *
   * @param docs numbers of the cases found
   * @param scores by the number of the case
   */
  @SuppressWarnings("ArrayRecordComponent") // internal, never compared
  record Found(FixedBitSet docs, float[] scores) {}

  private final IndexReader reader;
  private final TermScores terms;
  private final List<QueryTerm> queryTerms;
  private final List<Found> answers = new ArrayList<>();
  private final List<SearchResult.Word> words = new ArrayList<>();

  Evaluator(IndexSearcher searcher, List<QueryTerm> queryTerms) throws IOException {
    this.reader = searcher.getIndexReader();
    this.terms = new TermScores(searcher);
    this.queryTerms = queryTerms;
    for (QueryTerm queryTerm : queryTerms) {
      answers.add(answer(queryTerm));
    }
  }

  /** The outcome for each query term. */
  List<SearchResult.Word> words() {
    return words;
  }

  /** Cases that every query term matches; all cases if there is no term. */
  Found all() {
    FixedBitSet docs = none();
    docs.set(0, reader.maxDoc());
    double[] sums = new double[docs.length()];
    for (Found answer : answers) {
      docs.and(answer.docs());
      add(answer, docs, sums);
    }
    return rounded(docs, sums);
  }

  /**
   * Cases that all query terms of at least one run match. Within a run no term is dropped: 名古屋大学 is
   * not 名古屋.
   */
  Found any() {
    FixedBitSet docs = none();
    double[] sums = new double[docs.length()];
    for (int from = 0; from < queryTerms.size(); ) {
      int to = from;
      FixedBitSet run = none();
      run.set(0, reader.maxDoc());
      while (to < queryTerms.size() && queryTerms.get(to).run() == queryTerms.get(from).run()) {
        run.and(answers.get(to).docs());
        to++;
      }
      for (Found answer : answers.subList(from, to)) {
        add(answer, run, sums);
      }
      docs.or(run);
      from = to;
    }
    return rounded(docs, sums);
  }

  private FixedBitSet none() {
    return new FixedBitSet(Math.max(1, reader.maxDoc()));
  }

  private static void add(Found answer, FixedBitSet docs, double[] sums) {
    for (int doc = docs.nextSetBit(0); doc < sums.length; doc = next(docs, doc)) {
      sums[doc] += answer.scores()[doc];
    }
  }

  private static int next(FixedBitSet docs, int doc) {
    return doc + 1 < docs.length() ? docs.nextSetBit(doc + 1) : Integer.MAX_VALUE;
  }

  private static Found rounded(FixedBitSet docs, double[] sums) {
    float[] scores = new float[sums.length];
    for (int i = 0; i < sums.length; i++) {
      scores[i] = (float) sums[i];
    }
    return new Found(docs, scores);
  }

  private Found answer(QueryTerm queryTerm) throws IOException {
    FixedBitSet docs = none();
    float[] best = new float[docs.length()];
    if (!queryTerm.wordMeans() && !queryTerm.grams().isEmpty()) {
      docs.or(together(IndexFields.GRAMS, queryTerm.grams()));
    }
    Set<String> others = new LinkedHashSet<>();
    double[] grams = new double[docs.length()];
    for (String gram : queryTerm.grams()) {
      terms.addTo(grams, IndexFields.GRAMS, gram);
    }
    if (queryTerm.alternatives().isEmpty()) {
      raise(best, grams, GRAM_WEIGHT);
    }
    for (Alternative alternative : queryTerm.alternatives()) {
      FixedBitSet those = together(alternative.field(), alternative.words());
      if (!alternative.adjacent().isEmpty()) {
        those.and(together(IndexFields.GRAMS, alternative.adjacent()));
      }
      docs.or(those);
      if (those.cardinality() > 0 && !alternative.surface().isEmpty()) {
        others.add(alternative.surface());
      }
      double[] sums = new double[docs.length()];
      for (String word : alternative.words()) {
        terms.addTo(sums, alternative.field(), word);
      }
      if (alternative.surface().equals(queryTerm.typed())) {
        for (int doc = 0; doc < sums.length; doc++) {
          sums[doc] += GRAM_WEIGHT * grams[doc];
        }
      }
      raise(best, sums, alternative.weight());
    }
    others.remove(queryTerm.typed());
    words.add(
        new SearchResult.Word(
            queryTerm.typed(), docs.cardinality() > 0, List.copyOf(others), queryTerm.near()));
    return new Found(docs, best);
  }

  private static void raise(float[] best, double[] sums, double weight) {
    for (int doc = 0; doc < best.length; doc++) {
      best[doc] = Math.max(best[doc], (float) (weight * sums[doc]));
    }
  }

  private FixedBitSet together(String field, List<String> words) throws IOException {
    FixedBitSet docs = none();
    docs.set(0, reader.maxDoc());
    for (String word : words) {
      docs.and(terms.having(new Term(field, word)));
    }
    return docs;
  }
}
