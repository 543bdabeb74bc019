package org.jirei.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.site.Facet;
import org.jirei.text.Language;

/**
 * What to search for.
 *
 * @param query as typed; blank finds every case
 * @param filters ids of facet values; a case needs one of them in each facet given
 * @param strict whether a case must have all words as typed: no synonyms, no similar spellings
 * @param language of the reader, which snippets prefer
 * @param limit most hits to return, at least 0; totals and facet counts are not limited
 */
public record SearchRequest(
    String query,
    Map<Facet, Set<String>> filters,
    Order order,
    boolean strict,
    int limit,
    Language language) {

  public SearchRequest {
    Map<Facet, Set<String>> copy = new LinkedHashMap<>();
    filters.forEach((facet, ids) -> copy.put(facet, Set.copyOf(ids)));
    filters = copy;
    if (limit < 0) {
      throw new IllegalArgumentException("limit " + limit);
    }
  }

  /** A search of a Japanese reader. */
  public SearchRequest(
      String query, Map<Facet, Set<String>> filters, Order order, boolean strict, int limit) {
    this(query, filters, order, strict, limit, Language.JA);
  }

  /** A search by relevance, with synonyms. */
  public SearchRequest(String query, Map<Facet, Set<String>> filters, int limit) {
    this(query, filters, Order.RELEVANCE, false, limit);
  }

  public static SearchRequest of(String query, int limit) {
    return new SearchRequest(query, Map.of(), limit);
  }

  List<String> ids(Facet facet) {
    return filters.getOrDefault(facet, Set.of()).stream().sorted().toList();
  }
}
