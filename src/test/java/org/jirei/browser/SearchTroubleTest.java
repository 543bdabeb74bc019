package org.jirei.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.jirei.fixtures.Trials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page when files are missing or broken, browsers old, scripts off and queries hostile. */
class SearchTroubleTest extends SearchSite {

  @ParameterizedTest
  @CsvSource({
    "meta.js, 見つからない",
    "search.js, 見つからない",
  })
  void a_missing_file_is_told_and_the_list_stays(String file, String words) {
    Page window = window(new NewContextOptions());
    window.route("**/" + file + "*", Route::abort);
    assertListWith(words, window);
  }

  @Test
  void a_file_that_cannot_be_read_is_told_and_the_list_stays() {
    Page window = window(new NewContextOptions());
    window.route(
        "**/meta.js*",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("text/javascript")
                    .setBody("jirei.shard('meta', 'AAAA')")));
    assertListWith("読み取れない", window);
  }

  @Test
  void a_browser_that_cannot_unpack_the_files_is_told_and_the_list_stays() {
    Page window = window(new NewContextOptions());
    window.addInitScript("delete globalThis.DecompressionStream");
    assertListWith("バージョンが古い", window);
  }

  private void assertListWith(String words, Page window) {
    window.navigate(address(Host.SERVER, "cases/index.html") + "?q=大垣");
    SearchPage page = new SearchPage(window).settled();
    assertTrue(page.status().contains(words), page::status);
    assertEquals(17, page.ids().size());
    assertTrue(window.locator(".browse a").first().isVisible());
    assertTrue(window.locator("#facets").isHidden());
    assertEquals(17, page.type("市").ids().size());
  }

  @Test
  void once_the_files_are_back_the_next_query_finds() {
    Page window = window(new NewContextOptions());
    window.route("**/terms-*.js*", Route::abort);
    window.navigate(address(Host.SERVER, "cases/index.html"));
    SearchPage page = new SearchPage(window).settled().type("大垣");
    assertTrue(page.status().contains("見つからない"), page::status);
    assertEquals(17, page.ids().size());
    window.unroute("**/terms-*.js*");
    page.press("Enter");
    assertEquals(List.of("ogaki"), page.ids());
    assertTrue(window.locator("#facets").isVisible());
  }

  @Test
  void without_scripts_the_page_is_the_list_with_ways_to_the_other_lists() {
    Page window = window(new NewContextOptions().setJavaScriptEnabled(false));
    window.navigate(address(Host.FOLDER, "index.html"));
    window.fill(SearchPage.BOX, "大垣");
    window.press(SearchPage.BOX, "Enter");
    window.waitForURL("**/cases/index.html?q=*");
    assertEquals(17, window.locator("#results .case-row").count());
    assertEquals(7, window.locator(".browse a:visible").count());
    assertTrue(window.locator("noscript .notice").isVisible());
    for (String useless : List.of("#facets", ".sort", "#more", "#choices")) {
      assertTrue(window.locator(useless).isHidden(), useless);
    }
  }

  static List<String> hostile() {
    List<String> all =
        List.of(
            "<img src=x onerror=\"globalThis.attacked = true\"> <b>託児</b>",
            "</template><script>globalThis.attacked = true</script>",
            "\" onfocus=globalThis.attacked=true autofocus x=\"",
            ".*+?^${}()|[]\\",
            "託児(?=.*",
            "{0} {1} $& $1 |",
            "、。「」！？・…",
            "\ud83d",
            "託児\udc00\ud800大垣",
            "託\u0000児\u0007\u001b\u202e",
            "__proto__ constructor toString hasOwnProperty",
            "託児".repeat(5000),
            "a b ".repeat(2500),
            "ﾊﾞ".repeat(5000));
    return Trials.sample(all, 6, "hostile words");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostile_words_neither_break_the_page_nor_become_markup(String query) {
    Page window = window(new NewContextOptions());
    List<String> errors = new ArrayList<>();
    window.onPageError(errors::add);
    window.onConsoleMessage(message -> errors.add(message.text()));
    window.navigate(address(Host.FOLDER, "cases/index.html"));
    SearchPage page = new SearchPage(window).settled().type("託児");
    // Playwright sends text as UTF-8; lone surrogates have to be made in the page.
    window.evaluate(
        """
        (units) => {
          const box = document.getElementById("q");
          box.value = String.fromCharCode(...units);
          box.dispatchEvent(new Event("input", { bubbles: true }));
        }
        """,
        query.chars().boxed().toList());
    page.settled();
    assertEquals(0, window.locator("main img, main b, main script").count());
    assertEquals(null, window.evaluate("globalThis.attacked"));
    window.reload();
    page.settled();
    assertEquals(List.of(), errors);
    page.box().fill("大垣");
    assertEquals(List.of("ogaki"), page.settled().ids());
  }
}
