package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jirei.fixtures.MadeUpLanguage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A further language takes one file of messages for the command line and for problems, too. */
class FurtherLanguageOnTheCommandLineTest {

  @BeforeAll
  static void the_language_is_there() {
    assertEquals(MadeUpLanguage.TAG, MadeUpLanguage.get().tag());
  }

  @Test
  void problems_are_told_in_it(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("draft.md"), "---\nid: [\n---\n");
    Run run =
        Run.of("check", "--lang", "qaa", "--source", "content", folder.resolve("draft.md") + "");
    assertEquals(1, run.code());
    assertTrue(run.out().contains(": «error»: «"), run.out());
    assertTrue(run.out().contains("   «help»: «"), run.out());
    assertTrue(run.err().contains("«1 error, 0 warnings»"), run.err());
  }

  @Test
  void help_and_usage_errors_are_told_in_it() {
    assertTrue(Run.of("check", "--help", "--lang=qaa").out().contains("«"));
    Run run = Run.of("check", "--no-such-option", "--lang=qaa");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("«"), run.err());
  }

  @Test
  void a_language_without_a_file_is_refused() {
    assertEquals(2, Run.of("check", "--lang", "qab").code());
  }
}
