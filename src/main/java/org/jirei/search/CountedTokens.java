package org.jirei.search;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Hands words that are cut and counted already to the index, each once. */
final class CountedTokens extends TokenStream {

  private final Map<String, Integer> words;
  private Iterator<Map.Entry<String, Integer>> next;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

  CountedTokens(Map<String, Integer> words) {
    this.words = words;
    this.next = words.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!next.hasNext()) {
      return false;
    }
    clearAttributes();
    Map.Entry<String, Integer> word = next.next();
    term.append(word.getKey());
    frequency.setTermFrequency(word.getValue());
    return true;
  }

  @Override
  public void reset() {
    next = words.entrySet().iterator();
  }
}
