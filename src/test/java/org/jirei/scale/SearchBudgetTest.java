package org.jirei.scale;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.jirei.browser.Chromium;
import org.jirei.browser.CountingServer;
import org.jirei.browser.InBrowser;
import org.jirei.fixtures.Content;
import org.jirei.fixtures.Trials;
import org.jirei.scale.MeasuredSearch.First;
import org.jirei.search.JudgedQueries;
import org.jirei.search.JudgedQueries.Judged;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a reader's first query may cost on a host that does not compress: all scripts of the page,
 * the shards, and ten excerpts. Bytes and requests are counted, not timed, so that a busy machine
 * changes nothing.
 */
@InBrowser
@Tag("scale")
class SearchBudgetTest {

  private static final int QUERIES = Trials.count(10, 20);

  @Test
  void a_first_query_over_the_real_cases_costs_at_most_68_kb_as_a_rule() throws Exception {
    assertBudget(Content.sample(), 68, 84, 20, 30);
  }

  @Test
  void a_first_query_over_a_thousand_cases_costs_at_most_92_kb_as_a_rule() throws Exception {
    assertBudget(Content.thousand(), 92, 145, 20, 64);
  }

  private static void assertBudget(
      Content content, int median, int most, int requests, int mostRequests) throws Exception {
    // The browser first: without one there is nothing to publish for.
    Chromium chromium = Chromium.shared();
    try (CountingServer server = CountingServer.of(content.site())) {
      String address = server.address("cases/index.html");
      List<First> costs = new MeasuredSearch(chromium, address, "").first(queries(), server);
      Percentiles kilobytes = Percentiles.of(costs, first -> first.bytes() / 1000.0);
      Percentiles asked = Percentiles.of(costs, First::requests);
      String measured = "KB " + kilobytes.brief("%.1f") + ", requests " + asked.brief("%.0f");
      assertAll(
          () -> assertTrue(kilobytes.at(50) <= median, measured),
          () -> assertTrue(kilobytes.at(95) <= most, measured),
          () -> assertTrue(asked.at(50) <= requests, measured),
          () -> assertTrue(asked.at(95) <= mostRequests, measured));
    }
  }

  /** Judged queries, evenly from both files. */
  private static List<String> queries() throws Exception {
    List<String> all =
        JudgedQueries.load().stream()
            .filter(judged -> !judged.isTrap())
            .map(Judged::query)
            .toList();
    return IntStream.range(0, QUERIES).mapToObj(i -> all.get(i * all.size() / QUERIES)).toList();
  }
}
