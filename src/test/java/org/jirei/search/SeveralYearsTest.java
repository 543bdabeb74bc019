package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.fixtures.Content;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A case about several years is found by each of them, and a span of years means each of its years.
 */
class SeveralYearsTest {

  private static final String CASE = "toyooka";

  private static final List<String> YEARS = List.of("2021", "2022", "2023");

  private static List<String> ids(String query, Map<Facet, Set<String>> filters)
      throws IOException {
    try (CaseSearcher searcher = SampleIndex.open(Content.shapes())) {
      return SampleSearch.ids(searcher.search(new SearchRequest(query, filters, 100)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2022", "2023"})
  void each_year_of_a_case_is_a_filter_that_finds_it(String year) throws IOException {
    assertTrue(ids("", Map.of(Facet.YEAR, Set.of(year))).contains(CASE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"令和3～5年度", "令和３年度から令和５年度", "2021～2023年度"})
  void a_span_as_a_filter_means_each_of_its_years(String span) throws IOException {
    try (CaseSearcher searcher = SampleIndex.open(Content.shapes())) {
      List<FacetValue> values = searcher.findAll(Facet.YEAR, span);
      assertEquals(YEARS, values.stream().map(FacetValue::id).sorted().toList());
    }
  }
}
