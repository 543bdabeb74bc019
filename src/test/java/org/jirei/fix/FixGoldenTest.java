package org.jirei.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.content.CaseOutline;
import org.jirei.content.ContentReader;
import org.jirei.text.CharacterFlaw;
import org.jirei.vocabulary.Areas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of mend/ holds a case before and after; what is alike in both must not be touched. A
 * missing file is written, and the test fails.
 */
class FixGoldenTest {

  private static final Path FOLDERS = Path.of("src/test/resources/fix");
  private static final CaseFix FIX =
      new CaseFix(ContentReader.vocabulary(Path.of("content")), Areas.load(), List.of());

  static Stream<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDERS)) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void a_case_is_fixed_as_expected_and_then_left_alone(Path folder) throws IOException {
    boolean yaml = Files.exists(folder.resolve("before.yaml"));
    String ending = yaml ? "yaml" : "md";
    String before = Files.readString(folder.resolve("before." + ending));
    Path expected = folder.resolve("after." + ending);
    String after = FIX.fix(before, yaml);
    if (!Files.exists(expected)) {
      Files.writeString(expected, after);
      fail("wrote " + expected + "; read it, and run again");
    }
    assertEquals(Files.readString(expected), after);
    assertEquals(after, FIX.fix(after, yaml));
    if (!yaml && CaseOutline.of(before, false).brokenLine() == 0) {
      assertEquals(visibleBody(before), visibleBody(after));
    }
    assertFalse(after.isEmpty());
  }

  private static String visibleBody(String text) {
    return CharacterFlaw.remove(CaseOutline.of(text, false).body());
  }
}
