package org.jirei.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jirei.fixtures.Trials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How the search page looks on screens of any width, light and dark, and to assistive technology.
 */
class SearchLookTest extends SearchSite {

  private static final List<String> STATES =
      List.of("", "?q=ハローワーク&region=chubu", "?q=宇宙開発&target=women", "?q=託児 宇宙&strict=1");

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void axe_finds_no_barrier_in_any_state(ColorScheme scheme) {
    List<String> barriers = new ArrayList<>();
    for (int width :
        Trials.sample(List.of(1280, 390), scheme == ColorScheme.LIGHT ? 2 : 1, "search")) {
      Page window =
          window(new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
      for (String state : STATES) {
        unfold(open(window, Host.FOLDER, state));
        barriers.addAll(Barriers.in(window, scheme, state + "@" + width));
      }
      SearchPage page = open(window, Host.FOLDER, "").type("おおが");
      page.suggestions().first().waitFor();
      page.press("ArrowDown");
      barriers.addAll(Barriers.in(window, scheme, "suggestions@" + width));
    }
    assertEquals(List.of(), barriers);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768, 1280})
  void nothing_scrolls_sideways_and_all_controls_can_be_touched(int width) {
    Page window = window(new NewContextOptions().setViewportSize(width, 900));
    for (String state : List.of(STATES.get(1), STATES.get(2), "?q=" + "託児".repeat(300))) {
      unfold(open(window, Host.FOLDER, state));
      assertEquals(width, window.evaluate("document.documentElement.scrollWidth"), state);
      assertEquals(List.of(), tooSmall(window, width < 992 ? 44 : 36), state);
    }
    SearchPage page = open(window, Host.FOLDER, "").type("し");
    page.suggestions().first().waitFor();
    assertEquals(width, window.evaluate("document.documentElement.scrollWidth"));
  }

  /** Choices are closer together if a mouse is used. */
  private static Object tooSmall(Page page, int choices) {
    return page.evaluate(
        """
        (choices) => Array.from(document.querySelectorAll(
            '.search input, .search button, .finder button, summary, select, .facets label'))
          .filter((e) => e.checkVisibility() && e.querySelector("input:disabled") === null)
          .filter((e) => e.getBoundingClientRect().height < (e.matches("label") ? choices : 44))
          .map((e) => e.outerHTML)
        """,
        choices);
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void nothing_jumps_while_the_page_loads(int width) {
    Page window = window(new NewContextOptions().setViewportSize(width, 900));
    Steadiness.watch(window.context());
    List<Route> held = new ArrayList<>();
    AtomicBoolean isPainted = new AtomicBoolean();
    window.route(
        "**/shards/meta.js*",
        route -> {
          if (isPainted.get()) {
            route.resume();
          } else {
            held.add(route);
          }
        });
    window.navigate(
        address(Host.SERVER, "cases/index.html"),
        new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
    // The page is painted before the answer is there.
    window.waitForCondition(() -> !held.isEmpty());
    window.evaluate("new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)))");
    isPainted.set(true);
    List.copyOf(held).forEach(Route::resume);
    new SearchPage(window).settled();
    double jumped = Steadiness.moved(window);
    assertTrue(jumped < 0.01, () -> "layout shift " + jumped);
  }

  @Test
  void on_narrow_screens_the_choices_are_folded() {
    SearchPage page = open(Host.FOLDER, "", new NewContextOptions().setViewportSize(390, 900));
    assertTrue(page.choice("region", "chubu").isHidden());
    unfold(page);
    page.choose("region", "chubu");
    assertTrue(page.choice("region", "chubu").isChecked());
    assertEquals("region=chubu", page.parameters());
    page.button("6件を表示").click();
    assertTrue(page.choice("region", "chubu").isHidden());
    assertEquals("status", page.focus());
    assertTrue(page.page().locator("#facets summary").innerText().contains("（1）"));
  }

  private static void unfold(SearchPage page) {
    page.page().evaluate("document.getElementById('facets').open = true");
  }
}
