package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The scripts that readers get are small, and their sources readable: what they weigh is counted as
 * they are published, so that nobody writes densely for it.
 */
class ScriptSizeTest {

  private static final Path SOURCES = ScriptSources.FOLDER.resolve("assets");
  private static final int LONGEST_SOURCE = 250;
  private static final int WIDEST_LINE = 100;

  @ParameterizedTest
  @CsvSource({
    "search.js, 50176, 22528",
    "beyond.js, 9728, 4864",
    "offers.js, 4096, 2048",
    "metrics.js, 8960, 3840",
    "compare.js, 15360, 6144",
    "neighbours.js, 1024, 640",
    "citing.js, 3584, 1792",
    "order.js, 1280, 768",
    "picks.js, 4608, 2048",
    "site.js, 1280, 768",
    "form.js, 131072, 48128"
  })
  void a_script_stays_within_its_bytes(String name, int most, int mostCompressed)
      throws IOException {
    byte[] script = ScriptSources.published(name).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(compressed)) {
      zip.write(script);
    }
    assertTrue(script.length <= most, () -> name + " has " + script.length + " bytes");
    assertTrue(
        compressed.size() <= mostCompressed,
        () -> name + " has " + compressed.size() + " bytes compressed");
  }

  @Test
  void sources_are_short_and_narrow_enough_to_be_read() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".js")).toList()) {
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.size() <= LONGEST_SOURCE, file::toString);
        assertEquals(
            List.of(),
            lines.stream().filter(line -> line.length() > WIDEST_LINE).toList(),
            file::toString);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"search.js", "offers.js", "compare.js", "picks.js", "form.js"})
  void no_script_makes_html_of_words(String name) {
    String script = ScriptSources.published(name);
    for (String dangerous :
        List.of("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(")) {
      assertFalse(script.contains(dangerous), dangerous);
    }
  }

  @Test
  void the_search_makes_no_patterns_of_queries() {
    String script = ScriptSources.published("search.js");
    assertEquals(
        script.indexOf("new RegExp"),
        script.lastIndexOf("new RegExp"),
        "only the rules of the index become patterns");
  }
}
