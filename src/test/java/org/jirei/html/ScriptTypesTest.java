package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the scripts against the types in their comments, as an editor does. */
@Tag("validator")
class ScriptTypesTest {

  private static final Path CONFIG = ScriptSources.FOLDER.resolve("jsconfig.json");

  @Test
  void every_script_passes_the_type_checker() throws Exception {
    assertEquals(List.of(), TypeScript.mistakes(CONFIG));
  }

  @Test
  void a_script_that_does_not_is_told_with_its_place(@TempDir Path folder) throws Exception {
    Path config = folder.resolve("jsconfig.json");
    Files.writeString(
        config,
        "{\"extends\": \"%s\", \"include\": [\"*.js\"]}"
            .formatted(CONFIG.toAbsolutePath().toString().replace('\\', '/')));
    Files.writeString(
        folder.resolve("twice.js"),
        """
        /** @param {number} one */
        const twice = (one) => one * 2;

        export const four = twice("two");
        """);
    Files.writeString(folder.resolve("here.js"), "export const here = () => location.href;\n");
    Files.writeString(folder.resolve("place.js"), "export const location = \"Sendai\";\n");
    assertEquals(
        List.of(
            "twice.js:4:27: Argument of type 'string' is not assignable to parameter of type"
                + " 'number'.",
            "place.js:1:14: other scripts mean the browser's by location"),
        TypeScript.mistakes(config).stream().map(ScriptTypesTest::withoutFolder).toList());
  }

  @Test
  void every_script_means_the_same_once_it_is_compact(@TempDir Path folder) throws Exception {
    List<Path> pairs = new ArrayList<>();
    for (Path script : scripts()) {
      Path compact = folder.resolve(pairs.size() + ".js");
      Files.writeString(compact, ScriptMinifier.of(Files.readString(script)));
      pairs.addAll(List.of(script, compact));
    }
    assertEquals(List.of(), TypeScript.changed(pairs));
  }

  private static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.walk(ScriptSources.FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".js")).sorted().toList();
    }
  }

  private static String withoutFolder(String mistake) {
    return mistake.replaceFirst("^\\S*/", "");
  }
}
