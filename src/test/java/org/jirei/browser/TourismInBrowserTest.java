package org.jirei.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jirei.fixtures.Content;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readers and authors of a library that declares its own fields. */
@InBrowser
class TourismInBrowserTest {

  private BrowserContext context;
  private Page page;

  @BeforeEach
  void enter() {
    context = Chromium.shared().context(new NewContextOptions().setViewportSize(1280, 900));
    page = context.newPage();
  }

  @AfterEach
  void leave() {
    context.close();
  }

  @Test
  void own_fields_stand_side_by_side_and_shared_terms_are_marked() {
    open("en/compare.html?cases=takayama_snow,hakodate_night");
    page.waitForSelector(".of-2");
    Locator season = row("Season");
    assertEquals(2, season.locator("li.shared:has-text('Winter')").count());
    assertTrue(season.textContent().contains("Summer"));
    assertTrue(row("Visitors a year").textContent().contains("48,200"));
    assertTrue(row("Getting there").textContent().contains("末広町停留場"));
    assertEquals(1, row("Booking").locator("a[href='https://example.jp/hakodate/night/']").count());
    assertEquals(0, page.locator("th[scope=row]:text-is('Frequency')").count());
  }

  private Locator row(String name) {
    return page.locator("tr:has(th[scope=row]:text-is('" + name + "'))");
  }

  @Test
  void the_search_page_narrows_by_an_own_facet_named_in_the_address() {
    open("cases/index.html?field-season=winter");
    page.waitForFunction("() => document.querySelector('#status').textContent.includes('5')");
    assertTrue(page.locator("#choices").textContent().contains("冬"));
    assertTrue(page.locator("#facets").textContent().contains("滞在の長さ"));
  }

  @Test
  void the_form_asks_for_own_fields_by_their_types_and_previews_them() {
    open("submit/index.html");
    Locator season = page.locator("[data-key=season]");
    assertEquals("choices", season.getAttribute("data-control"));
    assertTrue(season.textContent().contains("必須"));
    assertTrue(season.textContent().contains("この取組を体験できる季節をすべて選びます。"));
    assertEquals("choice", page.locator("[data-key=stay]").getAttribute("data-control"));
    assertEquals("prose", page.locator("[data-key=access]").getAttribute("data-control"));
    season.locator("input[value=winter]").check();
    page.locator("[data-key=spots] textarea").fill("陣屋前\n宮川の橋");
    page.locator("[data-key=access] textarea").fill("駅から歩いて十分です。");
    page.locator("[data-key=opened] input").fill("令和五年の冬");
    page.locator("#show").click();
    Locator preview = page.locator("#preview-case");
    assertTrue(preview.locator("dl").first().textContent().contains("見ごろの季節冬"));
    assertTrue(preview.textContent().contains("宮川の橋"));
    assertTrue(preview.locator("h4:text-is('行き方')").isVisible());
    page.locator("#save").click();
    assertTrue(page.locator("#errors").textContent().contains("令和五年の冬"));
  }

  private void open(String path) {
    page.navigate(Content.tourism().site().toUri() + path);
  }
}
