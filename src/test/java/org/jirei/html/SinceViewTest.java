package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jirei.fixtures.Content;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Since when a practice has run, as the facts at a glance tell it. */
class SinceViewTest {

  private final RenderedSite shapes = RenderedSite.of(Content.shapes().library());

  private static String fact(Document page, String label) {
    return page.expectFirst(".glance dl div:has(dt:matchesOwn(^" + label + "$)) dd").text();
  }

  @Test
  void a_practice_with_an_end_has_a_period_and_its_words_are_not_repeated() {
    assertEquals("2021年7月～2024年3月（令和3年7月～令和6年3月）", fact(shapes.page("cases/toyooka.html"), "実施期間"));
  }

  @Test
  void another_language_shows_the_printed_words_beside_its_own() {
    assertEquals(
        "July 2021–March 2024 令和3年7月～令和6年3月", fact(shapes.page("en/cases/toyooka.html"), "Period"));
  }

  @Test
  void words_that_say_more_than_the_date_are_kept() {
    String since = fact(RenderedSite.ofContent().page("cases/minato.html"), "開始");
    assertTrue(since.startsWith("2014年8月（平成26年8月） 平成26年8月からハローワーク大阪西"), since);
  }
}
