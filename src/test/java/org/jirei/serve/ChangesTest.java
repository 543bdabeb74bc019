package org.jirei.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ChangesTest {

  private static final Duration QUIET = Duration.ofMillis(40);

  @TempDir Path home;

  @Test
  void after_a_folder_was_taken_away_and_put_back_edits_are_told_at_once() throws Exception {
    Path folder = Files.createDirectories(home.resolve("content"));
    Path file = Files.writeString(folder.resolve("a.md"), "a");
    try (Changes changes = new Changes(List.of(folder))) {
      changes.begin();
      Files.delete(file);
      Files.delete(folder);
      assertTrue(changes.await(null));
      changes.awaitQuiet(QUIET);
      // Nothing more is seen or told of a folder that is not there.
      assertFalse(changes.await(Duration.ofSeconds(3)));
      Files.createDirectory(folder);
      Files.writeString(file, "b");
      assertTrue(changes.await(null));
      changes.awaitQuiet(QUIET);
      assertTrue(told(changes, file) < 1500);
    }
  }

  @Test
  void a_folder_that_was_not_there_leaves_the_others_watched() throws Exception {
    Path folder = Files.createDirectories(home.resolve("content"));
    try (Changes changes = new Changes(List.of(folder, home.resolve("theme")))) {
      changes.begin();
      assertTrue(told(changes, folder.resolve("a.md")) < 1500);
    }
  }

  /** Milliseconds until the quickest of a few edits is told. */
  private static long told(Changes changes, Path file) throws Exception {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      long start = System.nanoTime();
      Files.writeString(file, "edit " + i + "\n".repeat(i));
      assertTrue(changes.await(null));
      least = Math.min(least, (System.nanoTime() - start) / 1_000_000);
      changes.awaitQuiet(QUIET);
    }
    return least;
  }
}
