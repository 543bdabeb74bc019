package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EverydayWordsInSearchTest extends SampleSearch {

  @ParameterizedTest
  @CsvSource({"シンママ,シングルマザー", "せいほ,生活保護", "父兄,保護者"})
  void a_word_that_no_case_has_finds_what_it_means(String everyday, String official)
      throws IOException {
    assertTrue(found(everyday).containsAll(found(official)), official);
    assertFalse(found(everyday).isEmpty());
  }

  @Test
  void a_broader_word_is_sought_only_if_nothing_nearer_is_there() throws IOException {
    assertEquals(new HashSet<>(found("図書館")), new HashSet<>(found("市立図書館")));
  }

  @Test
  void english_words_of_a_phrase_must_stand_side_by_side() {
    assertEquals(List.of("one stop", "stop service"), LatinPairs.of("one-stop service"));
    assertEquals(List.of(), LatinPairs.of("one、stop"));
    assertTrue(LatinPairs.isPhrase("mothers' hello work"));
    assertFalse(LatinPairs.isPhrase("line相談"));
  }

  @Test
  void every_synonym_of_the_index_finds_a_case() throws IOException {
    for (String word : List.of("ママ", "職安", "子どもを預ける")) {
      assertFalse(search(word).hits().isEmpty(), word);
    }
  }
}
