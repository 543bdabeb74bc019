package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jirei.fixtures.Content;
import org.jirei.scale.Percentiles;
import org.jirei.search.JudgedQueries.Judged;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the browser computes for a query once it has loaded all that it needs for it. */
@Tag("scale")
class WarmSearchTest {

  private static final int QUERIES = 60;
  private static final double MOST_MILLIS = 25;

  /** How often each is asked before the engine has compiled what it runs often. */
  private static final int WARMING = 2;

  @Test
  void a_query_over_a_thousand_cases_keeps_the_processor_for_25_ms_at_most_as_a_rule()
      throws Exception {
    try (ShippedScript script = new ShippedScript(Content.thousand().site())) {
      List<SearchRequest> requests =
          JudgedQueries.load().stream()
              .filter(judged -> !judged.isTrap())
              .map(Judged::query)
              .limit(QUERIES)
              .map(query -> SearchRequest.of(query, 10))
              .toList();
      for (int round = 0; round < WARMING; round++) {
        requests.forEach(script::costOfResults);
      }
      Percentiles millis = Percentiles.of(requests, request -> script.costOfResults(request) / 1e6);
      assertTrue(millis.at(95) <= MOST_MILLIS, () -> millis.at(50) + " / " + millis.at(95) + " ms");
    }
  }
}
