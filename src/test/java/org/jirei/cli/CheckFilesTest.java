package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jirei.site.SmallContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckFilesTest {

  @TempDir Path home;

  @Test
  void only_the_problems_of_the_given_files_are_shown_and_counted() throws IOException {
    Path content = content("sendai", "toyoake");
    spoil(content.resolve("cases/sendai.md"));
    spoil(content.resolve("cases/toyoake.md"));
    Run all = check(content);
    assertTrue(all.err().startsWith("2 errors"), all.err());
    Run one = check(content, content.resolve("cases/sendai.md"));
    assertEquals(1, one.code());
    assertTrue(one.err().startsWith("1 error,"), one.err());
    assertTrue(one.out().contains("/cases/sendai.md:"), one.out());
    assertFalse(one.out().contains("toyoake"), one.out());
    Run pages = check(content, content.resolve("pages"));
    assertEquals(0, pages.code());
    assertEquals("", pages.out());
    assertEquals(all, check(content, content.resolve("cases")));
    assertEquals(all, check(content, home));
  }

  @Test
  void rules_between_files_count_for_a_single_file_too() throws IOException {
    Path content = content("sendai", "toyoake");
    Path toyoake = content.resolve("cases/toyoake.md");
    Files.writeString(toyoake, Files.readString(toyoake).replace("id: toyoake", "id: sendai"));
    Run run = check(content, toyoake);
    assertTrue(run.out().contains("is already used by"), run.out());
  }

  @Test
  void a_draft_elsewhere_is_checked_as_if_it_lay_among_the_cases() throws IOException {
    Path content = content("sendai");
    Path desktop = Files.createDirectory(home.resolve("desktop"));
    Path draft = Files.copy(Path.of("content/cases/toyoake.md"), desktop.resolve("toyoake.md"));
    Run good = check(content, draft);
    assertEquals(0, good.code(), good.out());
    spoil(draft);
    Run bad = check(content, draft);
    assertEquals(1, bad.code());
    assertTrue(bad.out().contains("desktop/toyoake.md:"), bad.out());
    assertEquals(bad, check(content, desktop));
  }

  @Test
  void a_circle_of_links_among_the_files_stops_nothing() throws IOException {
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    Path drafts = Files.createDirectories(home.resolve("drafts"));
    Files.createSymbolicLink(drafts.resolve("circle.md"), Path.of("circle.md"));
    Run run = Run.of("check", drafts.toString(), "--source", content.toString());
    assertEquals(1, run.code(), run.err());
    assertTrue(run.out().contains("circle.md: error: "), run.out());
  }

  @Test
  void a_draft_called_like_a_case_takes_its_place() throws IOException {
    Path content = content("sendai");
    spoil(content.resolve("cases/sendai.md"));
    Path draft = Files.copy(Path.of("content/cases/sendai.md"), home.resolve("sendai.md"));
    Run run = check(content, draft);
    assertEquals(0, run.code(), run.out());
    assertFalse(run.out().contains("error"), run.out());
  }

  @Test
  void a_file_that_is_no_case_is_named() throws IOException {
    Path letter = Files.writeString(home.resolve("letter.txt"), "拝啓");
    Run run = check(content("sendai"), letter);
    assertTrue(run.out().contains("letter.txt looks like content but is not read"), run.out());
  }

  @Test
  void a_path_that_is_not_there_is_wrong_usage() throws IOException {
    Path none = home.resolve("none.md");
    Run run = check(content("sendai"), none);
    assertEquals(2, run.code());
    assertEquals("jirei: there is no file or folder " + none + "\n", run.err());
  }

  private Path content(String... cases) throws IOException {
    return SmallContent.in(home.resolve("content"), cases);
  }

  private static void spoil(Path file) throws IOException {
    Files.writeString(
        file, Files.readString(file).replace("kind: good-practice", "kind: good-practise"));
  }

  private static Run check(Path content, Path... files) {
    String[] arguments = new String[3 + files.length];
    arguments[0] = "check";
    arguments[1] = "--source";
    arguments[2] = content.toString();
    for (int i = 0; i < files.length; i++) {
      arguments[3 + i] = files[i].toString();
    }
    return Run.of(arguments);
  }
}
