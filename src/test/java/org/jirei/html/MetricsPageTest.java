package org.jirei.html;

import static org.jirei.samples.SampleCase.metric;
import static org.jirei.samples.SampleCase.quantity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Kind;
import org.jirei.samples.SampleCase;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MetricsPageTest {

  @Test
  void every_figure_of_every_case_has_a_row_that_leads_to_its_case() throws IOException {
    Document page = RenderedSite.ofContent().page("outcomes/index.html");
    assertEquals(52, page.select("#outcomes tbody tr").size());
    Element row = page.expectFirst("tr:contains(１２１．２), tr:contains(121.2)");
    assertEquals("121.2", row.select(".figure").text());
    assertEquals("％", row.child(2).text());
    assertEquals("実績", row.child(3).text());
    assertEquals("2025年3月末（令和7年3月末）", row.child(4).text());
    assertEquals("割合が100％を超えています。", row.child(9).text());
    assertEquals("../cases/ogaki.html#metrics", row.expectFirst("a").attr("href"));
    assertEquals(List.of("121.2"), page.select("tr.odd .figure").eachText());
  }

  @Test
  void round_and_whole_and_parts_stand_with_their_figure() {
    Document page = RenderedSite.of(FullCase.build()).page("outcomes/index.html");
    Element row = page.expectFirst("tr:contains(第１回)");
    assertEquals("120", row.select(".figure").text());
    assertEquals("うち男性 20名", row.child(9).text());
    assertEquals("150名のうち120名", row.child(6).text());
    assertEquals("宮城県", row.child(7).text());
  }

  @Test
  void a_column_that_no_figure_of_the_page_fills_is_hidden_and_not_offered_as_an_order() {
    SampleCase c = new SampleCase("plain");
    c.metrics.add(metric("参加者", quantity("10", "名"), Kind.ACTUAL, 0));
    Document plain = RenderedSite.of(c.build()).page("outcomes/index.html");
    assertEquals(
        List.of("period", "round", "whole", "notes"),
        plain.select("#outcomes th[hidden]").eachAttr("data-column"));
    assertEquals(4, plain.select("#outcomes tbody td[hidden]").size());
    assertEquals(10, plain.expectFirst("#outcomes tbody tr").childrenSize());
    assertEquals(0, plain.select("#sort option[value=round], #sort option[value=whole]").size());
    Document full = RenderedSite.of(FullCase.build()).page("outcomes/index.html");
    assertEquals(0, full.select("#outcomes [hidden]").size());
    assertEquals(2, full.select("#sort option[value=round], #sort option[value=whole]").size());
  }

  @Test
  void what_looks_wrong_is_said_and_printed_as_it_is() {
    SampleCase c = new SampleCase("odd");
    c.metrics.add(
        new Metric(
            "就職率",
            quantity("48.3", "％"),
            Kind.ACTUAL,
            null,
            null,
            quantity("45", "名"),
            quantity("100", "名"),
            List.of(),
            ""));
    c.metrics.add(
        new Metric(
            "参加者",
            quantity("10", "名"),
            Kind.ACTUAL,
            null,
            null,
            null,
            quantity("9", "名"),
            List.of(new Metric.Part("女性", quantity("11", "名"))),
            ""));
    c.metrics.add(metric("変化", quantity("-3", "％"), Kind.ACTUAL, 0));
    Document page = RenderedSite.of(c.build()).page("outcomes/index.html");
    assertEquals(
        List.of(
            "女性 11名 一部であるはずの10名が、全体の9名より大きくなっています。" + " 内訳「女性」の11名が、全体の10名より大きくなっています。",
            "45名÷100名は45.0％で、記載の48.3％と一致しません。",
            "資料では「-3％」 割合が0％を下回っています。"),
        page.select(".odd .notes").eachText());
  }

  @Test
  void filters_offer_what_any_figure_has_on_every_page() {
    SampleCase c = new SampleCase("many");
    for (int i = 0; i < 101; i++) {
      c.metrics.add(metric("参加者" + i, quantity("" + i, i == 100 ? "件" : "名"), Kind.ACTUAL, 0));
    }
    RenderedSite many = RenderedSite.of(c.build());
    Document first = many.page("outcomes/index.html");
    assertEquals(List.of("すべて", "名", "件"), first.select("#unit option").eachText());
    assertEquals(List.of("すべて", "宮城県"), first.select("#prefecture option").eachText());
    assertEquals(List.of("すべて", "セミナー"), first.select("#measure option").eachText());
    assertEquals(List.of("すべて", "子育て中の方"), first.select("#target option").eachText());
    assertEquals(0, first.select("#year").size(), "no figure states its year");
    assertEquals("101件の数値", first.expectFirst("#shown").text());
    assertEquals(2, first.select(".ranges a").size());
    Document second = many.page("outcomes/index~2.html");
    assertEquals(1, second.select("#outcomes tbody tr").size());
    assertEquals(first.select("#unit").outerHtml(), second.select("#unit").outerHtml());
    Document few = RenderedSite.of(FullCase.build()).page("outcomes/index.html");
    assertEquals(0, few.select(".ranges, .pager").size());
  }

  @Test
  void cells_hold_one_line_each_so_that_copied_rows_paste_into_columns() {
    Document page = RenderedSite.of(FullCase.build()).page("outcomes/index.html");
    assertEquals(0, page.select("#outcomes tbody br, #outcomes tbody td > :not(a)").size());
  }
}
