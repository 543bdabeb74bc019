package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class WorksheetPageTest {

  private static final RenderedSite SITE = RenderedSite.ofFullCase();
  private static final Document FULL = SITE.page("sheets/full.html");
  private static final Document BARE = SITE.page("sheets/bare.html");

  @Test
  void the_page_and_the_case_lead_to_each_other() {
    assertEquals(
        "../sheets/full.html", SITE.page("cases/full.html").select(".to-worksheet a").attr("href"));
    assertEquals("../cases/full.html", FULL.select(".about-worksheet a").attr("href"));
  }

  @Test
  void searchers_are_to_find_the_case_and_not_the_page() {
    assertEquals("noindex", FULL.select("meta[name=robots]").attr("content"));
    assertEquals(0, SITE.page("cases/full.html").select("meta[name=robots]").size());
  }

  @Test
  void roles_stand_under_the_type_of_organisation_that_a_reader_knows_from_her_own_city() {
    assertEquals(
        List.of("市区町村", "ハローワーク 市区町村", "参加団体すべて"), FULL.select(".role-groups tbody th").eachText());
    assertEquals("宮城県仙台市", FULL.expectFirst(".role-groups .who").text());
    assertEquals(3, FULL.select(".role-groups .blank").size());
  }

  @Test
  void it_says_what_the_case_says_that_one_needs_and_nothing_else() {
    assertEquals(
        List.of("実施体制", "会場", "頻度", "規模", "導入での工夫", "費用と財源"), FULL.select(".needs dt").eachText());
    assertTrue(FULL.select(".needs").text().contains("相談員１名／通訳を配置"), FULL::text);
    assertTrue(FULL.select(".needs").text().contains("参加者数 120名（第１回）"), FULL::text);
    assertFalse(FULL.select(".needs").text().contains("121.2％"), FULL::text);
    assertEquals(List.of("導入での工夫", "費用と財源"), BARE.select(".needs dt").eachText());
    assertEquals(List.of("記載なし", "記載なし"), BARE.select(".needs dd").eachText());
  }

  @Test
  void it_shows_how_others_made_it_work_who_ran_it_and_what_it_cost() throws IOException {
    Document told = HeadingShapesTest.page("sheets/headings.html");
    assertEquals("導入での工夫", told.select("#practice").text());
    assertTrue(
        told.select("[aria-labelledby=practice] li").eachText().getFirst().startsWith("農協の出荷日"));
    assertEquals(List.of("推進体制", "費用と財源"), told.select(".needs dt").eachText());
    assertEquals(
        "７　予算 会場の借り上げと印刷に12万円。 ８　財源 町が全額を負担した。", told.select(".needs dd").eachText().getLast());
    assertEquals("問合せ先 美瑛町商工観光課", told.select("[aria-labelledby=whom]").text());
  }

  @Test
  void posts_that_the_text_about_the_organisation_prints_are_not_repeated() {
    Document ogaki = RenderedSite.ofContent().page("sheets/ogaki.html");
    assertEquals(List.of("規模", "推進体制", "導入での工夫", "費用と財源"), ogaki.select(".needs dt").eachText());
  }

  @Test
  void it_says_whom_to_call_and_leaves_lines_to_be_filled_in() {
    assertEquals("tel:022-299-8061", FULL.select(".tel a").attr("href"));
    assertEquals(List.of("担当", "時期", "予算", "相手先", "次にすること"), BARE.select(".own dt").eachText());
    assertEquals("", BARE.select(".own dd").text().strip());
  }
}
