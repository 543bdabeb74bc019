package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts that readers get are small, and readable as they are. */
class ScriptSizeTest {

  private static final Path ASSETS = Path.of("templates/assets");

  @ParameterizedTest
  @CsvSource({
    "search.js, 12288",
    "metrics.js, 2560",
    "compare.js, 5632",
    "neighbours.js, 640",
    "order.js, 512",
    "picks.js, 2048",
    "site.js, 1024"
  })
  void a_script_stays_within_its_bytes_when_compressed(String name, int most) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(Files.readAllBytes(ASSETS.resolve(name)));
    }
    assertTrue(bytes.size() <= most, () -> name + " has " + bytes.size() + " bytes compressed");
  }

  @Test
  void the_search_script_never_makes_html_of_words_nor_patterns_of_queries() throws IOException {
    String script = Files.readString(ASSETS.resolve("search.js"), StandardCharsets.UTF_8);
    for (String dangerous :
        new String[] {"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("}) {
      assertTrue(!script.contains(dangerous), dangerous);
    }
    assertTrue(
        script.indexOf("new RegExp") == script.lastIndexOf("new RegExp"),
        "only the rules of the index become patterns");
  }
}
