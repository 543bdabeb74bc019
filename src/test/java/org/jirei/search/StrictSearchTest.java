package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jirei.search.SearchResult.Hit;
import org.jirei.search.SearchResult.Mark;
import org.jirei.search.SearchResult.Word;
import org.junit.jupiter.api.Test;

class StrictSearchTest extends SampleSearch {

  @Test
  void synonyms_find_nothing_where_words_are_taken_as_typed() throws IOException {
    assertEquals(17, search("職安").total());
    SearchResult strict = strict("職安");
    assertEquals(0, strict.total());
    assertEquals(List.of(new Word("職安", false, List.of(), false)), strict.words());
  }

  @Test
  void what_is_found_as_typed_is_found_with_synonyms_too() throws IOException {
    int fewer = 0;
    for (var judged : JudgedQueries.load()) {
      SearchResult wide = search(judged.query());
      List<String> strict = ids(strict(judged.query()));
      assertTrue(ids(wide).containsAll(strict), judged.query());
      fewer += strict.size() < wide.total() ? 1 : 0;
    }
    assertTrue(fewer > 50, "fewer for " + fewer);
  }

  @Test
  void width_and_case_still_do_not_matter() throws IOException {
    assertEquals(strict("ハローワーク").total(), strict("ﾊﾛｰﾜｰｸ").total());
    assertTrue(strict("ﾊﾛｰﾜｰｸ").total() > 0);
    assertEquals(ids(strict("2013年度")), ids(strict("２０１３年度")));
    assertFalse(ids(strict("平成25年度")).isEmpty());
  }

  @Test
  void all_words_have_to_be_there() throws IOException {
    String query = "豊田市 図書館";
    assertEquals(List.of(), search(query).hits());
    SearchResult strict = strict(query);
    assertEquals(0, strict.total());
    assertEquals(List.of(false, true), strict.words().stream().map(Word::found).toList());
  }

  @Test
  void a_word_spelled_wrong_is_not_guessed_at() throws IOException {
    assertTrue(word("シンゲルマザー").near());
    for (String typed : List.of("シンゲルマザー", "シングルマザァ")) {
      assertEquals(List.of(new Word(typed, false, List.of(), false)), strict(typed).words());
    }
  }

  @Test
  void snippets_mark_only_what_was_typed() throws IOException {
    Set<String> marked = new HashSet<>();
    for (Hit hit : strict("障がい者").hits()) {
      for (Mark mark : hit.snippet().marks()) {
        marked.add(hit.snippet().text().substring(mark.from(), mark.to()));
      }
    }
    assertEquals(Set.of("障がい者"), marked);
  }

  @Test
  void a_word_names_the_synonyms_that_cases_have_and_no_others() throws IOException {
    Word word = word("夜の相談");
    assertTrue(word.found());
    assertFalse(word.near());
    assertTrue(word.others().contains("夜間相談"), word::toString);
    for (String other : word.others()) {
      assertTrue(strict(other).total() > 0, other);
    }
    assertEquals(List.of(), word("豊田市").others());
  }

  @Test
  void a_word_does_not_name_itself() throws IOException {
    for (var judged : JudgedQueries.load()) {
      for (Word word : searcher.search(SearchRequest.of(judged.query(), 1)).words()) {
        assertFalse(word.others().contains(word.typed()), word::toString);
      }
    }
  }

  @Test
  void a_guess_is_reported_as_one() throws IOException {
    Word word = word("ジョブカフォ");
    assertTrue(word.near());
    assertEquals(List.of("ジョブカフェ"), word.others());
  }

  private Word word(String query) throws IOException {
    return search(query).words().getFirst();
  }
}
