package org.jirei.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.FixedBitSet;

/**
 * The cases that have a term, and its score there by BM25.
 *
 * <p>For a term that occurs f times in a field of length l, with n of N cases having the term
 * there:
 *
 * <pre>
 * idf × f / (f + k1 × (1 − b + b × l / mean l)), idf = ln(1 + (N − n + 0.5) / (n + 0.5))
 * </pre>
 *
 * <p>This is Lucene's {@link BM25Similarity} with its defaults k1 = 1.2 and b = 0.75. The source is
 * Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009); Lucene
 * leaves out the constant factor k1 + 1. The length is the sum of the counts in the field, rounded
 * to the one byte of Lucene's norms; N counts the cases that have the field.
 */
final class TermScores {

  private final IndexSearcher searcher;
  private final IndexReader reader;
  private final Similarity similarity = new BM25Similarity();

  TermScores(IndexSearcher searcher) {
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
  }

  FixedBitSet having(Term term) throws IOException {
    FixedBitSet docs = new FixedBitSet(Math.max(1, reader.maxDoc()));
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        docs.set(leaf.docBase + doc);
      }
    }
    return docs;
  }

  /** Adds the score of a term to the sum of each case that has it. */
  void addTo(double[] sums, String field, String word) throws IOException {
    Term term = new Term(field, word);
    TermStates states = TermStates.build(searcher, term, true);
    CollectionStatistics all = searcher.collectionStatistics(field);
    if (all == null || states.docFreq() == 0) {
      return;
    }
    TermStatistics one = searcher.termStatistics(term, states.docFreq(), states.totalTermFreq());
    Similarity.SimScorer scorer = similarity.scorer(1, all, one);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.FREQS);
      NumericDocValues norms = leaf.reader().getNormValues(field);
      if (postings == null || norms == null) {
        continue;
      }
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (norms.advanceExact(doc)) {
          sums[leaf.docBase + doc] += scorer.score(postings.freq(), norms.longValue());
        }
      }
    }
  }
}
