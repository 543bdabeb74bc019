package org.jirei.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.fixtures.Content;
import org.jirei.model.OwnField;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * The library of a tourism office: another vocabulary, and fields that it declares itself, without
 * a line of Java.
 */
class TourismTest {

  private static final Pattern LABOUR =
      Pattern.compile(
          "労働|ハローワーク|雇用|就職|求人|求職|就労|\\bHello Work\\b|\\blabour\\b|\\bemploy\\w*|\\bjobs?\\b",
          Pattern.CASE_INSENSITIVE);

  private final Content tourism = Content.tourism();

  @Test
  void nothing_is_wrong_with_it() throws IOException {
    var problems = ContentReader.read(tourism.folder(), ContentOptions.DEFAULT).problems();
    assertEquals("[]", problems.toString());
    assertEquals(10, tourism.library().cases().size());
  }

  @Test
  void its_cases_use_every_type_of_field() {
    Set<OwnField.Type> used = new TreeSet<>();
    tourism
        .library()
        .cases()
        .forEach(c -> c.ownValues().own().forEach(value -> used.add(value.field().type())));
    assertEquals(Set.of(OwnField.Type.values()), used);
  }

  @Test
  void facts_stand_at_a_glance_in_the_language_of_the_page() throws IOException {
    Document japanese = page("cases/hakodate_night.html");
    assertEquals("夏 冬", fact(japanese, "見ごろの季節").text());
    assertEquals("48,200人", fact(japanese, "年間の来訪者").text());
    assertEquals("2023年7月1日（令和5年7月1日）", fact(japanese, "開始日").text());
    Document english = page("en/cases/hakodate_night.html");
    assertEquals("Summer Winter", fact(english, "Season").text());
    assertEquals("1 July 2023", fact(english, "Opened").text());
    assertEquals("Indoors", fact(english, "Rainy days").text());
    assertEquals(
        "https://example.jp/hakodate/night/", fact(english, "Booking").select("a").attr("href"));
  }

  @Test
  void a_text_has_a_heading_of_its_own_and_is_in_the_contents() throws IOException {
    Document english = page("en/cases/beppu_steam.html");
    assertEquals("Getting there", english.select("#own-access").text());
    assertTrue(english.select("section[aria-labelledby=own-access]").text().contains("別府駅西口"));
    assertEquals("Getting there", english.select("nav.contents a[href=#own-access]").text());
  }

  @Test
  void a_term_of_a_facet_leads_to_the_cases_that_have_it() throws IOException {
    Document japanese = page("cases/takayama_snow.html");
    Element winter = fact(japanese, "見ごろの季節").selectFirst("a");
    assertEquals("../field-season/winter.html", winter == null ? null : winter.attr("href"));
    Document list = page("field-season/winter.html");
    assertEquals(
        Set.of("函館", "金沢", "高山", "倉敷", "尾道"), places(list, "函館", "金沢", "高山", "倉敷", "尾道", "別府"));
    Document index = page("en/field-stay/index.html");
    assertEquals("Length of stay", index.select("h1").text());
    assertTrue(index.select("main").text().contains("A visit without a night."));
    assertTrue(fact(japanese, "雨の日").select("a").isEmpty());
  }

  private static Set<String> places(Document list, String... known) {
    String words = list.select("main").text();
    return Set.copyOf(Stream.of(known).filter(words::contains).toList());
  }

  @Test
  void readers_browse_by_its_facets_from_every_page() throws IOException {
    for (String page : List.of("index.html", "cases/index.html", "outcomes/index.html")) {
      Document japanese = page(page);
      assertTrue(
          japanese.select("a[href$=field-season/index.html]").text().contains("見ごろの季節"), page);
      assertTrue(japanese.select("a[href$=field-stay/index.html]").text().contains("滞在の長さ"), page);
    }
  }

  @Test
  void no_page_for_readers_speaks_of_labour_policy() throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(tourism.site())) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        String page = tourism.site().relativize(file).toString().replace('\\', '/');
        if (!page.endsWith("submit/index.html")) {
          Document document = Jsoup.parse(Files.readString(file));
          LABOUR
              .matcher(document.wholeText() + document.select("meta").outerHtml())
              .results()
              .map(MatchResult::group)
              .forEach(word -> found.add(page + ": " + word));
        }
      }
    }
    assertEquals(Set.of(), found);
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(tourism.site().resolve(path)));
  }

  private static Element fact(Document page, String name) {
    return page.select(".glance dt").stream()
        .filter(dt -> dt.text().equals(name))
        .map(Element::nextElementSibling)
        .findFirst()
        .orElseThrow(() -> new AssertionError(name));
  }
}
