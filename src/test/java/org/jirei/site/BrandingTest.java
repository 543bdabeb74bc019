package org.jirei.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jirei.assembly.StandardSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("broad")
class BrandingTest {

  private static final String LOGO =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 100\"/>";

  @TempDir Path home;

  @BeforeEach
  void publish() throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    Files.writeString(content.resolve("mark.svg"), LOGO);
    Path site = content.resolve("site.yaml");
    String look =
        """

        logo: mark.svg
        colours: {key: "#7a1f5c"}
        footer:
          - {ja: 市役所 企画課, en: Planning division}
          - {ja: 市のサイト, en: The city, url: "https://example.jp/"}
        """;
    Files.writeString(site, Files.readString(site) + look);
    BuildResult result =
        SiteBuild.run(
            StandardSite.request(content, home.resolve("site"), null, false, false, false),
            Progress.NONE);
    assertInstanceOf(BuildResult.Published.class, result, () -> "" + result.problems());
  }

  @Test
  void the_logo_takes_the_place_of_the_mark_and_keeps_its_shape() throws IOException {
    Element logo = page("cases/sendai.html").expectFirst(".site-name img");
    assertEquals("../logo.svg", logo.attr("src"));
    assertEquals("96×32", logo.attr("width") + "×" + logo.attr("height"));
    // The title is beside it, and a screen reader must not read it twice.
    assertTrue(logo.hasAttr("alt") && logo.attr("alt").isEmpty());
    assertEquals(0, page("index.html").select(".mark").size());
    assertArrayEquals(
        LOGO.getBytes(java.nio.charset.StandardCharsets.UTF_8),
        Files.readAllBytes(home.resolve("site/logo.svg")));
  }

  @Test
  void the_key_colour_reaches_styles_icon_and_the_frame_of_the_browser() throws IOException {
    String style = Files.readString(home.resolve("site/assets/style.css"));
    assertTrue(style.contains("--key:#7a1f5c;"), style);
    assertTrue(style.lastIndexOf("--ground-key:") > style.indexOf("--key:#3460fb"), style);
    assertTrue(Files.readString(home.resolve("site/assets/icon.svg")).contains("#7a1f5c"));
  }

  @Test
  void the_footer_shows_lines_and_links() throws IOException {
    Element lines = page("index.html").expectFirst(".footer-lines");
    assertEquals("市役所 企画課 市のサイト", lines.text());
    assertEquals("https://example.jp/", lines.expectFirst("a").attr("href"));
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(home.resolve("site").resolve(path)));
  }
}
