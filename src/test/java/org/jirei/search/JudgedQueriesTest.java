package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jirei.search.JudgedQueries.Judged;
import org.jirei.search.SearchResult.Hit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgedQueriesTest {

  private static final double GATE = 0.95;

  @ParameterizedTest
  @ValueSource(strings = {"judged-queries.tsv", "more-judged-queries.tsv"})
  void the_judged_queries_reach_the_gate_on_average(String file) throws IOException {
    try (CaseSearcher searcher = SampleIndex.open()) {
      List<String> report = new ArrayList<>();
      double sum = 0;
      int count = 0;
      for (Judged judged : JudgedQueries.load(file)) {
        if (judged.isTrap()) {
          continue;
        }
        List<String> found = found(searcher, judged.query());
        double ndcg = judged.ndcg(found);
        sum += ndcg;
        count++;
        report.add(
            String.format(
                Locale.ROOT, "%.3f %s %s wanted %s", ndcg, judged.query(), found, judged.grades()));
      }
      double mean = sum / count;
      System.out.printf(Locale.ROOT, "NDCG@10 %.3f over %d queries of %s%n", mean, count, file);
      report.sort(null);
      assertTrue(mean >= GATE, () -> "NDCG@10 " + mean + "\n" + String.join("\n", report));
    }
  }

  @TestFactory
  List<DynamicTest> each_judged_query_finds_something() throws IOException {
    return JudgedQueries.load().stream()
        .filter(judged -> !judged.isTrap())
        .map(
            judged ->
                DynamicTest.dynamicTest(
                    judged.query(),
                    () -> {
                      try (CaseSearcher searcher = SampleIndex.open()) {
                        assertFalse(found(searcher, judged.query()).isEmpty());
                      }
                    }))
        .toList();
  }

  @TestFactory
  List<DynamicTest> a_query_that_only_shares_characters_finds_nothing() throws IOException {
    return JudgedQueries.load().stream()
        .filter(Judged::isTrap)
        .map(
            judged ->
                DynamicTest.dynamicTest(
                    judged.query(),
                    () -> {
                      try (CaseSearcher searcher = SampleIndex.open()) {
                        assertEquals(List.of(), found(searcher, judged.query()));
                      }
                    }))
        .toList();
  }

  private static List<String> found(CaseSearcher searcher, String query) throws IOException {
    return searcher.search(SearchRequest.of(query, 10)).hits().stream().map(Hit::id).toList();
  }
}
