package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import org.jirei.fixtures.ScriptEngine;
import org.jirei.html.ScriptSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ShardTextTest {

  private static final Path TWIN = Path.of("src/test/resources/org/jirei/search/shard-text.js");

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "ff, \u007f@",
    "4142, ' P@'",
    "00, \u0080",
    "14, \u0100",
    "0000, \u0080\u0300",
    "01, \u00c0",
  })
  void seven_bits_are_a_character(String hexadecimal, String text) {
    assertEquals(text, ShardText.of(HexFormat.of().parseHex(hexadecimal)));
  }

  @Test
  void the_browser_reads_all_bytes_again_from_a_text_that_a_script_can_hold() throws Exception {
    Random random = new Random(7);
    try (ScriptEngine engine = new ScriptEngine()) {
      engine.run("twin.js", ScriptSources.joined(TWIN));
      for (int size = 0; size < 300; size++) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        if (size % 3 == 0) {
          // Few different bytes make many groups that have to be written otherwise.
          IntStream.range(0, bytes.length).forEach(i -> bytes[i] &= 0x14);
        }
        String text = ShardText.of(bytes);
        assertTrue(text.chars().noneMatch(c -> ShardText.UNSAFE.indexOf(c) >= 0), text);
        JsonNode read = engine.call("numbersOf", text);
        assertEquals(size, read.size(), text);
        for (int i = 0; i < size; i++) {
          assertEquals(bytes[i] & 0xff, read.get(i).asInt(), text);
        }
      }
    }
  }

  @Test
  void eight_bytes_hold_seven() {
    byte[] bytes = new byte[7000];
    new Random(1).nextBytes(bytes);
    int size = ShardText.of(bytes).getBytes(StandardCharsets.UTF_8).length;
    assertTrue(size <= 8001, () -> size + " bytes");
  }
}
