package org.jirei.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Passes words that are already cut and counted to the index, each once with its count. */
final class CountedTokens extends TokenStream {

  private final TermCounts words;
  private int next;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

  CountedTokens(TermCounts words) {
    this.words = words;
  }

  @Override
  public boolean incrementToken() {
    if (next == words.size()) {
      return false;
    }
    clearAttributes();
    term.append(words.term(next));
    frequency.setTermFrequency(words.count(next));
    next++;
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }
}
