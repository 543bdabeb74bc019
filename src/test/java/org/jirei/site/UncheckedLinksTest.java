package org.jirei.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jirei.assembly.StandardSite;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links to pages that Jirei makes itself, while other files have errors. */
class UncheckedLinksTest {

  private static final String LINKS = "[昔](../years/1911.html)と[団体](../roles.html#nanimonai)";

  @TempDir Path home;

  private Path content = Path.of("");

  @BeforeEach
  void writeLinks() throws IOException {
    content = SmallContent.in(home.resolve("content"), "sendai", "ogaki");
    Path file = content.resolve("cases/sendai.md");
    Files.writeString(file, Files.readString(file) + "\n" + LINKS + "\n");
  }

  @Test
  void links_are_broken_if_the_pages_can_be_made() throws IOException {
    assertEquals(2, found(ProblemKind.LINK_BROKEN).size());
    assertEquals(List.of(), found(ProblemKind.LINK_UNCHECKED));
  }

  @Test
  void an_error_in_another_file_leaves_a_note_at_each_link_that_is_not_checked()
      throws IOException {
    SmallContent.replace(content, "ogaki", "status: published", "status: public");
    List<Problem> notes = found(ProblemKind.LINK_UNCHECKED);
    assertEquals(
        List.of("years/1911.html", "roles.html#nanimonai"),
        notes.stream().map(note -> note.arguments().getFirst()).toList());
    for (Problem note : notes) {
      assertEquals(LINKS, note.sourceLine());
    }
  }

  private List<Problem> found(ProblemKind kind) throws IOException {
    return SiteBuild.check(
            content, StandardSite.outputs(content, null), false, false, CheckScope.ALL)
        .stream()
        .filter(problem -> problem.kind() == kind)
        .toList();
  }
}
