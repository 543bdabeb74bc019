package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jirei.fixtures.Content;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a case refers to: schemes, pages and films elsewhere, keywords. */
@Tag("broad")
class ReferencesOnPagesTest {

  private final RenderedSite site = RenderedSite.of(Content.shapes().library());
  private final Document page = site.page("cases/iida.html");

  private static Element below(Document page, String anchor) {
    Element heading = page.getElementById(anchor);
    assertNotNull(heading, anchor);
    assertNotNull(heading.parent());
    return heading.parent();
  }

  @Test
  void a_scheme_that_is_only_named_stands_beside_one_with_provider_and_address() {
    List<Element> schemes = below(page, "schemes").select("li");
    assertEquals(
        List.of("地方創生推進交付金", "構造改革特別区域 内閣府 相談員の資格の要件が緩められた。"),
        schemes.stream().map(Element::text).toList());
    assertEquals(
        List.of("https://www.chisou.go.jp/tiiki/kouzou2/index.html"),
        below(page, "schemes").select("a").eachAttr("href"));
  }

  @Test
  void a_page_that_is_gone_keeps_its_address_without_a_link() {
    Element links = below(page, "links");
    assertEquals(
        List.of("https://www.city.iida.lg.jp/", "https://jsite.mhlw.go.jp/nagano-roudoukyoku/"),
        links.select("a").eachAttr("href"));
    // On paper every other link is followed by its address.
    assertEquals("https://jsite.mhlw.go.jp/nagano-roudoukyoku/", links.select(".bare").text());
    assertEquals("http://www.example.jp/old/setsumeikai.html", links.select(".dead-url").text());
  }

  @Test
  void a_video_is_a_link_with_its_licence_and_nothing_is_loaded_from_its_host() {
    Element videos = below(page, "videos");
    assertEquals("飯田で働く先輩の声 出典を示せば利用できます", videos.select("li").text());
    assertEquals(0, page.select("video, iframe, embed, object").size());
    assertTrue(page.select("[src]").eachAttr("src").stream().noneMatch(src -> src.contains(":")));
  }

  @Test
  void each_keyword_leads_to_a_search_and_programs_read_them_too() {
    Element keywords = below(page, "keywords");
    assertEquals(List.of("移住", "Ｕターン", "合同説明会"), keywords.select("a").eachText());
    assertTrue(keywords.select("a").attr("href").endsWith("?q=%E7%A7%BB%E4%BD%8F"));
    JsonNode data =
        JsonMapper.shared()
            .readTree(page.select("script[type='application/ld+json']").getFirst().data());
    assertEquals("[\"移住\",\"Ｕターン\",\"合同説明会\"]", data.at("/@graph/0/keywords").toString());
  }

  @Test
  void the_category_of_the_service_stands_among_the_facts_at_a_glance_in_every_language() {
    String japanese = page.select(".glance dl").text();
    String english = site.page("en/cases/iida.html").select(".glance dl").text();
    assertTrue(japanese.contains("サービス分類 雇用・労働＞就職支援"), japanese);
    assertTrue(english.contains("Service category 雇用・労働＞就職支援"), english);
  }

  @Test
  void a_council_of_which_only_the_name_is_known_is_a_heading() {
    Element councils = below(page, "councils");
    assertEquals(List.of("飯田地域雇用推進会議", "実務担当者会議"), councils.select("h3").eachText());
    assertEquals(5, councils.select("ul").getFirst().select("li").size());
    assertEquals(2, councils.select("dl").size());
  }

  @Test
  void the_post_of_the_person_who_comments_stands_beside_the_organisation() {
    assertEquals("ハローワーク飯田 所長", page.select(".comment-party").text());
  }
}
