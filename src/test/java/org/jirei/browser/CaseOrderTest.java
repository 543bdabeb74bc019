package org.jirei.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From case to case, in a site that was opened from a folder. */
class CaseOrderTest extends OpenedSite {

  @Test
  void without_script_the_cases_follow_each_other_from_north_to_south() {
    try (BrowserContext context =
        chromium.context(new NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = visit(context, "cases/sendai.html");
      assertTrue(page.locator("a[rel=prev]").isHidden());
      page.locator("a[rel=next]").click();
      assertTrue(page.url().endsWith("cases/ota.html"), page.url());
      page.locator("a[rel=prev]").click();
      assertTrue(page.url().endsWith("cases/sendai.html"), page.url());
    }
  }

  @Test
  void a_reader_who_comes_from_a_list_goes_on_in_that_list_and_back_to_it() {
    try (BrowserContext context = chromium.context()) {
      Page page = visit(context, "measures/seminar.html");
      Locator links = page.locator(".case-row h3 a");
      List<String> titles = links.allTextContents();
      links.nth(1).click();
      assertEquals(titles.get(0), page.locator("a[rel=prev] .title").textContent());
      assertEquals(titles.get(2), page.locator("a[rel=next] .title").textContent());
      page.locator("a[rel=next]").click();
      assertEquals(titles.get(2), page.locator("h1").textContent());
      assertEquals(titles.get(3), page.locator("a[rel=next] .title").textContent());
      page.locator(".back-to-list").click();
      assertTrue(page.url().endsWith("measures/seminar.html"), page.url());
    }
  }

  @Test
  void the_results_of_a_search_are_walked_in_their_order() {
    try (BrowserContext context = chromium.context()) {
      Page page = visit(context, "cases/index.html?q=%E8%A8%97%E5%85%90");
      page.locator(".case-row .snippet").first().waitFor();
      Locator links = page.locator("#results .case-row h3 a");
      List<String> titles = links.allTextContents();
      assertTrue(titles.size() > 1 && titles.size() < 17, titles.toString());
      links.first().click();
      assertTrue(page.locator("a[rel=prev]").isHidden());
      assertEquals(titles.get(1), page.locator("a[rel=next] .title").textContent());
      page.locator(".back-to-list").click();
      assertTrue(page.url().contains("?q="), page.url());
    }
  }

  @Test
  void a_case_that_is_not_in_the_list_stands_in_the_order_of_all() {
    try (BrowserContext context = chromium.context()) {
      Page page = visit(context, "prefectures/miyagi.html");
      page.locator(".case-row h3 a").first().click();
      page.navigate(folder.resolve("cases/ogaki.html").toUri().toString());
      assertTrue(page.locator("a[rel=prev]").isVisible());
      assertEquals("事例一覧へ", page.locator(".back-to-list").textContent());
    }
  }

  private Page visit(BrowserContext context, String path) {
    Page page = context.newPage();
    page.navigate(folder.resolve("index.html").toUri().resolve(path).toString());
    return page;
  }
}
