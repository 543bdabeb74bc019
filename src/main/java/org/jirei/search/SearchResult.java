package org.jirei.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param total number of all hits, including those beyond the limit
 * @param matches how many of them have all words, some, or only what may have been meant; kinds
 *     without cases are left out
 * @param words what was searched for, in the order of the query
 * @param hits those with all words first, then those with some, then those with what may have been
 *     meant; of each kind the best first
 * @param absent places that were asked for and have no cases
 * @param nearby the best cases around those places; they are no hits
 * @param facets the number of cases that choosing each value would show; values without cases are
 *     left out
 */
public record SearchResult(
    String query,
    int total,
    Map<Match, Integer> matches,
    List<Word> words,
    List<Hit> hits,
    List<Absent> absent,
    List<Hit> nearby,
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
   * A place without cases.
   *
   * @param place as typed
   * @param area the smallest area around it in which cases answer the rest of the query; null if
   *     there is none
   */
  public record Absent(String place, @Nullable String area) {}

  /** How a case answers a query, in the order of the hits. */
  public enum Match {
    /** It has every word. */
    FULL,
    /** It has at least half of what the words tell. */
    PARTIAL,
    /** It has words that are spelled almost like those typed. */
    CORRECTED;

    /** The name in JSON and in the browser. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param missing words of the query that the case does not have, as typed
   * @param url relative to the root of the site
   * @param prefectures labels in Japanese
   * @param fiscalYear null if not known
   * @param snippet the sentence that best shows why the case was found
   */
  public record Hit(
      String id,
      String title,
      float score,
      Match match,
      List<String> missing,
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
