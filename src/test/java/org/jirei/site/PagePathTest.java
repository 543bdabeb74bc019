package org.jirei.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jirei.publish.PagePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagePathTest {

  @ParameterizedTest
  @CsvSource({
    "index.html, cases/a.html, ../index.html",
    "cases/a.html, index.html, cases/a.html",
    "cases/a.html, cases/b.html, a.html",
    "cases/a.html, cases/a.html, a.html",
    "assets/style.css, cases/a.html, ../assets/style.css",
    "cases/a/x.jpg, cases/a.html, a/x.jpg",
    "a/b/c.html, a/d/e.html, ../b/c.html",
    "404.html, index.html, 404.html",
  })
  void the_link_names_the_file_seen_from_the_page(String target, String page, String link) {
    assertEquals(link, new PagePath(target).from(new PagePath(page)));
  }

  @Test
  void a_browser_follows_the_link_to_the_file() {
    URI root = URI.create("https://example.org/some/sub/path/");
    for (PagePath page : paths()) {
      for (PagePath target : paths()) {
        URI resolved = root.resolve(page.value()).resolve(target.from(page));
        assertEquals(root.resolve(target.value()), resolved);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/a.html", "a//b.html", "a/", "../a.html", "a/../b.html", "a\\b.html"})
  void what_is_no_file_below_the_root_is_refused(String path) {
    assertThrows(IllegalArgumentException.class, () -> new PagePath(path));
  }

  /** All of one to four of these parts. */
  private static List<PagePath> paths() {
    List<String> paths = new ArrayList<>(List.of("a", "b", "c.html"));
    for (int at = 0; paths.size() < 3 + 9 + 27 + 81; at++) {
      for (String part : List.of("a", "b", "c.html")) {
        paths.add(paths.get(at) + "/" + part);
      }
    }
    return paths.stream().map(PagePath::new).toList();
  }
}
