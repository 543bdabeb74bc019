package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jirei.fixtures.Content;
import org.jirei.model.CaseStudy;
import org.jirei.model.Metric.Quantity;
import org.jirei.search.SearchResult.Hit;
import org.jirei.search.SearchResult.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSearchTest extends SampleSearch {

  @ParameterizedTest
  @CsvSource({
    "24人,２４名",
    "15社,１５社",
    "33.8%,３３．８％",
    "50%,5割",
    "0742-32-0208,０７４２（３２）０２０８",
    "0742-32-0208,0742320208"
  })
  void spellings_of_a_number_find_the_same(String one, String other) throws IOException {
    assertEquals(found(one), found(other));
  }

  @Test
  void a_number_is_not_that_of_something_else() throws IOException {
    assertTrue(found("24人").contains("ota"));
    assertFalse(found("24人").contains("ogaki"), "平成24年");
    assertFalse(found("15名").contains("ota"), "１５社");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 100, 500})
  void a_comparison_finds_the_metrics_that_hold(int least) throws IOException {
    Set<String> above = new TreeSet<>();
    for (CaseStudy c : SampleIndex.library().cases()) {
      boolean holds =
          c.allMetrics().stream()
              .map(metric -> metric.quantity())
              .anyMatch(quantity -> isPeople(quantity) && isAtLeast(quantity, least));
      if (holds) {
        above.add(c.id());
      }
    }
    assertEquals(above, new TreeSet<>(found(least + "人以上")));
  }

  private static boolean isPeople(Quantity quantity) {
    return Set.of("人", "名").contains(quantity.unit());
  }

  private static boolean isAtLeast(Quantity quantity, int least) {
    return quantity.greatest().compareTo(BigDecimal.valueOf(least)) >= 0;
  }

  @Test
  void a_telephone_number_leads_to_the_case() throws IOException {
    assertEquals(List.of("kashihara"), found("0742-32-0208"));
  }

  @Test
  void a_snippet_shows_and_marks_the_number() throws IOException {
    for (Hit hit : search("24人").hits()) {
      Mark mark = hit.snippet().marks().getFirst();
      String marked = hit.snippet().text().substring(mark.from(), mark.to());
      assertTrue(Set.of("２４人", "２４名", "24人", "24名").contains(marked), marked);
    }
  }

  @Test
  void a_span_means_each_of_its_years() throws IOException {
    try (CaseSearcher several = SampleIndex.open(Content.shapes())) {
      SearchRequest span = new SearchRequest("令和3～5年度", Map.of(), 100);
      Set<String> each = new TreeSet<>();
      for (String year : List.of("令和3年度", "令和4年度", "令和5年度")) {
        each.addAll(ids(several.search(new SearchRequest(year, Map.of(), 100))));
      }
      assertEquals(each, new TreeSet<>(ids(several.search(span))));
    }
  }
}
