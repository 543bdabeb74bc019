package org.jirei.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jirei.problem.Problem;
import org.jirei.publish.PublishException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

  @TempDir Path home;
  Path site;

  @BeforeEach
  void place() throws IOException {
    site = home.resolve("site");
  }

  @Test
  void a_first_site_lands_in_a_folder_that_did_not_exist() throws Exception {
    publish(Map.of("index.html", "one", "cases/a.html", "two"));
    assertEquals(Map.of("index.html", "one", "cases/a.html", "two"), read());
  }

  @Test
  void pages_that_are_no_longer_made_are_gone() throws Exception {
    publish(Map.of("index.html", "one", "cases/a.html", "two"));
    publish(Map.of("index.html", "new"));
    assertEquals(Map.of("index.html", "new"), read());
    assertFalse(Files.exists(site.resolve("cases")));
  }

  @Test
  void nothing_is_left_beside_the_site() throws Exception {
    publish(Map.of("index.html", "one"));
    publish(Map.of("index.html", "two"));
    try (var files = Files.list(home)) {
      assertEquals(List.of(site), files.toList());
    }
  }

  @Test
  void a_build_that_gives_up_leaves_the_old_site_as_it_was() throws Exception {
    publish(Map.of("index.html", "one"));
    try (Staging staging = stage(false)) {
      staging.accept(file("index.html", "half"));
    }
    assertEquals(Map.of("index.html", "one"), read());
    assertFalse(Files.exists(WorkFolder.of(site)));
  }

  @Test
  void hidden_files_of_others_do_not_make_a_folder_foreign_and_survive() throws Exception {
    write(".gitignore", "*");
    publish(Map.of("index.html", "one"));
    publish(Map.of("index.html", "two"));
    assertEquals(Map.of(".gitignore", "*", "index.html", "two"), read());
  }

  @Test
  void a_folder_full_of_other_files_is_refused() throws Exception {
    write("diary.txt", "dear diary");
    assertEquals(Reason.FOREIGN_FOLDER, refusal(Map.of("index.html", "one")));
    assertEquals(Map.of("diary.txt", "dear diary"), read());
  }

  @Test
  void force_publishes_beside_the_files_of_others() throws Exception {
    write("diary.txt", "dear diary");
    write("empty/index.html", "theirs");
    publish(Map.of("index.html", "one", "empty/index.html", "ours"), true);
    assertEquals(
        Map.of("diary.txt", "dear diary", "index.html", "one", "empty/index.html", "ours"), read());
  }

  @Test
  void files_that_people_put_into_the_site_stay() throws Exception {
    publish(Map.of("index.html", "one"));
    write("files/form.pdf", "pdf");
    Files.createDirectory(site.resolve("inbox"));
    publish(Map.of("index.html", "two"));
    assertEquals(Map.of("index.html", "two", "files/form.pdf", "pdf"), read());
    assertTrue(Files.isDirectory(site.resolve("inbox")));
  }

  @Test
  void a_file_by_others_in_the_way_is_not_overwritten() throws Exception {
    publish(Map.of("index.html", "one"));
    write("robots.txt", "theirs");
    assertEquals(Reason.FOREIGN_FILES, refusal(Map.of("index.html", "two", "robots.txt", "ours")));
    assertEquals(Map.of("index.html", "one", "robots.txt", "theirs"), read());
  }

  @Test
  void a_page_that_a_person_edited_is_not_overwritten() throws Exception {
    publish(Map.of("index.html", "one", "about.html", "two"));
    write("about.html", "edited");
    assertEquals(Reason.EDITED_FILES, refusal(Map.of("index.html", "one", "about.html", "two")));
    assertEquals(Map.of("index.html", "one", "about.html", "edited"), read());
    publish(Map.of("index.html", "one", "about.html", "two"), true);
    assertEquals(Map.of("index.html", "one", "about.html", "two"), read());
  }

  @Test
  void a_page_that_a_person_deleted_comes_back() throws Exception {
    publish(Map.of("index.html", "one", "about.html", "two"));
    Files.delete(site.resolve("about.html"));
    publish(Map.of("index.html", "one", "about.html", "two"));
    assertEquals(Map.of("index.html", "one", "about.html", "two"), read());
  }

  @Test
  void an_unchanged_page_keeps_its_time_stamp() throws Exception {
    publish(Map.of("index.html", "one"));
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(site.resolve("index.html"), longAgo);
    publish(Map.of("index.html", "one", "about.html", "two"));
    assertEquals(longAgo, Files.getLastModifiedTime(site.resolve("index.html")));
  }

  @Test
  void a_file_that_comes_while_the_build_runs_is_kept() throws Exception {
    publish(Map.of("index.html", "one"));
    try (Staging staging = stage(false)) {
      staging.accept(file("index.html", "two"));
      write("late/note.txt", "late");
      staging.publish();
    }
    assertEquals(Map.of("index.html", "two", "late/note.txt", "late"), read());
  }

  @Test
  void two_builds_at_once_cannot_mix() throws Exception {
    try (Staging first = stage(false)) {
      first.accept(file("index.html", "first"));
      assertEquals(Reason.ANOTHER_BUILD, refusal(Map.of("index.html", "second")));
      first.publish();
    }
    assertEquals(Map.of("index.html", "first"), read());
    publish(Map.of("index.html", "second"));
    assertEquals(Map.of("index.html", "second"), read());
  }

  @Test
  void a_build_of_another_process_is_told_apart_from_one_that_was_killed() throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StagingHolder.class.getName(),
                site.toString(),
                home.resolve("content").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertEquals('.', other.getInputStream().read());
      assertEquals(Reason.ANOTHER_BUILD, refusal(Map.of("index.html", "one")));
    } finally {
      other.destroyForcibly().waitFor();
    }
    publish(Map.of("index.html", "one"));
    assertEquals(Map.of("index.html", "one"), read());
  }

  @Test
  void two_pages_of_one_address_are_refused_even_if_the_case_differs() throws Exception {
    assertEquals(Reason.SAME_PATH, refusal(Map.of("About.html", "one", "about.html", "two")));
    assertFalse(Files.exists(site));
  }

  @Test
  void the_folder_of_the_content_is_no_output() {
    for (Path unfit :
        List.of(home, home.resolve("content"), home.resolve("content/site"), Path.of(""))) {
      PublishException e =
          assertThrows(
              PublishException.class,
              () -> Publisher.stage(unfit, home.resolve("content"), true).close());
      assertEquals(Reason.UNFIT_FOLDER, e.reason());
    }
  }

  @Test
  void a_link_to_the_output_folder_stays_a_link() throws Exception {
    Path real = Files.createDirectory(home.resolve("real"));
    Files.createSymbolicLink(site, real);
    publish(Map.of("index.html", "one"));
    publish(Map.of("index.html", "two"));
    assertTrue(Files.isSymbolicLink(site));
    assertEquals("two", Files.readString(real.resolve("index.html")));
  }

  @Test
  void a_folder_filled_by_another_stage_is_swapped_with_the_rest() throws Exception {
    for (String name : List.of("segment_1", "segment_2")) {
      try (Staging staging = stage(false)) {
        staging.accept(file("index.html", "one"));
        Files.writeString(staging.folder(new PagePath("search/lucene")).resolve(name), name);
        staging.publish();
      }
      assertEquals(Map.of("index.html", "one", "search/lucene/" + name, name), read());
    }
  }

  @Test
  void the_old_site_returns_if_a_build_was_killed_between_two_renames() throws Exception {
    publish(Map.of("index.html", "one"));
    Files.createDirectory(WorkFolder.of(site));
    Files.move(site, WorkFolder.of(site).resolve("previous"));
    Publisher.recover(site);
    assertEquals(Map.of("index.html", "one"), read());
    assertFalse(Files.exists(WorkFolder.of(site)));
  }

  @Test
  void what_a_killed_build_left_does_not_stop_the_next_one() throws Exception {
    Path left = Files.createDirectories(WorkFolder.of(site).resolve("next/cases"));
    Files.writeString(left.resolve("half.html"), "half");
    Files.createFile(WorkFolder.of(site).resolve("lock"));
    publish(Map.of("index.html", "one"));
    assertEquals(Map.of("index.html", "one"), read());
    assertFalse(Files.exists(WorkFolder.of(site)));
  }

  @Test
  void links_that_lead_nowhere_are_found() throws Exception {
    try (Staging staging = stage(false)) {
      staging.accept(file("index.html", "<a href='cases/a.html#p'>a</a><a href=b.html>b</a>"));
      staging.accept(file("cases/a.html", "<p id=p><a href='../index.html#no'>home</a>"));
      assertEquals(
          List.of("cases/a.html: index.html#no", "index.html: b.html"),
          staging.brokenLinks().stream().map(StagingTest::words).toList());
    }
  }

  private static String words(Problem problem) {
    return problem.at() + ": " + problem.arguments().getFirst();
  }

  private Staging stage(boolean force) throws IOException, PublishException {
    return Publisher.stage(site, home.resolve("content"), force);
  }

  private void publish(Map<String, String> files) throws IOException, PublishException {
    publish(files, false);
  }

  private void publish(Map<String, String> files, boolean force)
      throws IOException, PublishException {
    try (Staging staging = stage(force)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        staging.accept(file(file.getKey(), file.getValue()));
      }
      staging.publish();
    }
  }

  private Reason refusal(Map<String, String> files) {
    return assertThrows(PublishException.class, () -> publish(files)).reason();
  }

  private static OutputFile file(String path, String text) {
    return OutputFile.text(new PagePath(path), text);
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The files of the site, without the lists that Jirei keeps of them. */
  private Map<String, String> read() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String path : FileTree.leaves(site)) {
      if (!Manifest.isManifest(path) && Files.isRegularFile(site.resolve(path))) {
        files.put(path, Files.readString(site.resolve(path)));
      }
    }
    return files;
  }
}
