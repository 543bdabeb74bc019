package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodableTextTest {

  @ParameterizedTest
  @CsvSource({
    "事例を1件、公開しました。, 事例を1件、公開しました。",
    "crèche, creche",
    "20〜30人, 20～30人",
    "−5, －5",
    "2020–2021, 2020-2021",
    "か\u3099くせい, がくせい",
    "葛\uDB40\uDD00城, 葛城",
    "𠮷野家, <U+20BB7>野家",
    "①㈱髙﨑, ①㈱髙﨑",
  })
  void a_console_of_code_page_932_shows_the_nearest_that_it_has(String text, String shown) {
    Charset windows = Charset.forName("windows-31j");
    String spelt = new EncodableText(windows).of(text);
    assertEquals(shown, spelt);
    assertEquals(spelt, new String(spelt.getBytes(windows), windows));
  }

  @Test
  void a_console_of_utf_8_shows_all_that_is_text() {
    EncodableText utf8 = new EncodableText(StandardCharsets.UTF_8);
    assertEquals("𠮷〜é", utf8.of("𠮷〜é"));
    assertEquals("<U+D842>x", utf8.of("\ud842x"));
  }
}
