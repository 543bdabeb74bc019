package org.jirei.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jirei.fixtures.Trials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NormaliserTest {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  @ParameterizedTest
  @MethodSource("table")
  void every_line_of_the_table_holds(String input, String output) {
    assertEquals(output, Normaliser.normalise(input));
  }

  @Test
  void normalising_twice_changes_nothing_more() {
    Trials.hold("texts", 1000, chance -> assertSettled(chance.text()));
  }

  @Test
  void dashes_among_katakana_settle_at_once() {
    Trials.hold("dashes", 1000, chance -> assertSettled(chance.text("アイウエオ-‐–−─ー－ｰa1〜あ")));
  }

  private static void assertSettled(String words) {
    String once = Normaliser.normalise(words);
    assertEquals(once, Normaliser.normalise(once));
  }

  static Stream<Arguments> table() throws IOException {
    try (InputStream in = NormaliserTest.class.getResourceAsStream("/normalisation.tsv")) {
      assertNotNull(in);
      return new String(in.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .map(cells -> Arguments.of(unescape(cells[0]), unescape(cells[1])))
              .toList()
              .stream();
    }
  }

  private static String unescape(String cell) {
    return ESCAPE
        .matcher(cell)
        .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
  }
}
