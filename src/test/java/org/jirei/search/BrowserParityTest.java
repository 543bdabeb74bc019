package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.model.Library;
import org.jirei.pages.Facet;
import org.jirei.pages.FacetValue;
import org.jirei.pages.SitePlan;
import org.jirei.scale.CaseGenerator;
import org.jirei.search.JudgedQueries.Judged;
import org.jirei.search.SearchResult.Count;
import org.jirei.search.SearchResult.Hit;
import org.jirei.search.ShippedScript.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script in the browser answers as the command line does, to the last bit. */
class BrowserParityTest {

  private static final int COMPARED = 50;

  @TempDir private static Path folder;

  private static final Map<Integer, Pair> PAIRS = new TreeMap<>();

  private record Pair(
      CaseSearcher lucene, ShippedScript script, Library library, Map<String, Integer> numbers) {}

  @ParameterizedTest
  @ValueSource(ints = {17, 1000})
  void every_judged_query_has_the_same_answer(int cases) throws IOException {
    Pair pair = pair(cases);
    List<String> differences = new ArrayList<>();
    for (Judged judged : JudgedQueries.load()) {
      compare(pair, SearchRequest.of(judged.query(), COMPARED), differences);
    }
    assertEquals(List.of(), differences);
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 1000})
  void two_hundred_generated_queries_have_the_same_answer(int cases) throws IOException {
    Pair pair = pair(cases);
    List<String> differences = new ArrayList<>();
    for (String query : GeneratedQueries.of(pair.library(), 200)) {
      for (Order order : Order.values()) {
        compare(pair, new SearchRequest(query, Map.of(), order, false, COMPARED), differences);
      }
      compare(
          pair, new SearchRequest(query, Map.of(), Order.RELEVANCE, true, COMPARED), differences);
    }
    assertEquals(List.of(), differences);
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 1000})
  void every_pair_of_facet_values_has_the_same_answer(int cases) throws IOException {
    Pair pair = pair(cases);
    List<FacetValue> values = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      pair.lucene().search(SearchRequest.of("", 0)).facets().getOrDefault(facet, List.of()).stream()
          .map(Count::value)
          .forEach(values::add);
    }
    List<String> differences = new ArrayList<>();
    int compared = 0;
    for (FacetValue one : values) {
      for (FacetValue other : values.subList(values.indexOf(one), values.size())) {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        filters.computeIfAbsent(one.facet(), f -> new TreeSet<>()).add(one.id());
        filters.computeIfAbsent(other.facet(), f -> new TreeSet<>()).add(other.id());
        String query = compared % 5 == 0 ? "セミナー" : "";
        compare(pair, new SearchRequest(query, filters, 10), differences);
        compared++;
      }
    }
    assertTrue(compared > 1000, () -> "too few values: " + values);
    assertEquals(List.of(), differences);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=alert(1)>",
        "(.*)+$ [a-z]{2,} \\\\p{L} ^$|?*",
        "。、！？「」…",
        "\ud800",
        "託児\udfff託児",
        "\u0000\u0007\u001f\u200b\ufeff\u202e",
        "𠮷野家 𩸽",
        "ｶﾞｷﾞｸﾞ ﾊﾟﾋﾟﾌﾟ ㌔㍍ ﷺ",
        "    ",
        "\u00a0\u3000"
      })
  void hostile_queries_have_the_same_answer(String query) throws IOException {
    List<String> differences = new ArrayList<>();
    for (String typed : List.of(query, query.repeat(800), "託児 " + query)) {
      compare(pair(17), SearchRequest.of(typed, COMPARED), differences);
    }
    assertEquals(List.of(), differences);
  }

  @Test
  void snippets_of_the_judged_queries_show_and_mark_the_same_words() throws IOException {
    Pair pair = pair(17);
    for (Judged judged : JudgedQueries.load()) {
      SearchRequest request = SearchRequest.of(judged.query(), 10);
      assertEquals(
          pair.lucene().search(request).hits().stream().map(Hit::snippet).toList(),
          pair.script().snippets(request),
          judged.query());
    }
  }

  @Test
  void the_script_folds_every_spelling_of_the_table_as_java_does() throws IOException {
    Pair pair = pair(17);
    for (String line : Files.readAllLines(Path.of("src/test/resources/normalisation.tsv"))) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String typed = line.split("\t", -1)[0];
        List<String> differences = new ArrayList<>();
        compare(pair, SearchRequest.of(typed, COMPARED), differences);
        assertEquals(List.of(), differences);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "おおがき, place 大垣市",
    "ogak, place 大垣市",
    "oogaki, place 大垣市",
    "ｏｇａｋｉ, place 大垣市",
    "大, place 大垣市",
    "たく, measure 託児",
    "セミ, measure セミナー",
    "シングルマ, target ひとり親",
    "おおさか, prefecture 大阪府",
    "kink, region 近畿"
  })
  void suggestions_come_by_word_reading_and_latin_letters(String typed, String offered)
      throws IOException {
    List<String> suggestions = pair(17).script().suggest(typed);
    assertTrue(
        suggestions.stream().anyMatch(offer -> offer.startsWith(offered)), () -> "" + suggestions);
  }

  @ParameterizedTest
  @CsvSource({"大恒市, 大垣市", "託児 大恒市, 託児 大垣市", "職業訓錬, 職業訓練"})
  void near_misses_are_put_right(String typed, String meant) throws IOException {
    List<String> offered = pair(17).script().nearMisses(typed);
    assertTrue(offered.contains(meant), () -> "" + offered);
  }

  @Test
  void the_same_index_gives_the_same_shards() throws IOException {
    Library library = pair(17).library();
    Path index = folder.resolve("again");
    try (IndexedLibrary indexed = new SearchIndexer(library, SitePlan.of(library)).write(index);
        ShippedScript again = new ShippedScript(indexed)) {
      Map<String, byte[]> first = pair(17).script().shards();
      Map<String, byte[]> second = again.shards();
      assertEquals(first.keySet(), second.keySet());
      first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
    }
  }

  @AfterAll
  static void close() throws IOException {
    for (Pair pair : PAIRS.values()) {
      pair.lucene().close();
      pair.script().close();
    }
  }

  private static void compare(Pair pair, SearchRequest request, List<String> differences)
      throws IOException {
    SearchResult expected = pair.lucene().search(request);
    List<Hit> hits = expected.hits();
    Map<String, Integer> numbers = pair.numbers();
    Answer wanted =
        new Answer(
            expected.total(),
            expected.relaxed(),
            hits.stream().map(hit -> numbers.getOrDefault(hit.id(), -1)).toList(),
            hits.stream().map(Hit::score).toList(),
            counts(expected),
            expected.words());
    Answer given = pair.script().search(request);
    if (!wanted.equals(given)) {
      differences.add("\n" + request + "\n  lucene " + wanted + "\n  script " + given);
    }
  }

  private static String counts(SearchResult result) {
    return Stream.of(Facet.values())
        .map(
            facet ->
                facet.parameter()
                    + result.facets().getOrDefault(facet, List.of()).stream()
                        .map((Count count) -> " " + count.value().id() + "=" + count.count())
                        .sorted()
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private static Pair pair(int cases) throws IOException {
    Pair pair = PAIRS.get(cases);
    if (pair == null) {
      Path content = Path.of("content");
      if (cases != 17) {
        content = folder.resolve("content-" + cases);
        CaseGenerator.write(Path.of("content"), cases, content, 1);
      }
      Library library =
          Objects.requireNonNull(ContentReader.read(content, ContentOptions.DEFAULT).library());
      Map<String, Integer> numbers = new HashMap<>();
      library.cases().forEach(c -> numbers.put(c.id(), numbers.size()));
      Path index = folder.resolve("index-" + cases);
      try (IndexedLibrary indexed = new SearchIndexer(library, SitePlan.of(library)).write(index)) {
        pair =
            new Pair(
                Objects.requireNonNull(CaseSearcher.open(index)),
                new ShippedScript(indexed),
                library,
                numbers);
      }
      PAIRS.put(cases, pair);
    }
    return pair;
  }
}
