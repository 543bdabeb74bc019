package org.jirei.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jirei.assembly.StandardSite;
import org.jirei.site.BuildRequest;
import org.jirei.site.BuildResult;
import org.jirei.site.Progress;
import org.jirei.site.SiteBuild;
import org.jirei.site.SmallContent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A site with its own logo, colour and footer, and with a known address. */
@InBrowser
class OwnLookInBrowserTest {

  private static final List<String> PAGES =
      List.of("index.html", "cases/index.html", "cases/sendai.html", "404.html");

  @TempDir private static Path home;
  private static CountingServer server;

  @BeforeAll
  static void open() throws Exception {
    Path site = Files.createDirectories(home.resolve("site"));
    server = CountingServer.of(site);
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    Files.writeString(
        content.resolve("mark.svg"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 20\">"
            + "<path d=\"M0 0h60v20H0z\" fill=\"#e12f14\"/></svg>");
    Path settings = content.resolve("site.yaml");
    String look =
        """

        logo: mark.svg
        colours: {key: "#e12f14"}
        footer:
          - {ja: 市のサイト, en: The city, url: "https://example.jp/"}
        """;
    Files.writeString(settings, Files.readString(settings) + look);
    BuildRequest request =
        StandardSite.request(content, site, server.address(""), false, false, false);
    BuildResult result = SiteBuild.run(request, Progress.NONE);
    assertInstanceOf(BuildResult.Published.class, result, () -> "" + result.problems());
  }

  @AfterAll
  static void close() {
    if (server != null) {
      server.close();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void the_shades_of_an_own_colour_can_be_read(ColorScheme scheme) {
    List<String> barriers = new ArrayList<>();
    NewContextOptions options = new NewContextOptions().setColorScheme(scheme);
    try (BrowserContext context = Chromium.shared().context(options)) {
      for (String path : PAGES) {
        Page page = context.newPage();
        page.navigate(server.address(path));
        barriers.addAll(Barriers.in(page, scheme, path));
      }
    }
    assertEquals(List.of(), barriers);
  }

  @Test
  void the_browser_refuses_nothing_and_asks_nobody_else() {
    List<String> complaints = new ArrayList<>();
    List<String> elsewhere = new ArrayList<>();
    try (BrowserContext context = Chromium.shared().context()) {
      context.onConsoleMessage(message -> complaints.add(message.text()));
      context.onWebError(error -> complaints.add(error.error()));
      context.onRequest(
          request -> {
            if (!request.url().startsWith(server.address(""))) {
              elsewhere.add(request.url());
            }
          });
      for (String path : PAGES) {
        Page page = context.newPage();
        page.navigate(server.address(path));
        assertEquals(true, page.evaluate("document.querySelector('.logo').naturalWidth > 0"), path);
      }
    }
    assertEquals(List.of(), complaints);
    assertEquals(List.of(), elsewhere);
  }
}
