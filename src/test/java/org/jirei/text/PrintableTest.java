package org.jirei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {

  @ParameterizedTest
  @CsvSource({
    "001b", "0007", "0000", "000a", "000d", "007f", "0085", "009b", "2028", "2029", "202e", "2066",
    "061c", "200f",
  })
  void a_character_that_steers_is_spelt_out(String code) {
    String steering = Character.toString(Integer.parseInt(code, 16));
    assertEquals("図書館\\u" + code + "前", Printable.of("図書館" + steering + "前"));
  }

  @Test
  void lines_and_tabs_stay_where_several_lines_are_meant() {
    assertEquals("a\n\tb\r\n\\u001b", Printable.lines("a\n\tb\r\n\u001b"));
  }

  @Test
  void words_of_all_scripts_stay() {
    String words = "か゚゙ 葛󠄀城 👩‍🌾 é 한국 हिंदी العربية";
    assertSame(words, Printable.of(words));
  }
}
