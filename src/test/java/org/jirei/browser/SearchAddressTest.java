package org.jirei.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The address holds the state of the search; the box of every page leads to it. */
class SearchAddressTest extends SearchSite {

  private static final NewContextOptions LOW = new NewContextOptions().setViewportSize(1280, 500);

  @ParameterizedTest
  @EnumSource
  void the_box_of_any_page_leads_to_the_search(Host host) {
    Page window = window(new NewContextOptions());
    for (String path :
        List.of("index.html", "cases/ogaki.html", "prefectures/gifu.html", "404.html")) {
      window.navigate(address(host, path));
      window.fill(SearchPage.BOX, "託児 100%&");
      window.press(SearchPage.BOX, "Enter");
      window.waitForURL("**/cases/index.html?q=*");
      SearchPage page = new SearchPage(window).settled();
      assertEquals("託児 100%&", page.box().inputValue());
      assertTrue(page.ids().size() < 17, path);
    }
  }

  @Test
  void a_list_leads_to_the_search_with_its_value_chosen() {
    Page window = window(new NewContextOptions());
    for (String list : List.of("prefectures/gifu", "targets/women", "years/2014")) {
      window.navigate(address(Host.FOLDER, list + ".html"));
      int cases = window.locator(".case-list > li").count();
      window.getByText("この条件から検索・絞り込みをする").click();
      window.waitForURL("**/cases/index.html?*");
      SearchPage page = new SearchPage(window).settled();
      assertEquals(cases, page.ids().size(), list);
      assertEquals(1, window.locator(".choice").count(), list);
    }
  }

  @Test
  void the_front_page_has_a_box_of_its_own() {
    Page window = window(new NewContextOptions());
    window.navigate(address(Host.FOLDER, "index.html"));
    window.fill(".hero input", "大垣");
    window.click(".hero button");
    window.waitForURL("**/cases/index.html?q=*");
    assertEquals(List.of("ogaki"), new SearchPage(window).settled().ids());
  }

  @Test
  void a_reader_can_do_without_the_slash_and_pages_remember() {
    SearchPage page = open(Host.SERVER, "");
    Page window = page.page();
    window.getByLabel("「/」で検索欄へ移る").uncheck();
    window.keyboard().press("/");
    assertEquals("shortcut", window.evaluate("document.activeElement.id"));
    window.reload();
    window.keyboard().press("/");
    assertEquals("", window.evaluate("document.activeElement.id"));
  }

  @Test
  void a_slash_leads_to_the_box_unless_something_is_being_typed() {
    Page window = window(new NewContextOptions());
    window.navigate(address(Host.FOLDER, "cases/ogaki.html"));
    window.keyboard().press("/");
    assertEquals("q", window.evaluate("document.activeElement.id"));
    assertEquals("", window.inputValue(SearchPage.BOX));
    window.keyboard().type("1/2");
    assertEquals("1/2", window.inputValue(SearchPage.BOX));
  }

  @ParameterizedTest
  @EnumSource
  void a_shared_address_shows_the_whole_state(Host host) {
    String address = "?q=託児&region=chubu&region=kinki&target=women&sort=title&strict=1";
    SearchPage page = open(host, address);
    assertEquals("託児", page.box().inputValue());
    assertTrue(page.choice("region", "chubu").isChecked());
    assertTrue(page.choice("region", "kinki").isChecked());
    assertTrue(page.choice("target", "women").isChecked());
    assertEquals("title", page.page().inputValue("#sort"));
    assertTrue(page.notes().contains("入力した言葉だけで探しています"), page::notes);
    List<?> ids = page.ids();
    page.page().reload();
    assertEquals(ids, page.settled().ids());
  }

  @ParameterizedTest
  @EnumSource
  void back_and_forward_restore_words_choices_and_order(Host host) {
    SearchPage page = open(host, "").type("託児");
    page.choose("region", "chubu");
    page.page().selectOption("#sort", "title");
    List<?> last = page.settled().ids();
    assertEquals("q=託児&region=chubu&sort=title", page.parameters());
    assertEquals("q=託児&region=chubu", page.back().parameters());
    assertEquals("relevance", page.page().inputValue("#sort"));
    assertEquals("q=託児", page.back().parameters());
    assertEquals(false, page.choice("region", "chubu").isChecked());
    assertEquals("", page.back().parameters(), "typing in one go is one step");
    assertEquals("", page.box().inputValue());
    assertEquals(17, page.ids().size());
    for (int i = 0; i < 3; i++) {
      page.page().goForward();
      page.settled();
    }
    assertEquals(last, page.ids());
    assertEquals("title", page.page().inputValue("#sort"));
  }

  @ParameterizedTest
  @EnumSource
  void coming_back_from_a_case_shows_the_same_place_of_the_list(Host host) {
    SearchPage page = open(host, "?q=ハローワーク", LOW);
    page.button("さらに").click();
    List<?> ids = page.settled().ids();
    Object last = ids.getLast();
    page.page().locator("[data-case-id=" + last + "] h3 a").click();
    page.page().waitForURL("**/" + last + ".html");
    page.back();
    assertEquals(ids, page.ids());
    assertEquals(last, page.focus());
    assertEquals(true, page.page().evaluate("scrollY > 500"));
  }

  @Test
  void the_title_of_the_window_tells_one_search_from_another() {
    SearchPage page = open(Host.FOLDER, "?q=託児");
    assertTrue(page.page().title().startsWith("「託児」 事例一覧"), page.page().title());
  }

  @Test
  void the_journey_works_in_a_folder_that_was_carried_elsewhere(@TempDir Path elsewhere)
      throws IOException {
    Path copy = elsewhere.resolve("新しい フォルダー");
    copy(folder, copy);
    Page window = window(LOW);
    window.navigate(copy.resolve("index.html").toUri().toString());
    window.fill(SearchPage.BOX, "大垣");
    window.press(SearchPage.BOX, "Enter");
    window.waitForURL("**/cases/index.html?q=*");
    SearchPage page = new SearchPage(window).settled();
    page.page().locator("[data-case-id=ogaki] h3 a").click();
    window.waitForURL("**/ogaki.html");
    assertEquals(List.of("ogaki"), page.back().ids());
    assertEquals("大垣", page.box().inputValue());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
