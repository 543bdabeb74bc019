package org.jirei.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jirei.fixtures.Waiting;
import org.jirei.serve.Changes.Notice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("broad")
class ChangesTest {

  private static final Duration QUIET = Duration.ofMillis(40);

  private static final Duration LONGER_THAN_A_LOOK = Duration.ofSeconds(3);

  private static final int EDITS = 20;

  @TempDir Path home;

  @Test
  void after_a_folder_was_taken_away_and_put_back_edits_are_told_at_once() throws Exception {
    Path folder = Files.createDirectories(home.resolve("content"));
    Path file = Files.writeString(folder.resolve("a.md"), "a");
    try (Changes changes = new Changes(List.of(folder))) {
      changes.begin();
      Files.delete(file);
      Files.delete(folder);
      changes.await(null);
      changes.awaitQuiet(QUIET);
      // A missing folder shows no further changes.
      Waiting.until(
          () -> changes.await(LONGER_THAN_A_LOOK) == Notice.NOTHING, () -> "changes without end");
      Files.createDirectory(folder);
      Files.writeString(file, "b");
      changes.await(null);
      changes.awaitQuiet(QUIET);
      assertTrue(isToldSoon(changes, file));
    }
  }

  @Test
  void a_folder_that_was_not_there_leaves_the_others_watched() throws Exception {
    Path folder = Files.createDirectories(home.resolve("content"));
    try (Changes changes = new Changes(List.of(folder, home.resolve("theme")))) {
      changes.begin();
      assertTrue(isToldSoon(changes, folder.resolve("a.md")));
    }
  }

  /**
   * Whether the system tells of one of some edits before a look finds it. Where it tells nothing,
   * every one of them has to be found.
   */
  private static boolean isToldSoon(Changes changes, Path file) throws Exception {
    for (int edit = 0; edit < EDITS; edit++) {
      Files.writeString(file, "edit " + edit + "\n".repeat(edit));
      if (changes.await(null) == Notice.TOLD) {
        return true;
      }
      changes.awaitQuiet(QUIET);
    }
    return false;
  }
}
