package org.jirei.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands words that are cut already to the index. */
final class ListTokenStream extends TokenStream {

  private final List<String> words;
  private Iterator<String> next;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  ListTokenStream(List<String> words) {
    this.words = words;
    this.next = words.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!next.hasNext()) {
      return false;
    }
    clearAttributes();
    term.setEmpty().append(next.next());
    return true;
  }

  @Override
  public void reset() {
    next = words.iterator();
  }
}
