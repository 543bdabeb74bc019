package org.jirei.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jirei.publish.PublishException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The swap in two renames: what fails, is killed, or reads between them. */
class SwapTest {

  @TempDir Path home;
  private Path site = Path.of("");

  @BeforeEach
  void publishOld() throws IOException {
    home = home.toRealPath();
    site = Files.createDirectory(home.resolve("site"));
    Files.writeString(site.resolve("index.html"), "old");
  }

  @Test
  void a_second_rename_that_fails_leaves_the_old_site() throws Exception {
    try (WorkFolder work = WorkFolder.open(site)) {
      PublishException e = swapFailingFrom(2, 2, work);
      assertEquals(Reason.CANNOT_SWAP, e.reason());
    }
    assertEquals("old", Files.readString(site.resolve("index.html")));
    assertFalse(Files.exists(WorkFolder.of(site)));
  }

  @Test
  void an_old_site_that_cannot_return_is_named_and_the_next_run_puts_it_back() throws Exception {
    try (WorkFolder work = WorkFolder.open(site)) {
      PublishException e = swapFailingFrom(2, 3, work);
      assertEquals(Reason.SITE_ASIDE, e.reason());
      assertTrue(Files.exists(Path.of(e.arguments().get(1)).resolve("index.html")));
    }
    assertFalse(Files.exists(site));
    Publisher.recover(site);
    assertEquals("old", Files.readString(site.resolve("index.html")));
  }

  /** Swaps with renames of which some fail. */
  private PublishException swapFailingFrom(int first, int last, WorkFolder work) {
    AtomicInteger count = new AtomicInteger();
    return assertThrows(
        PublishException.class,
        () ->
            Swap.inTwoRenames(
                site,
                work,
                (from, to) -> {
                  int number = count.incrementAndGet();
                  if (number >= first && number <= last) {
                    throw new IOException("invented");
                  }
                  Files.move(from, to);
                }));
  }

  @Test
  void whoever_reads_or_checks_the_site_puts_it_back_after_a_kill() throws Exception {
    killBetweenRenames(site);
    String read = SiteReading.read(site.resolve("index.html"), () -> text(site));
    assertEquals("old", read);
    killBetweenRenames(site);
    Publisher.check(site, List.of(home.resolve("content")));
    assertEquals("old", text(site));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void a_site_behind_a_link_comes_back_too() throws Exception {
    Path link = Files.createSymbolicLink(home.resolve("link"), site);
    killBetweenRenames(site);
    String read = SiteReading.read(link.resolve("index.html"), () -> text(link));
    assertEquals("old", read);
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  void a_reading_during_a_swap_is_tried_again() throws Exception {
    try (WorkFolder work = WorkFolder.open(site)) {
      Files.move(site, work.previous());
      AtomicInteger pauses = new AtomicInteger();
      String read =
          SiteReading.read(
              site.resolve("index.html"),
              () -> text(site),
              () -> {
                if (pauses.incrementAndGet() == 2) {
                  Files.move(work.previous(), site);
                }
              });
      assertEquals("old", read);
      assertEquals(2, pauses.get());
    }
  }

  @Test
  void half_a_reading_during_a_swap_is_tried_again() throws Exception {
    try (WorkFolder work = WorkFolder.open(site)) {
      assertNotNull(work);
      AtomicInteger trials = new AtomicInteger();
      String read =
          SiteReading.read(
              site,
              () -> {
                if (trials.incrementAndGet() < 3) {
                  throw new NoSuchFileException("segments_1");
                }
                return text(site);
              });
      assertEquals("old", read);
    }
  }

  @Test
  void without_a_build_nothing_is_waited_for() throws Exception {
    AtomicInteger trials = new AtomicInteger();
    assertNull(
        SiteReading.read(
            home.resolve("none/search"),
            () -> {
              trials.incrementAndGet();
              return null;
            }));
    assertEquals(1, trials.get());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_mount_point_is_refused_and_a_folder_below_it_named() {
    Path mounted = Path.of("/dev/shm");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(mounted));
    PublishException e =
        assertThrows(
            PublishException.class,
            () -> Publisher.check(mounted, List.of(home.resolve("content"))));
    assertEquals(Reason.MOUNT_POINT, e.reason());
    assertEquals(List.of("/dev/shm", "/dev/shm/site"), e.arguments());
    assertTrue(e.reason().isRefusal());
  }

  private static String text(Path folder) throws IOException {
    return Files.readString(folder.resolve("index.html"));
  }

  /** The state in which a kill between two renames leaves the folders. */
  private static void killBetweenRenames(Path site) throws IOException {
    Files.createDirectories(WorkFolder.of(site).resolve("next"));
    Files.move(site, WorkFolder.of(site).resolve("previous"));
  }
}
