package org.jirei.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jirei.fixtures.Content;
import org.jirei.fixtures.Shared;
import org.jirei.fixtures.Trials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagesInBrowserTest extends OpenedSite {

  /** How a reader has set up the device. */
  enum Colours {
    LIGHT,
    DARK,
    FORCED;

    NewContextOptions in(NewContextOptions options) {
      return this == FORCED
          ? options.setForcedColors(ForcedColors.ACTIVE)
          : options.setColorScheme(this == DARK ? ColorScheme.DARK : ColorScheme.LIGHT);
    }
  }

  /**
   * How a page looks to one reader.
   *
   * @param path see {@link PageKinds}
   * @param width of the window in CSS pixels
   */
  private record Sight(String path, int width) {

    static List<Sight> all() {
      return PageKinds.ALL.stream()
          .flatMap(path -> Stream.of(new Sight(path, 1280), new Sight(path, 390)))
          .toList();
    }

    /** Each kind of page at one width; in a thorough run at both. */
    static List<Sight> some() {
      Random random = Trials.random("widths");
      return Trials.IS_THOROUGH
          ? all()
          : PageKinds.ALL.stream()
              .map(path -> new Sight(path, random.nextBoolean() ? 1280 : 390))
              .toList();
    }

    @Override
    public String toString() {
      return path + "@" + width;
    }
  }

  /**
   * What a visit to a page shows apart from its text.
   *
   * @param header its height
   * @param complaints of the browser in its console
   * @param tooWide widths of the window in which it needs more, with what it needs
   */
  private record Seen(
      String language,
      Object header,
      String font,
      List<String> complaints,
      List<String> requests,
      List<String> tooWide) {}

  /** Each kind of page visited once for the tests that only look. */
  private static final Shared<Map<String, Seen>> VISITS = Shared.of(PagesInBrowserTest::visits);

  private static Map<String, Seen> visits() {
    Map<String, Seen> visits = new TreeMap<>();
    List<String> complaints = new ArrayList<>();
    List<String> requests = new ArrayList<>();
    try (BrowserContext context = Chromium.shared().context(options(1280))) {
      context.onConsoleMessage(message -> complaints.add(message.text()));
      context.onRequest(request -> requests.add(request.url()));
      Page page = context.newPage();
      for (String path : PageKinds.ALL) {
        page.setViewportSize(1280, 900);
        page.navigate(PageKinds.address(Content.sample().site(), path));
        Steadiness.settle(page);
        visits.put(
            path,
            new Seen(
                (String) page.evaluate("document.documentElement.lang"),
                page.evaluate(
                    "document.querySelector('.site-header').getBoundingClientRect().height"),
                (String) page.evaluate("getComputedStyle(document.body).fontFamily"),
                List.copyOf(complaints),
                List.copyOf(requests),
                tooWide(page)));
        complaints.clear();
        requests.clear();
      }
    }
    return visits;
  }

  private static List<String> tooWide(Page page) {
    List<String> tooWide = new ArrayList<>();
    for (int width : new int[] {1280, 1000, 768, 600, 390, 320}) {
      page.setViewportSize(width, 900);
      if (Trials.IS_THOROUGH) {
        page.reload();
      }
      Object needed = page.evaluate("document.documentElement.scrollWidth");
      if (!needed.equals(width)) {
        tooWide.add(width + " needs " + needed);
      }
    }
    return tooWide;
  }

  @Test
  void axe_finds_no_barrier_on_any_kind_of_page() {
    assertEquals(List.of(), barriers(Colours.LIGHT, Sight.some()));
  }

  @ParameterizedTest
  @EnumSource(names = {"DARK", "FORCED"})
  void axe_finds_no_barrier_in_other_colours(Colours colours) {
    assertEquals(List.of(), barriers(colours, Trials.sample(Sight.all(), 6, colours.name())));
  }

  private List<String> barriers(Colours colours, List<Sight> sights) {
    List<String> barriers = new ArrayList<>();
    try (BrowserContext context = context(colours.in(options(1280)))) {
      Page page = context.newPage();
      for (Sight sight : sights) {
        page.setViewportSize(sight.width(), 900);
        page.navigate(PageKinds.address(folder, sight.path()));
        barriers.addAll(
            colours == Colours.LIGHT
                ? Barriers.in(page, sight.toString())
                : Barriers.inColoursOf(page, sight.toString()));
      }
    }
    return barriers;
  }

  @Test
  void no_page_scrolls_sideways() {
    VISITS.get().forEach((path, seen) -> assertEquals(List.of(), seen.tooWide(), path));
  }

  @Test
  void the_header_is_the_same_on_every_kind_of_page() {
    Map<String, Set<Object>> heights = new TreeMap<>();
    VISITS
        .get()
        .values()
        .forEach(
            seen ->
                heights.computeIfAbsent(seen.language(), l -> new HashSet<>()).add(seen.header()));
    assertEquals(Set.of("en", "ja"), heights.keySet());
    heights.values().forEach(all -> assertEquals(1, all.size(), heights::toString));
  }

  @Test
  void the_style_applies_from_a_folder() {
    VISITS
        .get()
        .forEach(
            (path, seen) ->
                assertTrue(seen.font().contains("Noto Sans JP"), path + " " + seen.font()));
  }

  @Test
  void nothing_is_refused_or_asked_elsewhere() {
    VISITS
        .get()
        .forEach(
            (path, seen) -> {
              assertEquals(List.of(), seen.complaints(), path);
              assertTrue(
                  seen.requests().stream().allMatch(url -> url.startsWith("file:")),
                  () -> path + " " + seen.requests());
            });
  }

  @Test
  void the_first_tab_leads_past_the_navigation() {
    try (BrowserContext context = context(options(1280))) {
      Page page = visit(context, "cases/ogaki.html");
      page.keyboard().press("Tab");
      assertEquals("本文へ移動", page.evaluate("document.activeElement.textContent"));
      page.keyboard().press("Enter");
      assertEquals("main", page.evaluate("document.activeElement.id"));
    }
  }

  @Test
  void controls_and_links_that_stand_alone_are_large_enough_to_touch() {
    String tooSmall =
        """
        Array.from(document.querySelectorAll(
            '.site-header a, .site-footer a, .tile a, .button, .regions li, .pager a'))
          .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 44).map(e => e.outerHTML)
        """;
    try (BrowserContext context = context(options(390))) {
      assertEquals(List.of(), visit(context, "index.html").evaluate(tooSmall));
    }
  }

  @Test
  void forced_colours_keep_the_borders_of_what_colour_alone_would_show() {
    try (BrowserContext context = context(options(1280).setForcedColors(ForcedColors.ACTIVE))) {
      Page page = visit(context, "index.html");
      assertEquals(
          "1px",
          page.evaluate("getComputedStyle(document.querySelector('.tile a')).borderTopWidth"));
    }
  }

  @Test
  void print_leaves_out_the_ways_to_other_pages() {
    try (BrowserContext context = context(options(794))) {
      Page page = visit(context, "cases/ogaki.html");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (String hidden : List.of(".site-header nav", ".trail", ".contents", ".related")) {
        assertTrue(page.locator(hidden).first().isHidden(), hidden);
      }
      assertTrue(page.locator(".roles").isVisible());
    }
  }

  private static NewContextOptions options(int width) {
    return new NewContextOptions().setViewportSize(width, 900);
  }

  private BrowserContext context(NewContextOptions options) {
    return chromium.context(options);
  }

  private Page visit(BrowserContext context, String path) {
    Page page = context.newPage();
    page.navigate(PageKinds.address(folder, path));
    return page;
  }
}
