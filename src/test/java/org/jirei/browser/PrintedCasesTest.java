package org.jirei.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What comes out of the printer, on A4 paper. */
class PrintedCasesTest extends OpenedSite {

  private static final Pattern PRINTED_PAGE = Pattern.compile("/Type\\s*/Page\\b");

  /** The width of the type area in CSS pixels: 210 mm less two margins of 12 mm. */
  private static final int TYPE_AREA = 703;

  private static final String CUT_OFF =
      """
      [...document.querySelectorAll("body *")].filter((e) => {
        const style = getComputedStyle(e);
        const box = e.getBoundingClientRect();
        const hides = style.overflow !== "visible" && style.position !== "absolute";
        return e.checkVisibility() && style.position !== "absolute" && !e.closest("svg")
          && (box.right > innerWidth + 1 || hides && e.scrollWidth > e.clientWidth + 1);
      }).map((e) => e.outerHTML.slice(0, 80))
      """;

  @Test
  void every_case_takes_at_most_two_pages_of_a4() throws IOException {
    List<String> longer = new ArrayList<>();
    try (BrowserContext context = context()) {
      for (Path file : Samples.longestAndSome(pages("cases"), 5)) {
        long pages = pages(visit(context, file));
        if (pages < 1 || pages > 2) {
          longer.add(file.getFileName() + ": " + pages);
        }
      }
    }
    assertEquals(List.of(), longer);
  }

  @Test
  void the_worksheet_to_be_filled_in_takes_exactly_one_page_for_every_case() throws IOException {
    List<String> others = new ArrayList<>();
    try (BrowserContext context = context()) {
      for (Path file : Samples.longestAndSome(pages("sheets"), 5)) {
        long pages = pages(visit(context, file));
        if (pages != 1) {
          others.add(file.getFileName() + ": " + pages);
        }
      }
    }
    assertEquals(List.of(), others);
  }

  @Test
  void every_case_has_a_worksheet_to_be_filled_in() throws IOException {
    assertEquals(pages("cases").size(), pages("sheets").size());
  }

  @Test
  void nothing_of_a_case_is_cut_off_at_the_edge_of_the_paper() throws IOException {
    try (BrowserContext context = context()) {
      List<Path> all = Stream.concat(pages("cases").stream(), pages("sheets").stream()).toList();
      for (Path file : Samples.longestAndSome(all, 10)) {
        Page page = visit(context, file);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertEquals(List.of(), page.evaluate(CUT_OFF), file.toString());
      }
    }
  }

  private List<Path> pages(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .filter(file -> !file.getFileName().toString().startsWith("index"))
          .sorted()
          .toList();
    }
  }

  private static long pages(Page page) {
    byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    return PRINTED_PAGE.matcher(new String(pdf, ISO_8859_1)).results().count();
  }

  private BrowserContext context() {
    return chromium.context(new NewContextOptions().setViewportSize(TYPE_AREA, 900));
  }

  private static Page visit(BrowserContext context, Path file) {
    Page page = context.newPage();
    page.navigate(file.toUri().toString());
    return page;
  }
}
