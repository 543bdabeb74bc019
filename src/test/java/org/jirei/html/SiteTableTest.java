package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jirei.fixtures.Content;
import org.jirei.model.CaseStudy;
import org.jirei.model.ServiceSite;
import org.jirei.samples.SampleCase;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Where people find a service is one table, with no column that says nothing. */
class SiteTableTest {

  private final RenderedSite shapes = RenderedSite.of(Content.shapes().library());

  private static List<String> columns(Document page) {
    return page.select("table.sites thead th").eachText();
  }

  private static Element row(Document page, String name) {
    return page.select("table.sites tbody tr").stream()
        .filter(row -> row.text().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private static String address(Document page, String name) {
    return row(page, name).select("td").getFirst().text();
  }

  @Test
  void only_what_a_site_states_has_a_column() {
    SampleCase named = new SampleCase("named");
    named.sites.add(new ServiceSite("市役所の窓口", null, null, null, null));
    SampleCase timed = new SampleCase("timed");
    timed.sites.add(new ServiceSite("駅前の窓口", null, null, "平日 ９時から", null));
    RenderedSite site = RenderedSite.of(named.build(), timed.build());
    assertEquals(List.of("名称"), columns(site.page("cases/named.html")));
    assertEquals(List.of("名称", "利用できる時間"), columns(site.page("cases/timed.html")));
  }

  @Test
  void the_municipality_stands_beside_an_address_that_leaves_it_out() {
    Document page = shapes.page("cases/toyama.html");
    assertEquals("高岡市御旅屋町１０１ ７階", address(page, "ジョブステーション高岡"));
    assertEquals("富山県魚津市 新金屋１－１２－３１", address(page, "ジョブステーション魚津"));
    assertEquals("富山県氷見市", address(page, "出張相談 氷見"));
  }

  @Test
  void the_printed_day_stands_beside_the_day_of_the_page_only_where_its_words_differ() {
    assertEquals(0, row(shapes.page("cases/toyama.html"), "とやま").select(".source-words").size());
    Element english = row(shapes.page("en/cases/toyama.html"), "とやま");
    assertEquals("2 April 2012", english.select("time").text());
    assertEquals("平成24年4月2日", english.select(".source-words").text());
  }

  @Test
  void readers_of_another_language_always_read_the_municipality_in_theirs() {
    Document page = shapes.page("en/cases/toyama.html");
    assertEquals("Takaoka City, Toyama 高岡市御旅屋町１０１ ７階", address(page, "ジョブステーション高岡"));
    assertEquals(
        "高岡市御旅屋町１０１ ７階",
        row(page, "ジョブステーション高岡").select("td[data-label=Address] [lang=ja]").text());
  }

  @Test
  void the_places_of_sites_do_not_move_the_case_to_another_municipality() {
    CaseStudy c =
        Content.shapes().library().cases().stream()
            .filter(one -> one.id().equals("toyama"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("富山県"), c.areas().stream().map(area -> area.name()).toList());
  }
}
