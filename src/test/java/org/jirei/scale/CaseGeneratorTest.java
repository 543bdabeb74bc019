package org.jirei.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.content.ContentResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseGeneratorTest {

  private static final Path REAL = Path.of("content");

  @Test
  void generated_cases_are_read_without_a_problem(@TempDir Path folder) throws IOException {
    CaseGenerator.write(REAL, 40, folder, 7);
    ContentResult read = ContentReader.read(folder, ContentOptions.DEFAULT);
    assertEquals(List.of(), read.problems());
    assertNotNull(read.library());
    assertEquals(40, read.library().cases().size());
  }

  @Test
  void a_seed_gives_the_same_cases_however_many_are_wanted(@TempDir Path folder)
      throws IOException {
    CaseGenerator.write(REAL, 3, folder.resolve("few"), 7);
    CaseGenerator.write(REAL, 5, folder.resolve("more"), 7);
    for (String id : List.of("case_000001", "case_000003")) {
      assertEquals(
          Files.readString(folder.resolve("few/cases/" + id + ".md")),
          Files.readString(folder.resolve("more/cases/" + id + ".md")));
    }
  }

  @Test
  void cases_that_stand_in_the_folder_are_left_alone(@TempDir Path folder) throws IOException {
    CaseGenerator.write(REAL, 1, folder, 7);
    assertThrows(IllegalArgumentException.class, () -> CaseGenerator.write(REAL, 1, folder, 7));
  }
}
