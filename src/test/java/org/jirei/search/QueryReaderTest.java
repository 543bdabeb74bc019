package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryReaderTest extends SampleSearch {

  @ParameterizedTest
  @CsvSource({
    "女性のための託児,女性|託児",
    "相談できる窓口,相談|窓口",
    "seminars for parents in Osaka,seminars|parents|osaka",
    "子育て中の女性,子育て中の女性",
    "人,人",
    "ハローワーク図書館,ハローワーク|図書館"
  })
  void a_query_is_cut_into_what_it_asks_for(String query, String queryTerms) {
    assertEquals(
        List.of(queryTerms.split("\\|")),
        searcher.read(query).stream().map(QueryTerm::typed).toList());
  }

  @Test
  void a_lone_character_has_to_stand_beside_its_neighbour() {
    // 奈良 and 市 are words of the index, but never together.
    assertEquals(List.of(), searcher.read("奈良市").getFirst().alternatives());
    QueryTerm again = searcher.read("再就職").getFirst();
    assertEquals(List.of("再就"), again.alternatives().getFirst().adjacent());
  }

  @Test
  void a_known_word_matches_as_that_word_and_not_inside_another() {
    assertTrue(searcher.read("託児").getFirst().wordMeans());
    assertFalse(searcher.read("雇用失業情勢").getFirst().wordMeans());
  }

  @Test
  void a_compound_needs_its_head() throws IOException {
    assertEquals(0, searcher.search(SearchRequest.of("図書館水族館", 5)).total());
    SearchResult apart = searcher.search(SearchRequest.of("図書館 水族館", 5));
    assertEquals(Map.of(SearchResult.Match.PARTIAL, 1), apart.matches());
  }

  @ParameterizedTest
  @CsvSource({
    "ブランクのあるママ, ブランク|ママ",
    "夜しか時間がない人, 夜|時間",
    "不安なお母さん, 不安|お母さん",
    "障害者就職面接会の事例, 障害者就職面接会",
    "労働局長, 労働局長",
    "堺市の取り組み, 堺市",
    "取り組み, 取り組み",
    "どうすれば, どうすれば",
    "how many libraries, libraries"
  })
  void grammar_and_what_any_library_has_are_left_out(String query, String queryTerms) {
    assertEquals(
        List.of(queryTerms.split("\\|")),
        searcher.read(query).stream().map(QueryTerm::typed).toList());
  }
}
