package org.jirei.search;

import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Title;
import org.jirei.text.WordAnalyzer;

/** Cuts the cases of a library as its synonyms want it; may be asked from many threads. */
final class CaseAnalysis {

  private final Library library;
  private final ThreadLocal<WordAnalyzer> analyzers;

  CaseAnalysis(Library library, Synonyms synonyms) {
    this.library = library;
    UserDictionary dictionary = WordAnalyzer.dictionary(synonyms.words());
    this.analyzers = ThreadLocal.withInitial(() -> new WordAnalyzer(dictionary));
  }

  AnalyzedCase of(CaseStudy c) {
    return AnalyzedCase.of(CaseText.of(c, library), analyzers.get());
  }

  /** How a title is read. */
  int[] reading(Title title) {
    return CaseOrders.reading(title, analyzers.get());
  }
}
