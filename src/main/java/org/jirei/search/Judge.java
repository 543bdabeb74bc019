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
import org.jirei.text.Bound;

/**
 * Says of every case how much of a query term it has, and how well. Every addition and rounding is
 * visible here, so a browser can repeat it bit for bit.
 *
 * <ul>
 *   <li>The score of a word in a case is BM25, a float ({@link TermScores}).
 *   <li>The score of an alternative is the sum of its words, plus half the sum of the bigrams if it
 *       is the typed form. It is added in doubles in the order of the query, multiplied by its
 *       weight and rounded to a float.
 *   <li>The score of a query term is the best of its alternatives; without any it is half the sum
 *       of its bigrams.
 *   <li>A case has a term if it has all words and adjacent bigrams of an alternative. It also has
 *       it if it has all bigrams of the typed form, unless only words decide ({@link
 *       QueryTerm#wordMeans}).
 *   <li>It has a part of the term if it has only something broader.
 *   <li>A case has a share of a compound if it has the head, which comes last in Japanese, and more
 *       than half of the weight of the parts: a 介護保険 is a 保険, and no 介護.
 *   <li>Contacts and sources count only where no case has the term elsewhere.
 *   <li>The weight of a term is how rare it is among the cases, as in BM25. What no case has weighs
 *       like what one case has, but a verb or an adjective that no case has weighs nothing.
 * </ul>
 */
final class Judge {

  private static final double GRAM_WEIGHT = 0.5;

  /**
   * What cases have of a term.
   *
   * @param shares by the number of the case, from 0 for nothing to 1 for all
   * @param scores by the number of the case; 0 where the share is
   * @param parts of a compound
   */
  @SuppressWarnings("ArrayRecordComponent") // internal, never compared
  record Judged(
      QueryTerm term,
      double weight,
      float[] shares,
      float[] scores,
      Set<String> others,
      List<Judged> parts) {

    boolean isFound() {
      for (float share : shares) {
        if (share > Alternative.PART) {
          return true;
        }
      }
      return false;
    }
  }

  private final IndexReader reader;
  private final TermScores terms;
  private final Figures figures;

  Judge(IndexSearcher searcher, Figures figures) {
    this.figures = figures;
    this.reader = searcher.getIndexReader();
    this.terms = new TermScores(searcher);
  }

  Judged of(QueryTerm term) throws IOException {
    float[] shares = new float[none().length()];
    float[] best = new float[shares.length];
    if (!term.wordMeans() && !term.grams().isEmpty()) {
      raise(shares, together(IndexFields.GRAMS, term.grams()), 1);
    }
    Set<String> others = new LinkedHashSet<>();
    double[] grams = new double[shares.length];
    for (String gram : term.grams()) {
      terms.addTo(grams, IndexFields.GRAMS, gram);
    }
    if (term.alternatives().isEmpty()) {
      raise(best, grams, GRAM_WEIGHT);
    }
    for (Alternative alternative : term.alternatives()) {
      FixedBitSet those = together(alternative.field(), alternative.words());
      those.and(together(IndexFields.GRAMS, alternative.adjacent()));
      raise(shares, those, alternative.share());
      if (those.cardinality() > 0 && !alternative.surface().isEmpty()) {
        others.add(alternative.surface());
      }
      double[] sums = new double[shares.length];
      for (String word : alternative.words()) {
        terms.addTo(sums, alternative.field(), word);
      }
      if (alternative.surface().equals(term.typed())) {
        for (int doc = 0; doc < sums.length; doc++) {
          sums[doc] += GRAM_WEIGHT * grams[doc];
        }
      }
      raise(best, sums, alternative.weight());
    }
    for (int doc = 0; doc < best.length; doc++) {
      best[doc] = shares[doc] > 0 ? best[doc] : 0;
    }
    List<Judged> parts = new ArrayList<>();
    for (QueryTerm part : term.parts()) {
      parts.add(of(part));
    }
    if (!parts.isEmpty()) {
      addParts(parts, shares, best);
      parts.forEach(part -> others.addAll(part.others));
    }
    if (term.figure() != null && term.figure().figure().bound() != Bound.EXACT) {
      addFigures(term.figure(), shares, best);
    }
    Alternative fallback = term.fallback();
    if (fallback != null && count(shares) == 0) {
      addFallback(fallback, shares, best);
    }
    others.remove(term.typed());
    return new Judged(term, weight(term, shares), shares, best, others, parts);
  }

  private static void addParts(List<Judged> parts, float[] shares, float[] scores) {
    for (int doc = 0; doc < shares.length; doc++) {
      double all = 0;
      double had = 0;
      double score = 0;
      for (Judged part : parts) {
        all += part.weight;
        had += part.weight * part.shares[doc];
        score += part.scores[doc];
      }
      boolean hasHead = parts.getLast().shares[doc] > 0;
      if (hasHead && had > all / 2) {
        shares[doc] = Math.max(shares[doc], (float) (had / all));
        scores[doc] = Math.max(scores[doc], (float) score);
      }
    }
  }

  /** Cases with a metric of the unit that compares so; those about the word before, if any are. */
  private void addFigures(QueryTerm.Comparison comparison, float[] shares, float[] scores) {
    FixedBitSet any = none();
    FixedBitSet about = none();
    for (Figures.Row row : figures.rows(comparison.figure().unit())) {
      if (comparison.figure().holds(row.value())) {
        boolean isMeant = comparison.about().stream().anyMatch(row.indicator()::contains);
        row.docs().forEach(isMeant ? about::set : any::set);
      }
    }
    FixedBitSet docs = about.cardinality() > 0 ? about : any;
    for (int doc = 0; doc < shares.length; doc++) {
      shares[doc] = docs.get(doc) ? 1 : shares[doc];
      scores[doc] = docs.get(doc) ? 1 : scores[doc];
    }
  }

  private void addFallback(Alternative fallback, float[] shares, float[] scores)
      throws IOException {
    FixedBitSet docs = together(fallback.field(), fallback.words());
    double[] sums = new double[docs.length()];
    for (String word : fallback.words()) {
      terms.addTo(sums, fallback.field(), word);
    }
    for (int doc = 0; doc < shares.length; doc++) {
      shares[doc] = docs.get(doc) ? 1 : shares[doc];
      scores[doc] = docs.get(doc) ? (float) (fallback.weight() * sums[doc]) : scores[doc];
    }
  }

  /** How many cases have all. */
  private static int count(float[] shares) {
    int count = 0;
    for (float share : shares) {
      count += share == 1 ? 1 : 0;
    }
    return count;
  }

  /** Of a verb that no case has, nobody knows what it would tell. */
  private double weight(QueryTerm term, float[] shares) {
    boolean isUnknownVerb = term.isInflected() && count(shares) == 0;
    return isUnknownVerb ? 0 : term.factor() * rarity(shares);
  }

  /** The inverse document frequency of BM25, of the cases that have all of a term. */
  private double rarity(float[] shares) {
    int of = Math.max(1, count(shares));
    return (float) Math.log(1 + (reader.maxDoc() - of + 0.5) / (of + 0.5));
  }

  private FixedBitSet none() {
    return new FixedBitSet(Math.max(1, reader.maxDoc()));
  }

  private static void raise(float[] shares, FixedBitSet docs, float share) {
    for (int doc = 0; doc < shares.length; doc++) {
      shares[doc] = docs.get(doc) ? Math.max(shares[doc], share) : shares[doc];
    }
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
