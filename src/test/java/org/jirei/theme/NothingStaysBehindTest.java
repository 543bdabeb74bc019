package org.jirei.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("the folder for temporary files is that of the whole program")
class NothingStaysBehindTest {

  @TempDir Path home;

  @Test
  void nothing_of_the_compiling_stays_behind() throws Exception {
    Path template = home.resolve("theme/parts/notes.jte");
    Files.createDirectories(template.resolveSibling(""));
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    Files.writeString(template, "@param org.jirei.html.CaseView view\n<p>${view.nothing()}</p>");
    long before = leftovers(temporary);
    assertNull(Theme.read(home.resolve("theme")).theme());
    Files.writeString(template, "@param org.jirei.html.CaseView view\n<p>ours</p>");
    assertNotNull(Theme.read(home.resolve("theme")).theme());
    assertEquals(before, leftovers(temporary));
  }

  private static long leftovers(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(TemplateCompiler.TEMPORARY))
          .count();
    }
  }
}
