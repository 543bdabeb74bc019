package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jirei.fixtures.Content;
import org.jirei.fixtures.Growth;
import org.jirei.model.Library;
import org.jirei.search.JudgedQueries.Judged;
import org.jirei.search.SearchResult.Hit;
import org.jirei.site.SiteFile;
import org.jirei.site.SitePlan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the sample cases, also what readers type by mistake or on purpose. */
class BrowserParityTest extends BrowserParity {

  BrowserParityTest() throws IOException {
    super(Content.sample());
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
      compare(SearchRequest.of(typed, COMPARED), differences);
    }
    assertEquals(List.of(), differences);
  }

  @ParameterizedTest
  @Tag("scale")
  @ValueSource(strings = {"託児", "a b ", "ﾊﾞ", "あ"})
  void a_query_costs_what_its_length_does(String words) {
    Growth.assertCostInLine(
        words, 5000, count -> script.cost(SearchRequest.of(words.repeat(count), COMPARED)));
  }

  @Test
  void snippets_of_the_judged_queries_show_and_mark_the_same_words() throws IOException {
    for (Judged judged : JudgedQueries.load()) {
      SearchRequest request = SearchRequest.of(judged.query(), 10);
      assertEquals(
          lucene.search(request).hits().stream().map(Hit::snippet).toList(),
          script.snippets(request),
          judged.query());
    }
  }

  @Test
  void the_script_folds_every_spelling_of_the_table_as_java_does() throws IOException {
    for (String line : Files.readAllLines(Path.of("src/test/resources/normalisation.tsv"))) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String typed = line.split("\t", -1)[0];
        List<String> differences = new ArrayList<>();
        compare(SearchRequest.of(typed, COMPARED), differences);
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
    List<String> suggestions = script.suggest(typed);
    assertTrue(
        suggestions.stream().anyMatch(offer -> offer.startsWith(offered)), () -> "" + suggestions);
  }

  @ParameterizedTest
  @CsvSource({"大恒市, 大垣市", "託児 大恒市, 託児 大垣市", "職業訓錬, 職業訓練"})
  void near_misses_are_put_right(String typed, String meant) throws IOException {
    List<String> offered = script.nearMisses(typed);
    assertTrue(offered.contains(meant), () -> "" + offered);
  }

  @Test
  void words_in_other_spellings_have_the_same_answer() throws IOException {
    List<String> differences = new ArrayList<>();
    for (String typed : SpellingsTest.typed()) {
      compare(SearchRequest.of(typed, COMPARED), differences);
    }
    assertEquals(List.of(), differences);
  }

  @Test
  void the_same_library_gives_the_same_shards(@TempDir Path folder) throws IOException {
    Library library = SampleIndex.library();
    Map<String, byte[]> again = new TreeMap<>();
    try (IndexedLibrary indexed = new SearchIndexer(SitePlan.of(library)).write(folder)) {
      for (SiteFile file : indexed.files(SitePlan.of(library))) {
        again.put(ShippedScript.nameOf(Path.of(file.path().value())), file.maker().make().bytes());
      }
    }
    Map<String, byte[]> published = ShippedScript.shards(Content.sample().site());
    assertEquals(published.keySet(), again.keySet());
    published.forEach((name, bytes) -> assertArrayEquals(bytes, again.get(name), name));
  }
}
