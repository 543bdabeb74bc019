package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeCommandTest {

  @TempDir Path home;

  @Test
  void an_upgrade_shows_the_difference_asks_and_then_writes() throws IOException {
    Run.of("init", home.toString(), "--title", "x", "--publisher", "y");
    assertEquals("Already up to date with (development).\n", upgrade().err());
    forget("content/vocabulary/synonyms.yaml", "労働局", "- same: [労働局, ");
    Run run = upgrade();
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("\n+- same: [労働局, labour bureau, labor bureau]\n"), run.out());
    assertTrue(
        run.err().endsWith("Nothing was written; --yes writes without asking.\n"), run.err());
    run = Run.answering("はい\n", "upgrade", home.toString());
    assertTrue(
        run.out().endsWith("Upgraded from (development) to (development) (2 files).\n"), run.out());
    Path synonyms = home.resolve("content/vocabulary/synonyms.yaml");
    assertTrue(Files.readString(synonyms).contains("- same: [労働局, "));
  }

  @Test
  void where_the_record_or_the_library_is_missing_nothing_is_changed() throws IOException {
    Run run = upgrade();
    assertEquals(2, run.code());
    assertTrue(run.err().contains("jirei init"), run.err());
    Files.createDirectory(home.resolve("content"));
    run = upgrade();
    assertEquals(2, run.code());
    assertTrue(run.err().contains("made-with.tsv"), run.err());
  }

  private Run upgrade() {
    return Run.of("upgrade", home.toString());
  }

  /** Makes the library one of a version that did not have an item yet. */
  private void forget(String path, String key, String line) throws IOException {
    drop(path, each -> each.startsWith(line));
    drop("content/made-with.tsv", each -> each.startsWith(path + "\t" + key + "\t"));
  }

  private void drop(String path, Predicate<String> unwanted) throws IOException {
    Path file = home.resolve(path);
    List<String> lines = Files.readAllLines(file);
    Files.write(file, lines.stream().filter(unwanted.negate()).toList());
  }
}
