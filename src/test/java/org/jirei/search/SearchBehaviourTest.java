package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.fixtures.Content;
import org.jirei.search.SearchResult.Count;
import org.jirei.search.SearchResult.Hit;
import org.jirei.search.SearchResult.Match;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.site.SitePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchBehaviourTest extends SampleSearch {

  @ParameterizedTest
  @CsvSource({
    "ハローワーク,ﾊﾛｰﾜｰｸ",
    "LINE,ＬＩＮＥ",
    "line,LINE",
    "障害者,障がい者",
    "障害者,障碍者",
    "子供,子ども",
    "ハローワーク,公共職業安定所",
    "ハロ－ワーク,ハローワーク",
    "平成25年度,2013年度",
    "平成25年度,Ｈ２５年度",
    "kyushu,九州",
    "ハローワーク,はろーわーく",
    "かけがわ市,掛川市",
    "外国人,がいこくじん",
    "セミナー,セミナーー",
    "h25,平成25年",
    "２０１３,2013年度"
  })
  void two_spellings_of_the_same_thing_find_the_same_cases(String one, String other)
      throws IOException {
    assertFalse(found(one).isEmpty());
    assertEquals(new HashSet<>(found(one)), new HashSet<>(found(other)));
  }

  @Test
  void the_count_of_a_facet_value_is_what_choosing_it_shows() throws IOException {
    for (String query : List.of("", "セミナー", "子育て 再就職")) {
      for (Map<Facet, Set<String>> chosen :
          List.<Map<Facet, Set<String>>>of(
              Map.of(),
              Map.of(Facet.TARGET, Set.of("parents")),
              Map.of(Facet.TARGET, Set.of("women"), Facet.REGION, Set.of("kinki", "chubu")))) {
        SearchResult result = searcher.search(new SearchRequest(query, chosen, 10));
        for (Map.Entry<Facet, List<Count>> facet : result.facets().entrySet()) {
          for (Count count : facet.getValue()) {
            Map<Facet, Set<String>> click = new LinkedHashMap<>();
            click.putAll(chosen);
            click.put(facet.getKey(), Set.of(count.value().id()));
            assertEquals(
                searcher.search(new SearchRequest(query, click, 0)).total(),
                count.count(),
                () -> query + " " + chosen + " + " + count.value());
          }
        }
      }
    }
  }

  @Test
  void values_of_one_facet_widen_and_values_of_another_narrow() throws IOException {
    Map<Facet, Set<String>> sendai = Map.of(Facet.PREFECTURE, Set.of("miyagi"));
    Map<Facet, Set<String>> both = Map.of(Facet.PREFECTURE, Set.of("miyagi", "gifu"));
    Map<Facet, Set<String>> narrowed =
        Map.of(Facet.PREFECTURE, Set.of("miyagi", "gifu"), Facet.TARGET, Set.of("foreign"));
    assertEquals(List.of("sendai"), ids(searcher.search(new SearchRequest("", sendai, 20))));
    assertEquals(List.of("ogaki", "sendai"), ids(searcher.search(new SearchRequest("", both, 20))));
    assertEquals(List.of("ogaki"), ids(searcher.search(new SearchRequest("", narrowed, 20))));
  }

  @Test
  void cases_with_figures_can_be_told_from_those_without() throws IOException {
    SearchRequest request = new SearchRequest("", Map.of(Facet.FIGURES, Set.of("yes")), 17);
    Set<String> without = new HashSet<>(found(""));
    without.removeAll(ids(searcher.search(request)));
    assertEquals(Set.of("sakai_a"), without);
  }

  @ParameterizedTest
  @CsvSource({
    "target,single-parents,single_parents",
    "target,ひとり親,single_parents",
    "target,母子家庭の母等,single_parents",
    "target,Single parents,single_parents",
    "measure,託児,childcare_onsite",
    "prefecture,岐阜,gifu",
    "prefecture,岐阜県,gifu",
    "prefecture,Gifu,gifu",
    "prefecture,21,gifu",
    "region,九州,kyushu",
    "year,平成25年度,2013",
    "year,2013,2013",
    "partyType,商工会議所,chamber"
  })
  void a_facet_value_is_known_by_id_label_and_synonym(String name, String written, String id) {
    Facet facet =
        Facet.of(Content.sample().library()).stream()
            .filter(one -> one.parameter().equals(name))
            .findFirst()
            .orElseThrow();
    FacetValue value = searcher.find(facet, written);
    assertNotNull(value, () -> name + " " + written);
    assertEquals(id, value.id());
  }

  @Test
  void an_unknown_facet_value_leads_to_the_nearest_one() {
    assertNull(searcher.find(Facet.PREFECTURE, "gihu"));
    assertEquals("gifu", searcher.nearest(Facet.PREFECTURE, "gihu"));
  }

  @Test
  void a_case_that_misses_a_word_says_which() throws IOException {
    SearchResult result = search("図書館 通訳");
    assertEquals(Set.of("yodogawa", "ogaki"), new HashSet<>(ids(result)));
    for (Hit hit : result.hits()) {
      assertEquals(Match.PARTIAL, hit.match());
      assertEquals(List.of(hit.id().equals("ogaki") ? "図書館" : "通訳"), hit.missing());
    }
    assertEquals(Map.of(Match.PARTIAL, 2), result.matches());
  }

  @Test
  void a_snippet_shows_a_word_that_was_searched_for_in_the_authors_spelling() throws IOException {
    Hit hit = searcher.search(SearchRequest.of("line", 1)).hits().getFirst();
    assertEquals("minato", hit.id());
    var mark = hit.snippet().marks().getFirst();
    assertEquals("LINE", hit.snippet().text().substring(mark.from(), mark.to()));
  }

  @Test
  void what_stands_beside_an_agreement_is_found() throws IOException {
    assertEquals(List.of("kakegawa"), found("若年者"));
    assertEquals(List.of("kakegawa"), found("若者"));
  }

  @Test
  void a_snippet_prefers_the_typed_word_to_its_synonyms() throws IOException {
    Hit hit = searcher.search(SearchRequest.of("図書館", 1)).hits().getFirst();
    assertTrue(hit.snippet().text().contains("図書館"), hit.snippet().text());
  }

  @Test
  void every_mark_of_every_snippet_lies_in_its_text() throws IOException {
    for (var judged : JudgedQueries.load()) {
      for (Hit hit : search(judged.query()).hits()) {
        int last = 0;
        for (var mark : hit.snippet().marks()) {
          assertTrue(last <= mark.from() && mark.from() < mark.to(), hit.id());
          assertTrue(mark.to() <= hit.snippet().text().length(), hit.id());
          last = mark.to();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a(b[c{*+?^$|\\",
        "\ud83d",
        "\udc00\ud800",
        "、。！？",
        "\u0000\u0007",
        "* OR 1=1",
        "「」",
        "ー",
        "セミナーーー",
        "ヶヵァ"
      })
  void a_hostile_query_is_answered(String query) throws IOException {
    assertNotNull(searcher.search(SearchRequest.of(query, 10)));
    assertNotNull(searcher.search(SearchRequest.of(query.repeat(2000), 10)));
  }

  @Test
  void a_query_of_mere_punctuation_finds_nothing_and_a_blank_one_everything() throws IOException {
    assertEquals(0, search("。、！").total());
    assertEquals(ALL, search(" 　").total());
  }

  @Test
  void a_folder_without_an_index_is_told_apart(@TempDir Path folder) throws IOException {
    assertNull(CaseSearcher.open(folder));
    assertNull(CaseSearcher.open(folder.resolve("missing")));
    Files.writeString(folder.resolve("segments_1"), "no index");
    assertNull(CaseSearcher.open(folder));
  }

  @Test
  void the_same_library_gives_the_same_answers(@TempDir Path folder) throws IOException {
    new SearchIndexer(SitePlan.of(SampleIndex.library())).write(folder).close();
    try (CaseSearcher other = CaseSearcher.open(folder)) {
      assertNotNull(other);
      for (var judged : JudgedQueries.load()) {
        SearchRequest request = SearchRequest.of(judged.query(), ALL);
        assertEquals(searcher.search(request), other.search(request));
      }
    }
  }
}
