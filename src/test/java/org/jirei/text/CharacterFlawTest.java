package org.jirei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be seen is told, unless the characters beside it need it. */
class CharacterFlawTest {

  @ParameterizedTest
  @ValueSource(
      ints = {0x34f, 0x115f, 0x1160, 0x17b5, 0x200b, 0x2065, 0x3164, 0xffa0, 0x1bca0, 0xe0002})
  void a_filler_without_width_is_hidden_between_words(int filler) {
    String text = "職業" + Character.toString(filler) + "相談";
    assertEquals(
        List.of(
            new CharacterFlaw.Found(CharacterFlaw.HIDDEN, filler, 2, Character.charCount(filler))),
        CharacterFlaw.in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "☀\ufe0f",
        "1\ufe0f\u20e3",
        "葛\udb40\udd00城市",
        "👩\u200d🏫",
        "\u115f\u1161",
        "\u1100\u1160"
      })
  void what_the_characters_beside_it_need_is_no_flaw(String text) {
    assertEquals(List.of(), CharacterFlaw.in(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ufe0f晴れ", "晴れ \ufe0f", "晴\ufe0f\ufe0fれ", "晴れ\u3000\udb40\udd01"})
  void a_variation_selector_without_a_character_before_it_is_hidden(String text) {
    assertEquals(
        List.of(CharacterFlaw.HIDDEN),
        CharacterFlaw.in(text).stream().map(CharacterFlaw.Found::flaw).toList());
  }
}
