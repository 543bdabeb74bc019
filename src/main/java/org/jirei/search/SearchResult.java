package org.jirei.search;

import java.util.List;
import java.util.Map;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param total of all hits, beyond the limit too
 * @param relaxed true where no case had all the words, so that cases with any of them are shown
 * @param words what was looked for, in the order of the query
 * @param hits best first
 * @param facets for each value how many cases choosing it would show; values with none are left out
 */
public record SearchResult(
    String query,
    int total,
    boolean relaxed,
    List<Word> words,
    List<Hit> hits,
    Map<Facet, List<Count>> facets) {

  /**
   * A word of the query and what became of it.
   *
   * @param typed in normalised spelling
   * @param found whether some case has it or what it means
   * @param others other words that cases were found by: synonyms, readings, near spellings
   * @param near true where the others are only guesses at what was meant
   */
  public record Word(String typed, boolean found, List<String> others, boolean near) {}

  /**
   * @param url relative to the root of the site
   * @param prefectures labels in Japanese
   * @param fiscalYear null where not known
   * @param snippet the sentence that shows best why the case was found
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
