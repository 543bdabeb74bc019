package org.jirei.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
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
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @EnumSource
  void axe_finds_no_barrier_on_any_kind_of_page(Colours colours) {
    List<String> barriers = new ArrayList<>();
    for (int width : new int[] {1280, 390}) {
      for (String path : PageKinds.ALL) {
        try (BrowserContext context = context(colours.in(options(width)))) {
          Page page = visit(context, path);
          for (Rule rule : axe(page, colours).analyze().getViolations()) {
            rule.getNodes()
                .forEach(n -> barriers.add(path + "@" + width + " " + rule.getId() + n.getHtml()));
          }
        }
      }
    }
    assertEquals(List.of(), barriers);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 600, 768, 1000, 1280})
  void no_page_scrolls_sideways(int width) {
    try (BrowserContext context = context(options(width))) {
      for (String path : PageKinds.ALL) {
        Object wide = visit(context, path).evaluate("document.documentElement.scrollWidth");
        assertEquals(width, wide, path);
      }
    }
  }

  @Test
  void the_header_is_the_same_on_every_kind_of_page() {
    Map<Object, Set<Object>> heights = new TreeMap<>();
    try (BrowserContext context = context(options(1280))) {
      for (String path : PageKinds.ALL) {
        Page page = visit(context, path);
        Object height =
            page.evaluate("document.querySelector('.site-header').getBoundingClientRect().height");
        heights
            .computeIfAbsent(page.evaluate("document.documentElement.lang"), l -> new HashSet<>())
            .add(height);
        page.close();
      }
    }
    assertEquals(Set.of("en", "ja"), heights.keySet());
    heights.values().forEach(all -> assertEquals(1, all.size(), heights::toString));
  }

  @Test
  void the_style_applies_from_a_folder_and_nothing_is_refused_or_asked_elsewhere() {
    List<String> complaints = new ArrayList<>();
    List<String> requests = new ArrayList<>();
    try (BrowserContext context = context(options(1280))) {
      context.onConsoleMessage(message -> complaints.add(message.text()));
      context.onRequest(request -> requests.add(request.url()));
      for (String path : PageKinds.ALL) {
        Page page = visit(context, path);
        Object font = page.evaluate("getComputedStyle(document.body).fontFamily");
        assertTrue(font.toString().contains("Noto Sans JP"), path + " " + font);
      }
    }
    assertEquals(List.of(), complaints);
    assertEquals(List.of(), requests.stream().filter(url -> !url.startsWith("file:")).toList());
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
            '.site-header a, .site-footer a, .tile a, .button, .regions li, .sheets a'))
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

  /**
   * The pages have no frames, for which axe would open a page of its own each time. Other colours
   * change nothing but colours, so that there only their rules are asked again.
   */
  @SuppressWarnings("deprecation")
  private static AxeBuilder axe(Page page, Colours colours) {
    AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
    return colours == Colours.LIGHT
        ? axe
        : axe.withRules(List.of("color-contrast", "link-in-text-block"));
  }

  private static NewContextOptions options(int width) {
    return new NewContextOptions().setViewportSize(width, 900);
  }

  private BrowserContext context(NewContextOptions options) {
    return chromium.browser().newContext(options);
  }

  private Page visit(BrowserContext context, String path) {
    Page page = context.newPage();
    page.navigate(PageKinds.address(folder, path));
    return page;
  }
}
