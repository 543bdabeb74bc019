package org.jirei.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Suggestions, and a search without a mouse. */
class SearchKeyboardTest extends SearchSite {

  @Test
  void arrows_move_from_the_box_through_the_results_and_back() {
    SearchPage page = open(Host.FOLDER, "?q=ハローワーク");
    page.box().focus();
    for (Object id : page.ids()) {
      assertEquals(id, page.press("ArrowDown").focus());
    }
    assertEquals("more", page.press("ArrowDown").focus());
    for (Object id : page.ids().reversed()) {
      assertEquals(id, page.press("ArrowUp").focus());
    }
    assertEquals("q", page.press("ArrowUp").focus());
  }

  @Test
  void enter_opens_the_result_in_focus() {
    SearchPage page = open(Host.FOLDER, "?q=大垣");
    page.box().focus();
    page.page().keyboard().press("ArrowDown");
    page.page().keyboard().press("Enter");
    page.page().waitForURL("**/cases/ogaki.html");
  }

  @Test
  void escape_clears_the_box_from_the_box_and_from_the_results() {
    SearchPage page = open(Host.FOLDER, "?q=大垣&region=chubu");
    page.box().focus();
    page.press("ArrowDown", "Escape");
    assertEquals("", page.box().inputValue());
    assertEquals("q", page.focus());
    assertEquals("region=chubu", page.parameters());
    page.type("託児").press("Escape");
    assertEquals("", page.box().inputValue());
    assertEquals("region=chubu", page.parameters());
  }

  @Test
  void tab_reaches_the_choices_the_results_and_more_of_them() {
    SearchPage page = open(Host.FOLDER, "?q=ハローワーク");
    page.box().focus();
    List<String> wanted = new ArrayList<>(List.of("region", "sort", "ogaki", "more"));
    for (int i = 0; i < 150 && !wanted.isEmpty(); i++) {
      page.press("Tab");
      wanted.remove(page.focus());
      wanted.remove(page.page().evaluate("document.activeElement.name"));
      assertEquals(
          true,
          page.page()
              .evaluate(
                  """
                  (() => {
                    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
                    return outlineStyle === "solid" && outlineWidth === "4px";
                  })()
                  """),
          "the focus is seen");
    }
    assertEquals(List.of(), wanted);
  }

  @Test
  void two_tabs_from_the_box_a_link_skips_the_choices() {
    SearchPage page = open(Host.FOLDER, "?q=ハローワーク");
    page.box().focus();
    page.press("Tab", "Tab");
    assertEquals("検索結果へ", page.page().evaluate("document.activeElement.textContent"));
    page.press("Enter");
    assertEquals("status", page.focus());
    List<Object> further = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      further.add(page.press("Tab").focus());
    }
    assertTrue(further.contains(page.ids().getFirst()), further::toString);
  }

  @ParameterizedTest
  @EnumSource
  void suggestions_are_a_list_that_the_arrows_choose_from(Host host) {
    SearchPage page = open(host, "").type("おおが");
    Locator offers = page.suggestions();
    assertEquals("true", page.box().getAttribute("aria-expanded"));
    assertTrue(offers.first().textContent().contains("大垣市"));
    page.press("ArrowDown");
    assertEquals("true", offers.first().getAttribute("aria-selected"));
    assertEquals(
        offers.first().getAttribute("id"), page.box().getAttribute("aria-activedescendant"));
    page.press("ArrowUp");
    assertEquals("", page.box().getAttribute("aria-activedescendant"));
    page.press("ArrowDown", "Escape");
    assertEquals("false", page.box().getAttribute("aria-expanded"));
    assertEquals("おおが", page.box().inputValue(), "only the list is closed");
  }

  @Test
  void a_place_takes_the_place_of_the_words() {
    SearchPage page = open(Host.FOLDER, "").type("ogaki");
    page.suggestions().first().waitFor();
    page.press("ArrowDown", "Enter");
    assertEquals("q=大垣市", page.parameters());
    assertEquals("大垣市", page.box().inputValue());
    assertEquals(List.of("ogaki"), page.ids());
  }

  @Test
  void a_term_becomes_a_choice_and_empties_the_box() {
    SearchPage page = open(Host.FOLDER, "").type("セミナー");
    page.suggestions().filter(new Locator.FilterOptions().setHasText("取組")).first().click();
    assertEquals("measure=seminar", page.settled().parameters());
    assertEquals("", page.box().inputValue());
    assertTrue(page.choice("measure", "seminar").isChecked());
    assertEquals("q", page.focus());
  }

  @Test
  void a_case_is_opened() {
    SearchPage page = open(Host.FOLDER, "").type("大垣市");
    page.suggestions().filter(new Locator.FilterOptions().setHasText("事例")).first().click();
    page.page().waitForURL("**/cases/ogaki.html");
  }

  @Test
  void enter_searches_for_the_words_where_no_suggestion_is_chosen() {
    SearchPage page = openWithClock();
    Page window = page.page();
    page.box().pressSequentially("おおが");
    window.clock().runFor(300);
    page.settled().suggestions().first().waitFor();
    page.press("Enter");
    assertEquals("false", page.box().getAttribute("aria-expanded"));
    assertEquals("q=おおが", page.parameters());
    window.clock().runFor(300);
    assertTrue(page.page().locator("#offers").isHidden(), "the list stays closed");
  }
}
