package org.jirei.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jirei.site.SmallContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS) // where only administrators may make links
class LinkedFilesTest {

  @TempDir Path home;
  private Path content;
  private Path secret;

  @BeforeEach
  void write() throws IOException {
    content = SmallContent.in(home.resolve("content"), "sendai", "ota");
    secret = Files.createDirectories(home.resolve("secret"));
    Files.writeString(secret.resolve("keys.md"), "the secret\n");
  }

  private void link(String inContent, Path target) throws IOException {
    Files.createSymbolicLink(content.resolve(inContent), target);
  }

  private List<Problem> errors() throws IOException {
    return ContentReader.read(content, ContentOptions.DEFAULT).problems().stream()
        .filter(Problem::isError)
        .toList();
  }

  @Test
  void a_link_out_of_the_content_is_named_and_nothing_of_its_file_is_shown() throws IOException {
    link("cases/keys.md", secret.resolve("keys.md"));
    link("cases/secret", secret);
    link("pages/keys.md", secret.resolve("keys.md"));
    List<Problem> errors = errors();
    assertEquals(
        List.of("cases/keys.md", "cases/secret", "pages/keys.md"),
        errors.stream()
            .map(problem -> problem.at().file().replaceFirst("^.*/content/", ""))
            .toList());
    for (Problem problem : errors) {
      assertEquals(ProblemKind.FILE_OUTSIDE, problem.kind());
      assertEquals(null, problem.sourceLine());
    }
  }

  @Test
  void a_link_that_leads_nowhere_or_round_in_a_circle_is_named() throws IOException {
    link("cases/none.md", home.resolve("none.md"));
    link("cases/circle.md", Path.of("circle.md"));
    assertEquals(
        List.of(ProblemKind.FILE_OUTSIDE, ProblemKind.FILE_OUTSIDE),
        errors().stream().map(Problem::kind).toList());
  }

  @Test
  void an_image_from_outside_is_missing() throws IOException {
    Path folder = Files.createDirectories(content.resolve("cases/sendai"));
    Files.move(content.resolve("cases/sendai.md"), folder.resolve("index.md"));
    Path image = Files.write(secret.resolve("x.png"), new byte[] {1});
    link("cases/sendai/x.png", image);
    Path index = folder.resolve("index.md");
    Files.writeString(
        index,
        Files.readString(index)
            .replaceFirst(
                "(?m)^  - caption: ",
                "  - file: x.png\n    alt: 鍵\n    licence: なし\n    caption: "));
    assertTrue(
        errors().stream().anyMatch(problem -> problem.kind() == ProblemKind.IMAGE_MISSING),
        errors()::toString);
  }

  @Test
  void a_link_within_the_content_is_followed() throws IOException {
    Path kept = Files.createDirectories(content.resolve("kept"));
    Files.move(content.resolve("cases/ota.md"), kept.resolve("ota.md"));
    link("cases/ota.md", kept.resolve("ota.md"));
    assertEquals(List.of(), errors());
  }
}
