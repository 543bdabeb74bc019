package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jirei.model.Image;
import org.jirei.model.Provenance;
import org.jirei.model.Title;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HeadTest {

  private static final String BASE = "https://example.org/jirei/";
  private static final Document FULL = RenderedSite.ofFullCase().page("cases/full.html");

  @Test
  void a_shared_link_to_a_case_has_its_title_and_says_what_it_is() {
    assertEquals("子育て中の方へのセミナー", property(FULL, "og:title"));
    assertEquals("article", property(FULL, "og:type"));
    assertEquals("連携事例集", property(FULL, "og:site_name"));
    assertEquals("ja_JP", property(FULL, "og:locale"));
    assertEquals(0, FULL.select("meta[property=og:url], meta[property=og:image]").size());
    Document home = RenderedSite.of(FullCase.bare()).page("index.html");
    assertEquals("website", property(home, "og:type"));
    assertEquals("連携事例集", property(home, "og:title"));
  }

  @Test
  void whole_addresses_stand_where_the_site_knows_its_own() {
    SampleCase c = new SampleCase("one");
    c.images.add(new Image("room.png", "会場", null, null, "自由"));
    Document page =
        RenderedSite.of(SampleLibrary.of(BASE, List.of(c.build()))).page("cases/one.html");
    assertEquals(BASE + "cases/one.html", property(page, "og:url"));
    assertEquals(BASE + "cases/one/room.png", property(page, "og:image"));
    assertEquals("会場", property(page, "og:image:alt"));
    assertEquals("../manifest.webmanifest", page.expectFirst("link[rel=manifest]").attr("href"));
    JsonNode way = data(page).at("/@graph/1/itemListElement");
    assertEquals(BASE + "index.html", way.at("/0/item").asString());
    assertEquals(BASE + "cases/one.html", way.at("/2/item").asString());
  }

  @Test
  void programs_are_led_to_the_citation_the_licence_the_feeds_and_the_search() {
    SampleCase c = new SampleCase("one");
    String licence = "https://creativecommons.org/licenses/by/4.0/";
    c.provenance = new Provenance("資料", null, licence, LocalDate.of(2026, 4, 1), null, null);
    RenderedSite site = RenderedSite.of(SampleLibrary.of(BASE, List.of(c.build())));
    Document page = site.page("cases/one.html");
    assertEquals(BASE + "cases/one.html", link(page, "cite-as"));
    assertEquals(licence, link(page, "license"));
    assertEquals("https://schema.org/AboutPage", link(page, "type"));
    assertEquals("one.json", link(page, "describedby"));
    assertEquals("../opensearch.xml", link(page, "search"));
    assertEquals("../feed.xml", link(page, "alternate][type=application/atom+xml"));
    assertEquals("../feed.json", link(page, "alternate][type=application/feed+json"));
    Document list = site.page("measures/seminar.html");
    assertEquals(
        List.of("seminar.xml", "../feed.xml"),
        list.select("link[type=application/atom+xml]").eachAttr("href"));
    assertEquals(0, FULL.select("link[rel=cite-as], link[rel=license], link[rel=search]").size());
  }

  private static String link(Document page, String relation) {
    return page.expectFirst("link[rel=" + relation + "]").attr("href");
  }

  @Test
  void from_a_folder_no_manifest_is_asked_for() {
    assertEquals(0, FULL.select("link[rel=manifest]").size());
  }

  @Test
  void programs_read_what_the_case_says() {
    JsonNode article = data(FULL).at("/@graph/0");
    assertEquals("子育て中の方へのセミナー", article.path("headline").asString());
    assertEquals("市と国の連携", article.path("alternativeHeadline").asString());
    assertEquals("資料の名前", article.at("/isBasedOn/name").asString());
    assertEquals("2026-01-05", article.path("datePublished").asString());
    assertEquals("2026-02-06", article.path("dateModified").asString());
    assertEquals(3, article.path("contributor").size());
    assertEquals("041009", article.at("/spatialCoverage/0/identifier/value").asString());
    assertEquals("宮城県仙台市", article.at("/spatialCoverage/0/name").asString());
    assertTrue(article.path("about").toString().contains("\"termCode\":\"seminar\""));
    assertEquals(1, data(FULL).path("@graph").size(), "a trail needs whole addresses");
  }

  @Test
  void nothing_is_said_that_the_case_does_not_say() {
    // Its year is inferred, its licence is a sentence.
    JsonNode article = data(FULL).at("/@graph/0");
    assertFalse(article.has("temporalCoverage"), article::toString);
    assertFalse(article.has("license"), article::toString);
    JsonNode bare = data(RenderedSite.of(FullCase.bare()).page("cases/bare.html")).at("/@graph/0");
    for (String absent : List.of("url", "alternativeHeadline", "datePublished", "image")) {
      assertFalse(bare.has(absent), absent);
    }
  }

  @Test
  void a_hostile_title_cannot_end_the_script() {
    SampleCase c = new SampleCase("hostile");
    String title = "</script><script>alert(1)</script><!-- & \u2028";
    c.title = new Title(title, null, null, null);
    Document page = RenderedSite.of(c.build()).page("cases/hostile.html");
    assertEquals(1, page.select("script[type]").size());
    assertEquals(0, page.select("script:not([type]):not([src])").size());
    assertEquals(title, data(page).at("/@graph/0/headline").asString());
  }

  private static String property(Document page, String name) {
    return page.expectFirst("meta[property=" + name + "]").attr("content");
  }

  private static JsonNode data(Document page) {
    String json = page.expectFirst("script[type=application/ld+json]").data();
    return Objects.requireNonNull(new JsonMapper().readTree(json));
  }
}
