package org.jirei.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jirei.assembly.StandardSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("broad")
class PageImagesTest {

  @TempDir Path home;

  @BeforeEach
  void publish() throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    Path pages = content.resolve("pages");
    Files.createDirectories(pages.resolve("en"));
    Files.writeString(
        pages.resolve("guide.md"), "---\ntitle: 手引き\n---\n\n![入力の画面](pictures/form.png)です\n");
    Files.writeString(
        pages.resolve("en/guide.md"),
        "---\ntitle: Guide\n---\n\nThis is it: ![The form](../pictures/form.png)\n");
    Files.writeString(
        pages.resolve("notes.md"), "---\ntitle: 覚書\n---\n\n![入力の画面](pictures/form.png)です\n");
    Files.createDirectories(pages.resolve("pictures"));
    draw(pages.resolve("pictures/form.png"));
    draw(pages.resolve("pictures/unused.png"));
    BuildRequest request =
        StandardSite.request(content, home.resolve("site"), null, false, false, false);
    assertInstanceOf(BuildResult.Published.class, SiteBuild.run(request, Progress.NONE));
  }

  private static void draw(Path file) throws IOException {
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
  }

  @Test
  void a_page_of_prose_keeps_room_for_its_images() throws IOException {
    Element image = image("guide.html");
    assertEquals("pictures/form.png", image.attr("src"));
    assertEquals("入力の画面", image.attr("alt"));
    assertEquals("40", image.attr("width"));
    assertEquals("30", image.attr("height"));
  }

  @Test
  void all_languages_share_an_image() throws IOException {
    assertEquals("../pictures/form.png", image("en/guide.html").attr("src"));
    assertTrue(Files.exists(home.resolve("site/pictures/form.png")));
  }

  @Test
  void a_page_without_a_translation_shows_its_image_in_the_folder_of_another_language()
      throws IOException {
    assertEquals("pictures/form.png", image("notes.html").attr("src"));
    assertEquals("../pictures/form.png", image("en/notes.html").attr("src"));
  }

  @Test
  void an_image_that_no_page_shows_is_not_published() {
    assertFalse(Files.exists(home.resolve("site/pictures/unused.png")));
  }

  private Element image(String page) throws IOException {
    return Jsoup.parse(home.resolve("site").resolve(page).toFile()).expectFirst("article img");
  }
}
