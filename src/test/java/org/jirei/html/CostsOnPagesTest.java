package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jirei.fixtures.Content;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What pages say of costs, and of the contact of today. */
class CostsOnPagesTest {

  private final Document page = page("cases/costs.html");
  private final Document english = page("en/cases/costs.html");

  private static Document page(String path) {
    try {
      return Jsoup.parse(Files.readString(Content.shapes().site().resolve(path)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> row(Document page, int number) {
    Element row = page.select(".costs tbody tr").get(number);
    return row.children().eachText();
  }

  @Test
  void an_amount_is_printed_as_the_document_has_it() {
    assertEquals("約380万円 予算・見込み、2023年度（令和5年度）", row(page, 1).get(1));
    assertEquals("26万4千円 交付決定、2022年度（令和4年度）", row(page, 3).get(1));
  }

  @Test
  void readers_of_english_get_the_amount_in_yen_beside_the_printed_one() {
    assertEquals("7,148,000 yen 7,148千円 spent, FY2022", row(english, 0).get(1));
    assertEquals("ja", english.expectFirst(".costs .part").attr("lang"));
  }

  @Test
  void a_payer_is_named_as_the_case_calls_the_party_or_as_written() {
    assertEquals("庄原市", row(page, 1).get(2));
    assertEquals("ハローワーク", row(page, 2).get(2));
    assertEquals("一般財団法人地域活性化の会 補助率2/3以内", row(page, 3).get(2));
  }

  @Test
  void costs_that_a_case_gives_as_data_are_not_reported_as_not_stated() {
    assertFalse(page.select(".not-stated dt").eachText().contains("費用"));
    assertTrue(page.select(".contents a").eachAttr("href").contains("#costs"));
  }

  @Test
  void the_worksheet_has_the_costs_in_place_of_not_stated() {
    String needs = page("sheets/costs.html").select(".needs").text();
    assertTrue(needs.contains("車両の購入：7,148千円、決算・実績、2022年度（令和4年度）、国1/2・市1/2"), needs);
  }

  @Test
  void no_amount_of_costs_stands_among_the_results() {
    assertFalse(page("outcomes/index.html").text().contains("車両の購入"));
  }

  @Test
  void the_comparison_gets_the_costs_in_both_languages() throws IOException {
    String data = Files.readString(Content.shapes().site().resolve("compare/cases/costs.js"));
    assertTrue(data.contains("約380万円、予算・見込み、2023年度（令和5年度）、負担：庄原市"), data);
    assertTrue(data.contains("about 3,800,000 yen (planned, FY2023)"), data);
  }

  @Test
  void the_contact_of_today_stands_before_the_printed_one_and_says_who_added_it() {
    Element contact = page("cases/kept-document.html").expectFirst(".contact");
    assertEquals(List.of("山口労働局職業安定部訓練課", "山口労働局職業安定部職業対策課"), contact.select(".office").eachText());
    assertTrue(contact.select(".current").text().contains("発行者が2026年4月1日（令和8年4月1日）に確認"));
    assertEquals("tel:083-995-0380", contact.expectFirst("a[href^=tel:]").attr("href"));
    String worksheet = page("sheets/kept-document.html").text();
    assertTrue(worksheet.contains("訓練課"), worksheet);
    assertFalse(worksheet.contains("職業対策課"), worksheet);
  }
}
