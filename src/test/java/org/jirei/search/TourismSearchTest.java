package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.fixtures.Content;
import org.jirei.search.SearchResult.Count;
import org.jirei.site.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A library with its own vocabulary and its own facets is searched as the one of this repository.
 */
class TourismSearchTest extends BrowserParity {

  TourismSearchTest() throws IOException {
    super(Content.tourism());
  }

  @ParameterizedTest
  @CsvSource({
    "別府駅西口, beppu_steam", // a text in an own field
    "竹生島の港, nagahama_cycle", // a list of words
    "longer stay, onomichi_stay", // the label of a term in English
    "雨天中止 自転車, nagahama_cycle", // a term that is no facet
    "example.jp/nikko, nikko_pass"
  })
  void words_of_own_fields_are_found(String query, String wanted) throws IOException {
    List<String> found = ids(query);
    assertTrue(found.contains(wanted), () -> query + " " + found);
  }

  @Test
  void a_synonym_of_an_own_term_leads_to_its_cases() throws IOException {
    List<String> winter = filtered("winter");
    assertEquals(5, winter.size());
    assertTrue(ids("雪の季節").containsAll(winter));
  }

  @Test
  void own_facets_follow_those_of_jirei_and_count_their_cases() throws IOException {
    List<Facet> facets = lucene.facets();
    assertEquals(
        List.of("field-season", "field-stay"),
        facets.subList(facets.size() - 2, facets.size()).stream().map(Facet::parameter).toList());
    List<Count> seasons =
        lucene.search(SearchRequest.of("", 0)).facets().getOrDefault(season(), List.of());
    assertEquals(
        List.of("spring 5", "summer 4", "autumn 5", "winter 5"),
        seasons.stream().map(count -> count.value().id() + " " + count.count()).toList());
  }

  @Test
  void the_browser_suggests_terms_of_own_facets_by_word_and_reading() {
    assertTrue(script.suggest("なつ").contains("field-season 夏"), () -> "" + script.suggest("なつ"));
    assertTrue(script.suggest("日帰").contains("field-stay 日帰り"));
  }

  private List<String> filtered(String season) throws IOException {
    SearchRequest request = new SearchRequest("", Map.of(season(), Set.of(season)), 10);
    return lucene.search(request).hits().stream().map(SearchResult.Hit::id).toList();
  }

  private Facet season() {
    return lucene.facets().stream()
        .filter(facet -> facet.parameter().equals("field-season"))
        .findFirst()
        .orElseThrow();
  }

  private List<String> ids(String query) throws IOException {
    return lucene.search(SearchRequest.of(query, 10)).hits().stream()
        .map(SearchResult.Hit::id)
        .toList();
  }
}
