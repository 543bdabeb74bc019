package org.jirei.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jirei.assembly.StandardSite;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * File names from a Mac have the mark of が apart, texts have が. Git may change them, so no golden.
 */
class DecomposedNamesTest {

  private static final String COMPOSED = "会場ガイド.png";
  private static final String DECOMPOSED = Normalizer.normalize(COMPOSED, Normalizer.Form.NFD);

  @TempDir Path home;
  private Path content;

  @BeforeEach
  void write() throws IOException {
    content = SmallContent.in(home.resolve("content"), "sendai");
    Path folder = Files.createDirectories(content.resolve("cases/sendai"));
    Files.move(content.resolve("cases/sendai.md"), folder.resolve("index.md"));
    String text = Files.readString(folder.resolve("index.md"));
    Files.writeString(
        folder.resolve("index.md"),
        text.replaceFirst(
            "\nimages:\n",
            "\nimages:\n  - file: " + COMPOSED + "\n    alt: 会場\n    licence: 自由\n"));
    draw(folder.resolve(DECOMPOSED));
    Files.writeString(
        content.resolve("pages/guide.md"),
        "---\ntitle: 手引き\n---\n\n![会場](pictures/" + COMPOSED + ")です\n");
    draw(Files.createDirectories(content.resolve("pages/pictures")).resolve(DECOMPOSED));
  }

  private static void draw(Path file) throws IOException {
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
  }

  @Test
  void an_image_is_found_by_a_name_with_other_marks() throws Exception {
    Path site = home.resolve("site");
    BuildRequest request = StandardSite.request(content, site, null, false, false, false);
    assertInstanceOf(BuildResult.Published.class, SiteBuild.run(request, Progress.NONE));
    for (String page : List.of("cases/sendai.html", "guide.html")) {
      String src =
          Jsoup.parse(Files.readString(site.resolve(page))).select("main img[alt=会場]").attr("src");
      String path = URI.create(src.replace(" ", "%20")).getPath();
      assertTrue(Files.isRegularFile(site.resolve(page).resolveSibling(path)), page + ": " + src);
    }
  }

  @Test
  void two_files_of_one_name_are_a_problem() throws IOException {
    draw(content.resolve("cases/sendai").resolve(COMPOSED));
    draw(content.resolve("pages/pictures").resolve(COMPOSED));
    try (Stream<Path> files = Files.list(content.resolve("pages/pictures"))) {
      assumeTrue(files.filter(file -> file.toString().contains("会場")).count() == 2);
    }
    List<Problem> problems =
        ContentReader.read(content, ContentOptions.DEFAULT).problems().stream()
            .filter(problem -> problem.kind() == ProblemKind.IMAGE_NAMES_ALIKE)
            .toList();
    assertEquals(2, problems.size(), problems.toString());
    problems.forEach(problem -> assertTrue(problem.at().column() > 1, problem.toString()));
  }
}
