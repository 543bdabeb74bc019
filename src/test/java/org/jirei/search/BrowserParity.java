package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jirei.fixtures.Content;
import org.jirei.fixtures.Trials;
import org.jirei.search.JudgedQueries.Judged;
import org.jirei.search.SearchResult.Count;
import org.jirei.search.SearchResult.Hit;
import org.jirei.search.ShippedScript.Answer;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The script in the browser answers as the command line does, to the last bit, over one published
 * site.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class BrowserParity {

  static final int COMPARED = 50;

  final CaseSearcher lucene;
  final ShippedScript script;
  private final Content content;
  private final Map<String, Integer> numbers = new HashMap<>();

  BrowserParity(Content content) throws IOException {
    this.content = content;
    lucene = SampleIndex.open(content);
    script = new ShippedScript(content.site());
    content.library().cases().forEach(c -> numbers.put(c.id(), numbers.size()));
  }

  @AfterAll
  void close() throws IOException {
    lucene.close();
    script.close();
  }

  @Test
  void every_judged_query_has_the_same_answer() throws IOException {
    List<String> differences = new ArrayList<>();
    for (Judged judged : Trials.sample(JudgedQueries.load(), 100, "judged at " + numbers.size())) {
      compare(SearchRequest.of(judged.query(), COMPARED), differences);
    }
    assertEquals(List.of(), differences);
  }

  @Test
  void generated_queries_have_the_same_answer() throws IOException {
    List<String> differences = new ArrayList<>();
    for (String query : GeneratedQueries.of(content.library(), Trials.count(100, 2000))) {
      for (Order order : Order.values()) {
        compare(new SearchRequest(query, Map.of(), order, false, COMPARED), differences);
      }
      compare(new SearchRequest(query, Map.of(), Order.RELEVANCE, true, COMPARED), differences);
    }
    assertEquals(List.of(), differences);
  }

  @Test
  void pairs_of_facet_values_have_the_same_answer() throws IOException {
    List<Map<Facet, Set<String>>> pairs = pairs();
    assertTrue(pairs.size() > 1000, () -> "too few values for " + pairs.size() + " pairs");
    List<String> differences = new ArrayList<>();
    int compared = 0;
    for (Map<Facet, Set<String>> filters :
        Trials.sample(pairs, 300, "pairs at " + numbers.size())) {
      String query = compared % 5 == 0 ? "セミナー" : "";
      compare(new SearchRequest(query, filters, 10), differences);
      compared++;
    }
    assertEquals(List.of(), differences);
  }

  /** Each value with itself and with every other, of its own facet or another. */
  private List<Map<Facet, Set<String>>> pairs() throws IOException {
    Map<Facet, List<Count>> counts = lucene.search(SearchRequest.of("", 0)).facets();
    List<FacetValue> values =
        lucene.facets().stream()
            .flatMap(facet -> counts.getOrDefault(facet, List.of()).stream())
            .map(Count::value)
            .toList();
    List<Map<Facet, Set<String>>> pairs = new ArrayList<>();
    for (int one = 0; one < values.size(); one++) {
      for (FacetValue other : values.subList(one, values.size())) {
        Map<Facet, Set<String>> filters = new LinkedHashMap<>();
        for (FacetValue value : List.of(values.get(one), other)) {
          filters.computeIfAbsent(value.facet(), f -> new TreeSet<>()).add(value.id());
        }
        pairs.add(filters);
      }
    }
    return pairs;
  }

  final void compare(SearchRequest request, List<String> differences) throws IOException {
    SearchResult expected = lucene.search(request);
    List<Hit> hits = expected.hits();
    Answer wanted =
        new Answer(
            expected.total(),
            hits.stream().map(hit -> hit.match().toString()).toList(),
            hits.stream().map(Hit::missing).toList(),
            hits.stream().map(hit -> numbers.getOrDefault(hit.id(), -1)).toList(),
            hits.stream().map(Hit::score).toList(),
            counts(expected),
            expected.words(),
            expected.absent(),
            expected.nearby().stream().map(hit -> numbers.getOrDefault(hit.id(), -1)).toList());
    Answer given = script.search(request);
    if (!wanted.equals(given)) {
      differences.add("\n" + request + "\n  lucene " + wanted + "\n  script " + given);
    }
  }

  private String counts(SearchResult result) {
    return lucene.facets().stream()
        .map(
            facet ->
                facet.parameter()
                    + result.facets().getOrDefault(facet, List.of()).stream()
                        .map((Count count) -> " " + count.value().id() + "=" + count.count())
                        .sorted()
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }
}
