package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.jirei.model.Contact;
import org.jirei.model.Metric;
import org.jirei.model.Title;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.jirei.text.TelephoneLine;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CasePageTest {

  private static final Document FULL = RenderedSite.ofFullCase().page("cases/full.html");
  private static final Document BARE = RenderedSite.of(FullCase.bare()).page("cases/bare.html");

  @Test
  void headings_are_in_order_under_one_first_heading() {
    assertEquals("子育て中の方へのセミナー", FULL.select("h1").text());
    int before = 1;
    for (Element heading : FULL.select("h1, h2, h3, h4")) {
      int level = heading.normalName().charAt(1) - '0';
      assertTrue(level <= before + 1, heading::text);
      before = level;
    }
  }

  @Test
  void the_year_is_shown_in_both_calendars_and_says_that_it_was_inferred() {
    Element year = Objects.requireNonNull(FULL.selectFirst(".glance time[datetime=2013]"));
    assertEquals("2013年度（平成25年度）", year.text());
    assertEquals("推定", FULL.select(".glance .inferred").text());
    assertEquals("曜日から", FULL.select(".glance .basis").text());
  }

  @Test
  void what_the_document_does_not_say_is_listed_as_not_stated() {
    assertEquals(
        List.of("実施年度", "目標・実績", "照会先", "導入での工夫", "費用と財源", "学んだこと", "制約条件", "持続させる仕組み", "評価の方法"),
        BARE.select(".not-stated dt").eachText());
    assertEquals("記載なし", BARE.expectFirst(".not-stated dd").text());
    assertEquals("記載なし", BARE.select(".glance .absent").text());
    assertFalse(FULL.select(".not-stated dt").eachText().contains("照会先"));
  }

  @Test
  void a_joint_role_spans_its_parties_and_a_common_one_all() {
    assertEquals(
        "仙台市", FULL.select(".roles td:not([colspan]), .roles td[colspan=1]").select("h3").text());
    assertEquals("ハローワーク・大和町", FULL.select(".roles td[colspan=2]").select("h3").text());
    assertEquals("共通", FULL.select(".roles td[colspan=3]").select("h3").text());
    assertEquals(3, FULL.select(".roles thead th[scope=col]").size());
  }

  @Test
  void the_printed_words_of_a_figure_stand_below_it() {
    assertTrue(FULL.select(".metrics .words q").eachText().contains("参加者数 １２０名"));
    assertTrue(FULL.select(".metrics .of").text().contains("150名のうち120名"));
    assertEquals("うち男性 20名", FULL.select(".metrics .part").text());
  }

  @Test
  void a_share_beyond_a_hundred_is_marked_and_kept() {
    Element row = Objects.requireNonNull(FULL.selectFirst(".metrics tr:has(.notice-inline)"));
    assertTrue(row.text().contains("121.2％"), row::text);
  }

  @Test
  void figures_that_do_not_add_up_stand_as_printed_with_a_remark() {
    SampleCase c = new SampleCase("odd");
    c.metrics.add(
        new Metric(
            "就職率",
            SampleCase.quantity("48.3", "％"),
            Metric.Kind.ACTUAL,
            null,
            null,
            SampleCase.quantity("45", "名"),
            SampleCase.quantity("100", "名"),
            List.of(new Metric.Part("女性", SampleCase.quantity("50", "％"))),
            ""));
    Document page = RenderedSite.of(c.build()).page("cases/odd.html");
    assertEquals("48.3％", page.expectFirst(".metrics td strong").text());
    assertEquals(
        List.of(
            "45名÷100名は45.0％で、記載の48.3％と一致しません。資料のとおり掲載しています。",
            "内訳「女性」の50％が、全体の48.3％より大きくなっています。資料のとおり掲載しています。"),
        page.select(".metrics .notice-inline").eachText());
  }

  @Test
  void a_figure_at_a_glance_that_is_only_a_target_says_so() {
    SampleCase c = new SampleCase("target");
    c.metrics.add(
        SampleCase.metric("就労件数", SampleCase.quantity("145", "件"), Metric.Kind.TARGET, 2015));
    Document page = RenderedSite.of(c.build()).page("cases/target.html");
    assertEquals("145件 目標 就労件数 2015年度", page.select(".key-figures").text());
  }

  @Test
  void notes_are_linked_there_and_back() {
    for (int note = 1; note <= 2; note++) {
      Element marker = FULL.expectFirst("#note-ref-" + note);
      assertEquals("#note-" + note, marker.attr("href"));
      assertEquals("#note-ref-" + note, FULL.expectFirst("#note-" + note + " a.back").attr("href"));
    }
    assertEquals(0, FULL.select("#note-3 a").size());
    assertTrue(FULL.select("#purpose + p").text().contains("就労支援事業（※１）"));
  }

  @Test
  void a_dead_address_is_shown_and_not_linked() {
    assertEquals(0, FULL.select(".contact a[href*=roudoukyoku]").size());
    assertTrue(FULL.select(".contact .dead-url").text().contains("miyagi-roudoukyoku"));
  }

  @Test
  void the_telephone_is_linked_by_its_digits_and_shown_as_printed() {
    Element link = FULL.expectFirst(".contact a[href^=tel:]");
    assertEquals("tel:022-299-8061", link.attr("href"));
    assertEquals("022-299-806１", link.text());
  }

  @Test
  void a_living_address_is_linked() {
    SampleCase c = new SampleCase("living");
    c.contact = new Contact("照会先", "課", null, "https://example.org/", false, null);
    Document page = RenderedSite.of(c.build()).page("cases/living.html");
    assertNotNull(page.selectFirst(".contact a[href=https://example.org/]"));
  }

  @Test
  void the_translation_is_marked_as_english_and_as_unofficial() {
    assertEquals("A seminar Two. Lines.", FULL.select(".english [lang=en]").text());
    assertTrue(FULL.select(".english").text().contains("発行者による非公式の翻訳"));
  }

  @Test
  void a_caption_without_its_image_is_kept() {
    assertEquals("≪会場の写真≫", FULL.select(".caption-only .caption").text());
  }

  @Test
  void an_archived_case_carries_a_notice() {
    assertTrue(FULL.select(".notice").text().contains("終了"));
    assertEquals(0, BARE.select(".notice").size());
  }

  @Test
  void related_cases_say_in_words_why() {
    assertEquals(
        "共通：セミナー／同じ地域：仙台市／同じ参加団体：宮城県仙台市／同じ機関：宮城労働局／地域：北海道／似た言葉：保育、就職",
        FULL.expectFirst(".related .reason").text());
  }

  @Test
  void related_cases_stand_under_what_they_have_in_common() {
    assertEquals(
        List.of("似ている事例", "同じ団体・機関の他の事例", "他の地域の同じ取組の事例"), FULL.select(".related h3").eachText());
    for (Element list : FULL.select(".related section")) {
      assertEquals(list.attr("aria-labelledby"), list.expectFirst("h3").id());
      assertEquals(List.of("bare.html"), list.select("h4 a").eachAttr("href"));
    }
  }

  @Test
  void a_case_without_related_ones_has_no_section_for_them() {
    assertEquals(0, BARE.select(".related, .contents a[href='#related']").size());
  }

  @Test
  void where_more_is_found_the_search_page_is_linked_in_that_state() {
    assertEquals(
        List.of(
            "index.html?q=%E5%AE%AE%E5%9F%8E%E5%8A%B4%E5%83%8D%E5%B1%80",
            "index.html?q=%EF%BC%A1%EF%BC%86%EF%BC%A2%20%26%20%E5%A4%A7%E5%92%8C%E7%94%BA",
            "index.html?measure=seminar&region=kinki&region=chugoku"),
        FULL.select(".related .more a").eachAttr("href"));
    assertEquals("宮城労働局の事例を検索", FULL.expectFirst(".related .more a").text());
  }

  @Test
  void staff_is_grouped_by_the_party_that_provides_it() {
    assertEquals("2", FULL.select(".staffing th:contains(宮城県仙台市)").attr("rowspan"));
  }

  @Test
  void the_contents_link_to_every_section_of_the_page() {
    List<String> sections =
        FULL.select(".case-body h2[id]").eachAttr("id").stream()
            .filter(id -> !List.of("not-stated", "english").contains(id))
            .map(id -> "#" + id)
            .toList();
    assertEquals(sections, FULL.select(".contents a").eachAttr("href"));
  }

  @Test
  void words_of_the_content_cannot_become_markup() {
    SampleCase c = new SampleCase("hostile");
    String hostile = "<img src=x onerror=alert(1)> & \"'";
    c.title = new Title(hostile, hostile, null, new Title.English(hostile, hostile));
    c.parties =
        List.of(
            SampleCase.party("p", hostile, hostile, SampleLibrary.MUNICIPALITY), SampleCase.CITY);
    c.roles.add(SampleCase.role(hostile, c.parties, hostile));
    c.contact = new Contact(hostile, hostile, line(hostile), hostile, true, hostile);
    RenderedSite site = RenderedSite.of(c.build());
    for (String path : site.pages()) {
      assertEquals(0, site.page(path).select("img, [onerror]").size(), path);
    }
    assertEquals(hostile, site.page("cases/hostile.html").select("h1").text());
  }

  private static TelephoneLine line(String words) {
    return new TelephoneLine(List.of(new TelephoneLine.Part(words, null)));
  }

  @Test
  void each_number_of_a_line_is_linked_and_its_words_are_shown_as_written() {
    SampleCase c = new SampleCase("numbers");
    String written = "℡ ０２２（２９９）８０６１（内線１２３）／FAX 022-299-8062";
    c.contact = new Contact("照会先", "課", TelephoneLine.parse(written), null, false, null);
    RenderedSite site = RenderedSite.of(c.build());
    for (String page : List.of("cases/numbers.html", "sheets/numbers.html")) {
      List<Element> links = site.page(page).select("a[href^=tel:]");
      assertEquals(
          List.of("tel:022-299-8061;ext=123"), links.stream().map(a -> a.attr("href")).toList());
      assertEquals("０２２（２９９）８０６１", links.getFirst().text());
      assertTrue(site.page(page).text().contains(written), page);
    }
  }
}
