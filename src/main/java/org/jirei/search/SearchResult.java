package org.jirei.search;

import java.util.List;
import java.util.Map;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param total number of all hits, including those beyond the limit
 * @param relaxed whether no case has all words, so that cases with some of them are shown
 * @param words what was searched for, in the order of the query
 * @param hits best first
 * @param facets the number of cases that choosing each value would show; values without cases are
 *     left out
 */
public record SearchResult(
    String query,
    int total,
    boolean relaxed,
    List<Word> words,
    List<Hit> hits,
    Map<Facet, List<Count>> facets) {

  /**
   * A word of the query, and what it found.
   *
   * @param typed in normalised spelling
   * @param found whether any case has it or an alternative
   * @param others other words that found cases: synonyms, readings, similar spellings
   * @param near whether the others are only guesses at what was meant
   */
  public record Word(String typed, boolean found, List<String> others, boolean near) {}

  /**
   * @param url relative to the root of the site
   * @param prefectures labels in Japanese
   * @param fiscalYear null if not known
   * @param snippet the sentence that best shows why the case was found
   */
  public record Hit(
      String id,
      String title,
      float score,
      String url,
      List<String> parties,
      List<String> prefectures,
      @Nullable Integer fiscalYear,
      Snippet snippet) {}

  /**
   * @param text in the author's spelling
   * @param marks the words that were searched for, as offsets into the text, in order
   */
  public record Snippet(String text, List<Mark> marks) {}

  /**
   * @param from inclusive
   * @param to exclusive
   */
  public record Mark(int from, int to) {}

  /** A facet value and how many cases it would show. */
  public record Count(FacetValue value, int count) {}
}
