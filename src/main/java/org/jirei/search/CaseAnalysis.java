package org.jirei.search;

import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Title;
import org.jirei.problem.FileWork;
import org.jirei.site.LanguagePlan;
import org.jirei.site.SitePlan;
import org.jirei.text.WordAnalyzer;

/**
 * Cuts the cases of a library into index terms; safe for use by many threads.
 *
 * <p>The idea: words make search precise, and bigrams find what the dictionary cuts differently in
 * a case and in a query. Japanese has no spaces, so words come from a dictionary.
 *
 * <ol>
 *   <li>{@link CaseText} gathers the text of a case by weight: title, names, labels, sentences and
 *       tokens.
 *   <li>{@link org.jirei.text.SearchSpelling} gives every part one spelling.
 *   <li>{@link WordAnalyzer} cuts it into words. Each counts 3 times in the title and in names of
 *       parties and places, 2 times in labels, and once in sentences. Tokens are not cut and count
 *       2 times.
 *   <li>Words in Chinese characters or kana are also kept by their reading, for {@link
 *       SpokenWords}.
 *   <li>{@link Grams} cuts the same text into bigrams, without weights.
 *   <li>Years in any spelling become tokens such as {@code #year:2013}.
 *   <li>The 40 nouns that count most, those of labels aside, become the key terms of the case, for
 *       {@link SimilarCases}.
 * </ol>
 *
 * <p>The short words of the synonym table that mix Chinese characters and hiragana form a user
 * dictionary, so that the analyzer keeps them whole. Queries need no dictionary: {@link
 * QueryReader} reads them with the words of the finished index.
 *
 * <p>The cost is linear in the length of the text and is most of the work of indexing; {@link
 * CasePrefetcher} spreads it over all cores. The dictionary is made once for a library, and each
 * thread has its own analyzer.
 */
final class CaseAnalysis {

  private final Library library;
  private final LanguagePlan plan;
  private final ThreadLocal<WordAnalyzer> analyzers;

  CaseAnalysis(SitePlan plan, Concepts concepts) {
    this.library = plan.library();
    this.plan = plan.own();
    UserDictionary dictionary = WordAnalyzer.dictionary(concepts.words());
    this.analyzers = ThreadLocal.withInitial(() -> new WordAnalyzer(dictionary));
  }

  /**
   * @throws org.jirei.problem.ProblemException that names the page of the case, if the program
   *     fails on it
   */
  AnalyzedCase of(CaseStudy c) {
    return FileWork.on(
        plan.pathOf(c).value(), () -> AnalyzedCase.of(CaseText.of(c, library), analyzers.get()));
  }

  /** The reading of a title, as {@link CaseOrders} compares it. */
  int[] reading(Title title) {
    return CaseOrders.reading(title, analyzers.get());
  }
}
