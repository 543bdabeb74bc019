package org.jirei.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.fixtures.Trials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page costs its reader: bytes, requests, and patience with things that move. */
class PageWeightTest extends OpenedSite {

  /** Before compression. */
  private static final long MOST_BYTES_OF_A_CASE = 70 * 1024;

  @ParameterizedTest
  @ValueSource(strings = {"cases", "en/cases"})
  void a_case_with_everything_it_loads_weighs_less_than_70_kilobytes(String cases)
      throws IOException {
    try (BrowserContext context = context(1280)) {
      for (Path path : Samples.longestAndSome(casesIn(cases), 5)) {
        long bytes = 0;
        for (String url : requests(context, path)) {
          bytes += Files.size(Path.of(URI.create(url)));
        }
        long sum = bytes;
        assertTrue(bytes <= MOST_BYTES_OF_A_CASE, () -> path.getFileName() + " " + sum);
      }
    }
  }

  @Test
  void every_page_is_painted_with_one_style_sheet_and_before_any_script() throws IOException {
    for (Path path : pages("")) {
      var head = org.jsoup.Jsoup.parse(path).head();
      assertEquals(1, head.select("link[rel=stylesheet]").size(), path.toString());
      // Only the search page asks first, since what it paints depends on its address.
      int asked = path.endsWith("cases/index.html") ? 1 : 0;
      assertEquals(asked, head.select("script[src]:not([defer])").size(), path.toString());
    }
  }

  @Test
  void no_page_has_styles_scripts_or_handlers_in_its_markup() throws IOException {
    for (Path path : pages("")) {
      var page = org.jsoup.Jsoup.parse(path);
      assertEquals(0, page.select("style, [style]").size(), path.toString());
      assertEquals(
          List.of(),
          page.getAllElements().stream()
              .flatMap(element -> element.attributes().asList().stream())
              .map(attribute -> attribute.getKey())
              .filter(name -> name.startsWith("on"))
              .toList(),
          path.toString());
      assertTrue(
          page.select("script:not([src])").stream()
              .allMatch(script -> script.attr("type").equals("application/ld+json")),
          path.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void nothing_moves_while_a_page_loads(int width) {
    for (String path : Trials.sample(PageKinds.ALL, 15, "shifts at " + width)) {
      try (BrowserContext context = context(width)) {
        Steadiness.watch(context);
        Page page = context.newPage();
        page.navigate(PageKinds.address(folder, path));
        assertEquals(0.0, Steadiness.moved(page), 0.001, path);
      }
    }
  }

  private static List<String> requests(BrowserContext context, Path path) {
    List<String> urls = new ArrayList<>();
    Page page = context.newPage();
    page.onRequest(request -> urls.add(request.url()));
    page.navigate(path.toUri().toString());
    page.close();
    return urls;
  }

  private List<Path> casesIn(String below) throws IOException {
    return pages(below).stream().filter(page -> !page.endsWith("index.html")).toList();
  }

  private List<Path> pages(String below) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(below))) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private BrowserContext context(int width) {
    return chromium.context(new NewContextOptions().setViewportSize(width, 900));
  }
}
