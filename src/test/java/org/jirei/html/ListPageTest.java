package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ListPageTest {

  @Test
  void a_short_list_has_no_steps_to_other_pages() {
    Document page = RenderedSite.of(new SampleCase("one").build()).page("cases/index.html");
    assertEquals(0, page.select(".pager").size());
    assertEquals("1件の事例", page.select("#status").text());
  }

  @Test
  void a_long_list_steps_to_first_last_and_neighbouring_pages() {
    RenderedSite site = RenderedSite.of(SampleLibrary.of(null, cases(950)));
    Document fifth = site.page("cases/index~5.html");
    assertEquals("前のページ 1 … 3 4 5 6 7 … 10 次のページ", fifth.select(".pager").text());
    assertEquals("5", fifth.select(".pager [aria-current=page]").text());
    assertEquals("index~4.html", fifth.select(".pager a[rel=prev]").attr("href"));
    assertEquals("7ページ目", fifth.select(".pager a[href=index~7.html]").attr("aria-label"));
    assertTrue(fifth.title().startsWith("事例一覧（5ページ目）"), fifth.title());
    assertEquals(0, site.page("cases/index.html").select("[rel=prev]").size());
    assertEquals(0, site.page("cases/index~10.html").select("[rel=next]").size());
    assertEquals(50, site.page("cases/index~10.html").select(".case-row").size());
  }

  @Test
  void the_index_of_a_facet_names_all_values_and_links_those_that_cases_have() {
    Document page = RenderedSite.of(new SampleCase("one").build()).page("prefectures/index.html");
    assertEquals(47, page.select("main .card").size());
    assertEquals(List.of("宮城県"), page.select("main .card a").eachText());
  }

  @Test
  void the_navigation_leads_straight_to_the_cases_with_figures_if_there_are_any() {
    SampleCase plain = new SampleCase("plain");
    Document without = RenderedSite.of(plain.build()).page("about.html");
    assertEquals("figures/index.html", figures(without).attr("href"));
    Document with = RenderedSite.of(plain.build(), FullCase.build()).page("about.html");
    assertEquals("figures/yes.html", figures(with).attr("href"));
    assertEquals("数値の記載あり", figures(with).text());
  }

  private static Element figures(Document page) {
    return page.expectFirst("header nav a[href^=figures/]");
  }

  @Test
  void the_front_page_counts_what_there_is() {
    Document home = RenderedSite.ofFullCase().page("index.html");
    assertEquals("2 事例 1 地域 3 参加団体 6 目標・実績", home.select(".numbers").text());
    assertEquals(47, home.select(".tile").size());
    assertEquals("宮城県 2件", home.select(".tile a").attr("aria-label"));
    assertEquals("東北 2件", home.select(".regions li:has(a)").text());
    assertEquals("cases/index.html", home.select("a.button").attr("href"));
  }

  @Test
  void every_page_has_one_box_in_its_header_that_leads_to_the_search() {
    RenderedSite site = RenderedSite.ofFullCase();
    for (String path : site.pages()) {
      Element form = site.page(path).expectFirst("header form[role=search]");
      assertEquals("q", form.expectFirst("input[type=search]").attr("name"), path);
      assertEquals(1, form.select("label[for=q]").size(), path);
      assertEquals(1, form.select("button[type=submit]").size(), path);
      assertEquals(1, site.page(path).select("input[type=search]").size(), path);
    }
    assertEquals("../cases/index.html", action(site, "prefectures/index.html"));
    assertEquals("index.html", action(site, "cases/full.html"));
    assertEquals("cases/index.html", action(site, "index.html"));
  }

  @Test
  void the_first_page_is_the_search_page_and_works_as_a_list_with_ways_to_the_other_lists() {
    RenderedSite site = RenderedSite.of(SampleLibrary.of(null, cases(150)));
    Document page = site.page("cases/index.html");
    assertEquals(100, page.select("#results li[data-case-id] a[href]").size());
    assertEquals(7, page.select(".browse a[href$=/index.html]").size());
    assertEquals(1, page.select("noscript").size());
    assertEquals(1, page.select(".pager a[href=index~2.html][rel=next]").size());
    assertEquals(0, site.page("cases/index~2.html").select("#results, script[src*=search]").size());
  }

  private static String action(RenderedSite site, String path) {
    return site.page(path).expectFirst("header form").attr("action");
  }

  private static List<CaseStudy> cases(int count) {
    List<CaseStudy> cases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cases.add(new SampleCase("case-" + i).build());
    }
    return cases;
  }
}
