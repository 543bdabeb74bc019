package org.jirei.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jirei.search.CaseSearcher;
import org.jirei.search.SearchRequest;
import org.jirei.search.SearchResult;
import org.jirei.site.SharedPaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Typing, the list of results, the facets and what the page says about the search. */
class SearchPageTest extends SearchSite {

  @ParameterizedTest
  @EnumSource
  void results_appear_while_typing_as_the_command_line_finds_them(Host host) throws Exception {
    SearchPage page = open(host, "").type("託児");
    assertEquals(lucene("託児"), page.ids());
    page.type(" 面接会");
    assertEquals(lucene("託児 面接会"), page.ids());
    assertEquals(lucene("託児 面接会").size() + "件の事例", page.status());
  }

  @ParameterizedTest
  @EnumSource
  void without_a_query_the_list_of_the_page_stays(Host host) {
    SearchPage page = open(host, "");
    assertEquals(17, page.ids().size());
    assertEquals("sendai", page.ids().getFirst());
    assertEquals("17件の事例", page.status());
    page.type("大垣");
    assertNotEquals(17, page.ids().size());
    page.box().fill("");
    assertEquals(17, page.settled().ids().size());
  }

  @Test
  void a_result_shows_who_where_when_for_whom_and_why() {
    Locator first = open(Host.FOLDER, "?q=おおた").page().locator("#results .case-row").first();
    assertEquals("ota.html", first.locator("h3 a").getAttribute("href"));
    assertTrue(first.locator("h3").textContent().contains("子育て支援就職面接会"));
    assertTrue(first.locator(".case-row-parties").textContent().contains("群馬県太田市"));
    List<String> facts = first.locator(".chip").allTextContents();
    assertTrue(
        facts.containsAll(List.of("群馬県", "2013年度（平成25年度）", "子育て中の方", "託児")), facts::toString);
    assertEquals("おおた", first.locator(".snippet mark").first().textContent());
  }

  @Test
  void nothing_is_searched_in_the_middle_of_a_composition() {
    SearchPage page = openWithClock();
    Page window = page.page();
    page.box().focus();
    CDPSession keyboard = page.page().context().newCDPSession(page.page());
    JsonObject composition = new JsonObject();
    composition.addProperty("text", "たくじ");
    composition.addProperty("selectionStart", 3);
    composition.addProperty("selectionEnd", 3);
    keyboard.send("Input.imeSetComposition", composition);
    window.clock().runFor(400);
    assertEquals("たくじ", page.box().inputValue());
    assertEquals("", page.parameters());
    JsonObject chosen = new JsonObject();
    chosen.addProperty("text", "託児");
    keyboard.send("Input.insertText", chosen);
    page.settled();
    assertEquals("q=託児", page.parameters());
  }

  @Test
  void an_answer_that_comes_late_does_not_replace_a_newer_one() {
    Page window = window(new NewContextOptions());
    window.addInitScript(SLOW_FOR_NURSES);
    window.navigate(address(Host.FOLDER, "cases/index.html"));
    SearchPage page = new SearchPage(window).settled();
    page.box().fill("保育士");
    window.waitForFunction("() => globalThis.answerLate");
    assertEquals("true", window.locator("#results").getAttribute("aria-busy"));
    page.box().fill("大垣");
    assertEquals(List.of("ogaki"), page.settled().ids());
    window.evaluate("answerLate()");
    Steadiness.settle(window);
    assertEquals(List.of("ogaki"), page.ids());
    assertEquals("1件の事例", page.status());
  }

  /** Makes the engine hold back the answer to one query until it is released. */
  private static final String SLOW_FOR_NURSES =
      """
      let engine;
      Object.defineProperty(globalThis, "jirei", {
        get: () => engine,
        set(it) {
          const { open } = (engine = it);
          it.open = async (options) => {
            const searcher = await open(options);
            const { search } = searcher;
            searcher.search = async (request) => {
              const found = await search(request);
              if (request.query === "保育士") {
                await new Promise((go) => (globalThis.answerLate = go));
              }
              return found;
            };
            return searcher;
          };
        },
      });
      """;

  @ParameterizedTest
  @EnumSource
  void every_count_of_a_facet_says_what_a_click_gives(Host host) {
    SearchPage page = open(host, "?q=セミナー&region=kinki");
    List<?> offered =
        (List<?>)
            page.page()
                .evaluate(
                    """
                    Array.from(document.querySelectorAll('.facets input'))
                      .filter(e => e.offsetParent && !e.checked)
                      .map(e => [e.name, e.value, parseInt(e.closest('label').querySelector('.count').textContent)])
                    """);
    assertTrue(offered.size() > 10, offered::toString);
    int before = page.ids().size();
    for (Object each : offered) {
      List<?> offer = (List<?>) each;
      page.choose((String) offer.get(0), (String) offer.get(1));
      // Another value of a facet that has a choice already adds its cases to those shown.
      int more = offer.get(0).equals("region") ? before : 0;
      assertEquals(more + (int) offer.get(2) + "件の事例", page.status(), offer::toString);
      page.choose((String) offer.get(0), (String) offer.get(1));
    }
  }

  @Test
  void prefectures_stand_within_their_region() {
    SearchPage page = open(Host.FOLDER, "");
    assertEquals(
        List.of("中部"),
        page.page()
            .locator(".facets li:has(> ul input[value=gifu]) > label > span:first-of-type")
            .allTextContents());
    // Other prefectures may be added, though no other region may be chosen beside this one.
    page.choose("prefecture", "gifu");
    assertTrue(page.choice("prefecture", "osaka").isVisible());
    assertFalse(page.choice("region", "kinki").isVisible());
    assertEquals("1件の事例", page.status());
    page.choose("prefecture", "osaka");
    assertEquals("6件の事例", page.status());
  }

  @Test
  void choices_are_chips_that_can_be_removed_one_by_one_and_all_at_once() {
    SearchPage page = open(Host.FOLDER, "?q=託児").choose("region", "chubu").choose("figures", "yes");
    assertEquals("q=託児&region=chubu&figures=yes", page.parameters());
    page.button("中部の条件を外す").click();
    assertEquals("q=託児&figures=yes", page.settled().parameters());
    assertFalse(page.choice("region", "chubu").isChecked());
    assertEquals("status", page.focus(), "what was pressed is gone, the count tells the rest");
    page.choose("target", "women");
    page.button("条件をすべて外す").click();
    assertEquals("q=託児", page.settled().parameters());
    assertTrue(page.page().locator("#choices").isHidden());
  }

  @Test
  void a_choice_that_gives_nothing_stays_to_be_removed() {
    SearchPage page = open(Host.FOLDER, "?q=大垣&prefecture=nagano&target=nobody");
    assertEquals("該当する事例はありません", page.status());
    assertTrue(page.choice("prefecture", "nagano").isVisible());
    assertEquals(
        List.of("長野県", "nobody", "条件をすべて外す"),
        page.page().locator("#choices button").allTextContents());
  }

  @Test
  void the_order_can_be_by_year_and_by_the_reading_of_the_title() throws Exception {
    SearchPage page = open(Host.FOLDER, "");
    page.page().selectOption("#sort", "newest");
    assertEquals("ogaki", page.settled().ids().getFirst());
    assertEquals("sort=newest", page.parameters());
    page.page().selectOption("#sort", "title");
    List<?> byTitle = page.settled().ids();
    assertNotEquals(open(page.page(), Host.FOLDER, "?sort=newest").ids(), byTitle);
    assertEquals(byTitle, open(page.page(), Host.FOLDER, "?sort=title").ids());
  }

  @Test
  void the_page_tells_of_synonyms_and_offers_the_words_as_typed() throws Exception {
    SearchPage page = open(Host.FOLDER, "?q=職安");
    assertTrue(page.notes().contains("「職安」のほか「ハローワーク」"), page::notes);
    assertTrue(page.ids().size() > 1);
    page.link("入力した言葉だけで探す").click();
    assertEquals("q=職安&strict=1", page.settled().parameters());
    assertTrue(page.notes().contains("入力した言葉だけで探しています"), page::notes);
    assertEquals("該当する事例はありません", page.status());
    page.link("似た言葉も含めて探す").click();
    assertEquals("q=職安", page.settled().parameters());
  }

  @Test
  void the_page_says_that_a_query_was_relaxed_and_which_word_nothing_was_found_for() {
    SearchPage page = open(Host.FOLDER, "?q=図書館 宇宙開発");
    assertTrue(page.notes().contains("一部の言葉を含む"), page::notes);
    assertTrue(page.notes().contains("「宇宙開発」を含む事例はありません"), page::notes);
    assertEquals(List.of("yodogawa"), page.ids());
    page.link("入力した言葉だけで探す").click();
    assertEquals(0, page.settled().ids().size());
  }

  @Test
  void cases_without_some_word_stand_below_a_heading_and_say_which() {
    SearchPage page = open(Host.FOLDER, "?q=大垣 障害者");
    Locator headings = page.page().locator("#results h2");
    assertEquals(List.of("一部の言葉をふくむ事例"), headings.allTextContents());
    Locator missing = page.page().locator("#results h2 + ol [data-case-id=ogaki] .without");
    assertEquals("ふくまない言葉：障害者", missing.textContent());
    assertEquals(page.ids().size(), page.page().locator("#results .pick").count());
  }

  @Test
  void without_a_hit_the_page_says_what_to_try() {
    SearchPage page = open(Host.FOLDER, "?q=宇宙開発");
    assertEquals(0, page.ids().size());
    assertEquals("該当する事例はありません", page.status());
    assertTrue(page.notes().contains("「宇宙開発」を含む事例はありません"), page::notes);
    Locator hints = page.page().locator("#hints");
    assertTrue(hints.innerText().contains("言葉を短くする"), hints::innerText);
    assertTrue(page.page().locator("#facets").isHidden(), "there is nothing to choose from");
    assertTrue(page.page().locator("#sort").isHidden());
    hints.getByText("子育て中の方").click();
    assertEquals("target=parents", page.settled().parameters());
    assertEquals("", page.box().inputValue());
    assertTrue(hints.isHidden());
    assertTrue(page.choice("target", "parents").isVisible());
  }

  @Test
  void without_a_hit_the_page_offers_the_values_that_are_nearest_to_the_words() {
    SearchPage page = open(Host.FOLDER, "?q=宇宙の面接対策&region=kinki&strict=1");
    Locator hints = page.page().locator("#hints");
    assertTrue(hints.innerText().contains("応募書類・面接対策"), hints::innerText);
    page.link("条件をすべて外して探す").click();
    assertEquals("q=宇宙の面接対策&strict=1", page.settled().parameters());
  }

  @Test
  void the_list_of_all_cases_is_not_shown_before_the_answer() {
    Page window = window(new NewContextOptions());
    List<Route> held = new ArrayList<>();
    AtomicBoolean mayGo = new AtomicBoolean();
    window.route(
        "**/meta.js*",
        route -> {
          if (mayGo.get()) {
            route.resume();
          } else {
            held.add(route);
          }
        });
    window.navigate(
        address(Host.SERVER, "cases/index.html") + "?q=大垣",
        new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
    window.waitForCondition(() -> !held.isEmpty());
    assertTrue(window.locator("#results").isHidden());
    assertTrue(window.locator("#status").isHidden());
    mayGo.set(true);
    List.copyOf(held).forEach(Route::resume);
    assertEquals(List.of("ogaki"), new SearchPage(window).settled().ids());
    assertTrue(window.locator("#results").isVisible());
  }

  @Test
  void the_address_of_a_search_can_be_copied() {
    SearchPage page =
        open(
            Host.SERVER,
            "?q=託児",
            new NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")));
    page.button("この検索のアドレスをコピー").click();
    page.page().getByText("アドレスをコピーしました。").waitFor();
    assertEquals(page.page().url(), page.page().evaluate("navigator.clipboard.readText()"));
    page.box().fill("");
    assertTrue(page.settled().page().locator("#copy").isHidden(), "there is nothing to share");
  }

  @Test
  void where_scripts_may_not_copy_the_address_is_selected() {
    Page window = window(new NewContextOptions());
    window.addInitScript("delete Navigator.prototype.clipboard");
    SearchPage page = open(window, Host.FOLDER, "?q=託児");
    page.button("この検索のアドレスをコピー").click();
    window.getByText("アドレスを選択しました").waitFor();
    assertEquals("address", page.focus());
    assertEquals(window.url(), window.evaluate("getSelection().toString()"));
  }

  @Test
  void near_misses_are_offered_as_links() {
    SearchPage page = open(Host.FOLDER, "?q=就職面説会");
    assertTrue(page.notes().contains("もしかして"), page::notes);
    page.page().locator("#notes a:text-is('就職面接会')").click();
    assertEquals("q=就職面接会", page.settled().parameters());
    assertEquals("就職面接会", page.box().inputValue());
    assertTrue(page.ids().size() > 1);
  }

  @Test
  void more_results_come_ten_at_a_time_and_the_focus_goes_to_the_first_of_them() {
    SearchPage page = open(Host.FOLDER, "?q=ハローワーク");
    assertEquals(10, page.ids().size());
    Locator more = page.button("さらに");
    assertTrue(more.textContent().endsWith("件を表示"));
    more.focus();
    page.press("Enter");
    assertTrue(page.ids().size() > 10);
    assertEquals(page.ids().get(10), page.focus());
    assertTrue(page.page().locator("#more").isHidden());
  }

  private List<String> lucene(String query) throws Exception {
    try (CaseSearcher searcher =
        Objects.requireNonNull(
            CaseSearcher.open(folder.resolve(SharedPaths.SEARCH_INDEX.value())))) {
      return searcher.search(SearchRequest.of(query, 10)).hits().stream()
          .map(SearchResult.Hit::id)
          .toList();
    }
  }
}
