package org.jirei.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** Which cases of an index have terms. */
final class IndexCases {

  private final IndexReader reader;
  private final Map<Term, BitSet> found = new HashMap<>();

  IndexCases(IndexReader reader) {
    this.reader = reader;
  }

  /** The numbers of the cases that have all words and all bigrams, as a set of its own. */
  BitSet having(List<String> words, List<String> grams) {
    BitSet all = new BitSet();
    all.set(0, reader.maxDoc());
    words.forEach(word -> all.and(of(new Term(IndexFields.WORDS, word))));
    grams.forEach(gram -> all.and(of(new Term(IndexFields.GRAMS, gram))));
    return all;
  }

  private BitSet of(Term term) {
    return found.computeIfAbsent(term, this::read);
  }

  private BitSet read(Term term) {
    try {
      BitSet cases = new BitSet();
      for (LeafReaderContext leaf : reader.leaves()) {
        PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
        while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          cases.set(leaf.docBase + postings.docID());
        }
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
