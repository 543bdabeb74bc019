package org.jirei.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jirei.image.ImageBytes;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jirei.site.SmallContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An image is judged where it is named, however it comes into a site and however large it is. */
class ImageLimitsTest {

  @TempDir private Path home;
  private Path content;
  private Path folder;

  @BeforeEach
  void make() throws IOException {
    content = SmallContent.in(home.resolve("content"), "sendai");
    folder = Files.createDirectories(content.resolve("cases/sendai"));
    String text = Files.readString(content.resolve("cases/sendai.md"));
    Files.delete(content.resolve("cases/sendai.md"));
    Files.writeString(
        folder.resolve("index.md"),
        text.replaceFirst(
            "(?m)^images:\n.*$", "images:\n  - {file: heya.png, alt: 部屋, licence: 自由}"));
    Files.write(folder.resolve("heya.png"), ImageBytes.png(4, 3));
  }

  @Test
  void three_gigabytes_are_told_at_the_line_that_names_them() throws IOException {
    stretch(folder.resolve("heya.png"));
    Problem problem = only();
    assertEquals(ProblemKind.IMAGE_TOO_LARGE, problem.kind());
    assertEquals(List.of("heya.png", "3072 MB", "10 MB"), problem.arguments());
    List<String> lines = Files.readAllLines(folder.resolve("index.md"));
    assertEquals("  - {file: heya.png, alt: 部屋, licence: 自由}", lines.get(problem.at().line() - 1));
  }

  @Test
  void so_are_they_as_a_logo_and_on_a_page_of_prose() throws IOException {
    Path site = content.resolve("site.yaml");
    Files.writeString(site, Files.readString(site) + "\nlogo: mark.png\n");
    stretch(content.resolve("mark.png"));
    assertEquals(ProblemKind.IMAGE_TOO_LARGE, only().kind());
    Files.write(content.resolve("mark.png"), ImageBytes.png(4, 3));
    Files.createDirectories(content.resolve("pages/pictures"));
    stretch(content.resolve("pages/pictures/large.png"));
    assertEquals(List.of(), problems());
    Files.writeString(
        content.resolve("pages/notes.md"), "---\ntitle: 記録\n---\n\n![図](pictures/large.png)\n");
    assertEquals("5:6", only().at().toString().replaceFirst(".*notes.md:", ""));
  }

  @Test
  void a_follower_sees_that_an_image_has_changed_though_its_case_has_not() throws IOException {
    LiveContent live = new LiveContent(content);
    assertEquals(List.of(), errors(live.read().problems()));
    Files.write(folder.resolve("heya.png"), ImageBytes.jpeg());
    assertEquals(
        List.of(ProblemKind.IMAGE_MISNAMED),
        errors(live.read().problems()).stream().map(Problem::kind).toList());
    Files.write(folder.resolve("heya.png"), ImageBytes.png(5, 3));
    assertEquals(List.of(), errors(live.read().problems()));
  }

  @Test
  void the_authors_photograph_keeps_its_place() throws IOException {
    byte[] photograph = ImageBytes.jpegWithExif(ByteOrder.BIG_ENDIAN);
    Path file = Files.write(folder.resolve("heya.jpg"), photograph);
    Path index = folder.resolve("index.md");
    Files.writeString(index, Files.readString(index).replace("heya.png", "heya.jpg"));
    List<Problem> problems =
        ContentReader.read(content, new ContentOptions(false, true)).problems();
    assertEquals(
        List.of(ProblemKind.IMAGE_POSITION, ProblemKind.DEAD_HOST),
        problems.stream().map(Problem::kind).toList());
    assertArrayEquals(photograph, Files.readAllBytes(file));
  }

  @Test
  void neighbours_that_some_disks_cannot_tell_apart_are_told() throws IOException {
    for (List<String> names :
        List.of(List.of("heya.png", "Heya.PNG"), List.of("が.png", "か\u3099.png"))) {
      String name = names.getFirst();
      Files.write(folder.resolve(name), ImageBytes.png(4, 3));
      FileProblems findings = new FileProblems(new SourceFile("a.md", List.of()));
      new ImageCheck(findings, folder, names).inspect(name, Span.ofLine(3));
      Problem problem = findings.problems().getFirst();
      assertEquals(ProblemKind.IMAGE_NAMES_ALIKE, problem.kind());
      assertEquals(names, problem.arguments());
    }
    FileProblems findings = new FileProblems(new SourceFile("a.md", List.of()));
    new ImageCheck(findings, folder, List.of("heya.png", "heya2.png"))
        .inspect("heya.png", Span.ofLine(3));
    assertEquals(List.of(), findings.problems());
  }

  /** Makes a file long without writing what is in it. */
  private static void stretch(Path file) throws IOException {
    Files.write(file, "x".getBytes(StandardCharsets.US_ASCII));
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(3L << 30);
    }
  }

  private Problem only() throws IOException {
    List<Problem> problems = problems();
    assertEquals(1, problems.size(), "" + problems);
    return problems.getFirst();
  }

  private List<Problem> problems() throws IOException {
    return errors(ContentReader.read(content, ContentOptions.DEFAULT).problems());
  }

  private static List<Problem> errors(List<Problem> problems) {
    return problems.stream().filter(Problem::isError).toList();
  }
}
