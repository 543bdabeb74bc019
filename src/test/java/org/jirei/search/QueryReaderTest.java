package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryReaderTest extends SampleSearch {

  @ParameterizedTest
  @CsvSource({
    "女性のための託児,女性|託児",
    "相談できる窓口,相談|窓口",
    "seminars for parents in Osaka,seminars|parents|osaka",
    "平成26年8月,平成26年|8月",
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
  void a_run_is_never_given_up_in_part() throws IOException {
    assertEquals(0, searcher.search(SearchRequest.of("名古屋大学", 5)).total());
    SearchResult apart = searcher.search(SearchRequest.of("名古屋 大学", 5));
    assertTrue(apart.relaxed());
    assertTrue(apart.total() > 0);
  }
}
