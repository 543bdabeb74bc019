package org.jirei.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.jirei.fixtures.Trials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A planner compares cases: picks them where she finds them, looks, rearranges, sends the link. */
class CompareTest extends SearchSite {

  private static final String FOUR = "?cases=ogaki,sendai,ota,sasebo";

  @ParameterizedTest
  @EnumSource(Host.class)
  void cases_picked_in_lists_and_searches_stand_side_by_side(Host host) {
    Page page = open(host, "?q=託児").page();
    page.locator("[data-case-id=nagoya] .pick").click();
    assertTrue(page.locator(".picks-status").textContent().contains("比較に加えました（1件）"));
    page.navigate(address(host, "targets/parents.html"));
    page.locator("[data-case-id=sendai] .pick").click();
    page.navigate(address(host, "cases/ogaki.html"));
    page.locator(".to-compare a").click();
    assertEquals(List.of("nagoya", "sendai", "ogaki"), shown(page));
    assertTrue(page.url().endsWith("compare.html?cases=nagoya,sendai,ogaki"), page.url());
    page.reload();
    assertEquals(List.of("nagoya", "sendai", "ogaki"), shown(page));
  }

  @ParameterizedTest
  @EnumSource(Host.class)
  void the_address_is_the_whole_state_and_back_undoes(Host host) {
    Page page = compare(host, "?cases=sendai,ota,nagoya");
    page.locator("thead th").nth(2).locator(".earlier").click();
    assertEquals(List.of("sendai", "nagoya", "ota"), shown(page));
    assertTrue(told(page).contains("2番目"), told(page));
    page.locator("thead th").nth(0).locator(".drop").click();
    assertEquals(List.of("nagoya", "ota"), shown(page));
    assertEquals(page.url(), page.locator("#address").inputValue());
    page.goBack();
    assertEquals(List.of("sendai", "nagoya", "ota"), shown(page));
    page.goBack();
    assertEquals(List.of("sendai", "ota", "nagoya"), shown(page));
  }

  @Test
  void what_cannot_be_shown_is_said() {
    Page page = compare(Host.FOLDER, "?cases=sendai,atlantis,sendai,ota,mie,nagoya,minato");
    assertEquals(List.of("sendai", "ota", "mie"), shown(page));
    String notes = page.locator("#notes").textContent();
    assertTrue(notes.contains("見つかりません：atlantis"), notes);
    assertTrue(notes.contains("1件にまとめました"), notes);
    assertTrue(notes.contains("表示していません：nagoya／minato"), notes);
    assertEquals(List.of(), shown(compare(Host.FOLDER, "?cases=../titles,%3Cb%3E")));
  }

  @Test
  void a_fifth_case_is_refused_in_a_sentence() {
    Page page = window(new NewContextOptions().setViewportSize(1280, 900));
    page.navigate(address(Host.FOLDER, "targets/parents.html"));
    for (int i = 0; i < 5; i++) {
      page.locator(".pick").nth(i).click();
    }
    assertTrue(page.locator(".picks-status.refused").isVisible());
    assertEquals(4, page.locator(".picks-drop").count());
    assertEquals("比較に加える", page.locator(".pick").nth(4).textContent());
    page.locator(".picks-bar .button").click();
    assertEquals(4, shown(page).size());
    assertFalse(page.locator("#adding").isVisible());
  }

  @Test
  void a_case_is_found_and_added_without_leaving_by_the_keyboard_alone() {
    Page page = compare(Host.FOLDER, "?cases=sendai");
    assertTrue(told(page).contains("あと1件"), told(page));
    page.locator("#wanted").focus();
    page.keyboard().type("大垣");
    // Each character asks anew; the offers for the first one alone begin with another case.
    page.waitForFunction(
        "() => document.querySelector('#offered button')?.textContent.includes('大垣')");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    page.waitForSelector(".of-2");
    assertEquals(List.of("sendai", "ogaki"), shown(page));
    assertEquals("wanted", page.evaluate("document.activeElement.id"));
    page.locator("#more a").click();
    assertEquals("比較から外す", page.locator("[data-case-id=ogaki] .pick").textContent());
  }

  @Test
  void like_stands_beside_like_and_what_is_shared_is_marked() {
    Page page = compare(Host.FOLDER, FOUR);
    String row = page.locator("tr", new Page.LocatorOptions().setHasText("就職者数（名）")).textContent();
    assertTrue(row.contains("165名") && row.contains("記載なし"), row);
    assertEquals(4, page.locator("li.shared:has-text('子育て中の方共通')").count());
    Locator chamber = page.locator("tr:has(th:text-is('商工会議所・経済団体')) td");
    assertTrue(chamber.nth(0).textContent().contains("参加していません"));
    assertTrue(page.locator(".notice-inline").textContent().contains("100"));
    assertEquals(0, page.locator("#table [id], #table script").count());
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 800, 1280})
  void four_cases_need_no_sideways_scrolling_and_move_nothing(int width) {
    Page page = window(new NewContextOptions().setViewportSize(width, 900));
    Steadiness.watch(page.context());
    page.navigate(address(Host.FOLDER, "compare.html" + FOUR));
    shown(page);
    assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
    assertEquals(0.0, Steadiness.moved(page), 0.001, "comparison");
    page.navigate(address(Host.FOLDER, "targets/parents.html"));
    assertEquals(0.0, Steadiness.moved(page), 0.001, "list");
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void the_tray_never_hides_what_has_the_focus(int width) {
    Page page = window(new NewContextOptions().setViewportSize(width, 640));
    page.navigate(address(Host.FOLDER, "targets/parents.html"));
    page.locator(".pick").nth(0).click();
    page.locator("h1").evaluate("h => { h.tabIndex = -1; h.focus(); }");
    for (int i = 0; i < 30; i++) {
      page.keyboard().press("Tab");
      // The page may still be gliding there.
      page.waitForFunction(
          """
          () => {
            const at = document.activeElement;
            const bar = document.querySelector('.picks-bar');
            return bar.contains(at)
                || at.getBoundingClientRect().bottom <= bar.getBoundingClientRect().top;
          }
          """);
    }
  }

  @Test
  void four_cases_print_on_three_pages_on_their_side() {
    Page page = compare(Host.FOLDER, FOUR);
    String pdf =
        new String(
            page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
            java.nio.charset.StandardCharsets.ISO_8859_1);
    int pages = pdf.split("/Type /Page\\b", -1).length - 1;
    assertTrue(pages <= 3, () -> pages + " sheets");
    assertTrue(pdf.contains("/MediaBox [0 0 841.9"), "not on its side");
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void axe_finds_no_barrier_in_a_comparison_nor_in_the_tray(ColorScheme scheme) {
    for (int width :
        Trials.sample(List.of(1280, 390), scheme == ColorScheme.LIGHT ? 2 : 1, "comparison")) {
      Page page =
          window(new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
      page.navigate(address(Host.FOLDER, "compare.html" + FOUR));
      shown(page);
      assertEquals(List.of(), Barriers.in(page, scheme, "comparison at " + width));
      page.navigate(address(Host.FOLDER, "targets/parents.html"));
      page.locator(".pick").nth(0).click();
      page.locator(".pick").nth(1).click();
      assertEquals(List.of(), Barriers.in(page, scheme, "tray at " + width));
    }
  }

  @Test
  void the_english_site_keeps_the_cases_and_marks_what_is_japanese() {
    Page page = compare(Host.FOLDER, "?cases=sendai,ogaki");
    page.locator(".languages a").click();
    assertEquals(List.of("sendai", "ogaki"), shown(page));
    assertTrue(page.locator("thead th").first().textContent().startsWith("A seminar"));
    assertEquals("ja", page.locator(".text").first().getAttribute("lang"));
  }

  @Test
  void without_scripts_the_page_says_what_to_do_instead() {
    Page page = window(new NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(address(Host.FOLDER, "compare.html" + FOUR));
    assertTrue(page.locator("noscript").first().textContent().contains("別のタブ"));
    page.navigate(address(Host.FOLDER, "targets/parents.html"));
    assertEquals(0, page.locator(".pick").count());
    assertFalse(page.locator("#picks").isVisible());
  }

  private Page compare(Host host, String parameters) {
    Page page = window(new NewContextOptions().setViewportSize(1280, 900));
    page.navigate(address(host, "compare.html" + parameters));
    return page;
  }

  /** The cases from left to right, once the page has settled. */
  private static List<?> shown(Page page) {
    page.waitForSelector("#comparison[aria-busy=false]");
    return (List<?>)
        page.evaluate(
            "Array.from(document.querySelectorAll('thead th a'), a =>"
                + " /([^/]+)[.]html$/.exec(a.href)[1])");
  }

  private static String told(Page page) {
    page.waitForSelector("#comparison[aria-busy=false]");
    return page.locator("#told").textContent();
  }
}
