package org.jirei.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The three readers of the site, each from the front page to what they came for, on a site that was
 * opened from a folder.
 */
class JourneysTest extends OpenedSite {

  private BrowserContext context;
  private Page page;

  @BeforeEach
  void begin() {
    context = chromium.context(new NewContextOptions().setViewportSize(1280, 900));
    page = context.newPage();
    page.navigate(folder.resolve("index.html").toUri().toString());
  }

  @AfterEach
  void end() {
    context.close();
  }

  @Test
  void the_planner_finds_two_cases_for_single_parents_compares_them_and_takes_a_worksheet_along() {
    follow("main", "ひとり親");
    assertEquals("ひとり親の事例", heading());
    assertEquals(2, page.locator("#results .case-row, .case-list .case-row").count());
    for (Locator pick : page.locator(".case-list .pick").all()) {
      pick.click();
    }
    page.locator(".picks-bar a.button").click();
    page.waitForURL("**/compare.html?cases=*");
    assertEquals(2, page.locator("#table thead th[scope=col] a").count(), "two columns");
    page.locator("#table thead th[scope=col] a").first().click();
    page.waitForURL("**/cases/*.html");
    assertTrue(page.locator(".glance").isVisible(), "who, for whom, what, since when");
    assertTrue(page.locator(".contact a[href^='tel:']").isVisible(), "whom to call");
    page.locator(".to-worksheet a").click();
    page.waitForURL("**/sheets/*.html");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertTrue(page.locator(".worksheet").isVisible());
    assertTrue(page.locator(".site-header nav").first().isHidden(), "no navigation on paper");
  }

  @Test
  void the_officer_finds_how_to_publish_and_sees_her_case_without_a_mouse() {
    page.keyboard().press("/");
    page.keyboard().type("大垣");
    page.keyboard().press("Enter");
    page.waitForURL("**/cases/index.html?q=*");
    page.locator("#results[aria-busy=false] [data-case-id=ogaki]").waitFor();
    page.locator("#q").focus();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForURL("**/cases/ogaki.html");
    assertEquals("大垣市（岐阜県）の一体的実施", heading());
    tabTo("目標・実績");
    page.keyboard().press("Enter");
    assertTrue(page.url().endsWith("#metrics"), page::url);
    assertTrue(page.locator("#not-stated").textContent().contains("資料に記載のない項目"));
    tabTo("事例を公開するには");
    page.keyboard().press("Enter");
    page.waitForURL("**/submit.html");
    assertEquals("事例を公開するには", heading());
  }

  @Test
  void the_researcher_asks_who_offers_childcare_sifts_the_figures_and_cites_a_case() {
    follow(".site-header", "役割マトリクス");
    page.getByRole(AriaRole.ROWHEADER)
        .filter(new Locator.FilterOptions().setHasText("託児"))
        .getByRole(AriaRole.LINK)
        .first()
        .click();
    page.waitForURL("**/roles/childcare_onsite.html*");
    Locator task = page.locator("main a[href*='#task-']").first();
    task.click();
    page.waitForURL("**/cases/*.html#task-*");
    assertTrue(
        (Boolean) page.evaluate("document.querySelector(':target') !== null"),
        "the very task is on the page");
    follow(".site-header", "目標・実績の数値");
    page.waitForURL("**/outcomes/index.html");
    page.locator("#indicator").fill("就職率");
    List<String> indicators = page.locator("#outcomes tbody tr:not([hidden]) th").allTextContents();
    assertTrue(!indicators.isEmpty());
    indicators.forEach(indicator -> assertTrue(indicator.contains("就職率"), indicator));
    page.locator("#outcomes tbody tr:not([hidden]) td a").first().press("Enter");
    page.waitForURL("**/cases/*.html#metrics");
    assertTrue(page.locator("#source").isVisible());
    assertTrue(page.getByText("引用の仕方").isVisible());
    page.locator(".citing button[value=bibtex]").click();
    String cited = page.locator(".citing textarea").inputValue();
    assertTrue(cited.startsWith("@") && cited.contains("title = {"), cited);
  }

  @Test
  void the_researcher_subscribes_to_the_cases_of_a_measure() throws Exception {
    page.navigate(folder.resolve("measures/seminar.html").toUri().toString());
    Locator feed = page.locator(".site-footer a[type='application/atom+xml']").first();
    assertTrue(feed.isVisible());
    URI address = URI.create(page.url()).resolve(feed.getAttribute("href"));
    Document atom = Jsoup.parse(Files.readString(Path.of(address)), Parser.xmlParser());
    assertTrue(feed.innerText().contains("セミナー"), feed.innerText());
    int listed = page.locator(".case-list .case-row").count();
    assertEquals(listed, atom.select("feed > entry").size());
  }

  @Test
  void a_reader_of_english_searches_and_reads_a_summary_in_english() {
    page.locator(".languages a").click();
    page.waitForURL("**/en/index.html");
    page.locator("#q").fill("job fair");
    page.keyboard().press("Enter");
    page.waitForURL("**/en/cases/index.html?q=*");
    Locator first = page.locator("#results[aria-busy=false] h3 a").first();
    first.waitFor();
    assertEquals("en", first.getAttribute("lang"));
    String title = first.textContent();
    first.click();
    page.waitForURL("**/en/cases/*.html");
    assertEquals(title, heading());
    assertEquals("ja", page.locator(".narrative").getAttribute("lang"));
    page.locator(".languages a").click();
    page.waitForURL(url -> url.contains("/cases/") && !url.contains("/en/"));
  }

  private String heading() {
    return page.locator("h1").textContent();
  }

  private void follow(String within, String label) {
    page.locator(within)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(label).setExact(true))
        .first()
        .click();
  }

  private void tabTo(String label) {
    for (int i = 0; i < 200; i++) {
      page.keyboard().press("Tab");
      if (label.equals(page.evaluate("document.activeElement.textContent"))) {
        return;
      }
    }
    throw new AssertionError("no way to " + label);
  }
}
