package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jirei.fixtures.Trials;
import org.jirei.search.SearchResult.Hit;
import org.jirei.search.SearchResult.Match;
import org.jirei.text.Kana;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest extends SampleSearch {

  /** Readings and the words that are read so. */
  private static final List<List<String>> READINGS =
      List.of(
          List.of("さいしゅうしょく", "再就職"),
          List.of("タクジ", "託児"),
          List.of("shuushoku", "就職"),
          List.of("syuusyoku", "就職"),
          List.of("shūshoku", "就職"),
          List.of("shushoku", "就職"));

  /** Mistakes and the words that were meant. */
  private static final List<List<String>> MISTAKES =
      List.of(
          List.of("職業訓錬", "職業訓練"),
          List.of("模擬面説", "模擬面接"),
          List.of("児童扶要手当", "児童扶養手当"),
          List.of("佐世穂市", "佐世保市"),
          List.of("公共職業定安所", "公共職業安定所"),
          List.of("佐瀬保市", "佐世保市"));

  static List<String> typed() {
    List<String> typed = new ArrayList<>();
    READINGS.forEach(pair -> typed.add(pair.getFirst()));
    MISTAKES.forEach(pair -> typed.add(pair.getFirst()));
    typed.addAll(List.of("こそだてママのセミナ", "取り組み", "Ōsaka", "豊田市", "平成二十五年度", "ｶﾞｲﾄﾞ"));
    return typed;
  }

  @Test
  void a_reading_finds_what_the_word_finds_and_in_the_same_order() throws IOException {
    for (List<String> pair : READINGS) {
      assertEquals(full(pair.getLast()), full(pair.getFirst()), pair.getFirst());
    }
  }

  @Test
  void readings_of_several_words_find_what_the_words_find() throws IOException {
    assertEquals(new HashSet<>(full("就職支援")), new HashSet<>(full("しゅうしょくしえん")));
  }

  @Test
  void a_word_is_found_by_its_reading() throws IOException {
    List<SpokenWord> words =
        searcher.spokenWords().stream()
            .filter(
                word ->
                    word.kana().length() > 2
                        && word.word().chars().allMatch(Character::isIdeographic))
            .toList();
    List<String> lost = new ArrayList<>();
    for (SpokenWord word : Trials.sample(words, 40, "readings")) {
      Set<String> cases = new HashSet<>(ids(strict(word.word())));
      for (String typed : List.of(word.kana(), Kana.toKatakana(word.kana()))) {
        if (!found(typed).containsAll(cases)) {
          lost.add(typed + " " + word.word());
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void a_long_vowel_that_is_left_out_is_no_mistake() throws IOException {
    assertEquals(new HashSet<>(full("セミナー")), new HashSet<>(full("セミナ")));
    assertEquals(new HashSet<>(full("ハローワーク")), new HashSet<>(full("ハロワーク")));
  }

  @Test
  void a_mistake_finds_what_was_meant_and_says_so() throws IOException {
    for (List<String> pair : MISTAKES) {
      SearchResult result = search(pair.getFirst());
      assertTrue(result.total() > 0, pair.getFirst());
      Hit first = result.hits().getFirst();
      assertEquals(Match.CORRECTED, first.match(), pair.getFirst());
      assertTrue(full(pair.getLast()).contains(first.id()), pair.getFirst());
    }
  }

  @Test
  void what_stands_behind_unknown_letters_is_not_guessed_at() throws IOException {
    assertEquals(List.of(), found("UIJターン"));
  }

  @ParameterizedTest
  @CsvSource({"豊田市", "名古屋港", "復職支援", "Kinki", "きょうと"})
  void another_word_is_no_mistake(String typed) throws IOException {
    assertTrue(search(typed).hits().stream().noneMatch(hit -> hit.match() == Match.CORRECTED));
  }

  @Test
  void okurigana_may_differ() throws IOException {
    assertFalse(full("取組").isEmpty());
    assertEquals(new HashSet<>(full("取組")), new HashSet<>(full("取組み")));
  }

  private List<String> full(String query) throws IOException {
    return search(query).hits().stream()
        .filter(hit -> hit.match() == Match.FULL)
        .map(Hit::id)
        .toList();
  }
}
