package org.jirei.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jirei.assembly.StandardSite;
import org.jirei.search.CaseSearcher;
import org.jirei.search.SearchRequest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see of the life of a case after it was published. */
@Tag("broad")
class CaseHistoryTest {

  @TempDir Path home;

  @BeforeEach
  void publish() throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "sendai", "ota");
    Path sendai = content.resolve("cases/sendai.md");
    String history =
        """
        status: archived
        successor: ota
        aliases: [sendai_2013, sendai_old]
        changes:
          - {date: 令和８年５月１日, note: 照会先を新しくしました。}
          - {date: 2026-04-01, note: 公開しました。}
        """;
    Files.writeString(
        sendai, Files.readString(sendai).replaceFirst("status: published\n", history));
    BuildRequest request =
        StandardSite.request(
            content, home.resolve("site"), "https://example.jp/jirei/", false, false, false);
    assertInstanceOf(BuildResult.Published.class, SiteBuild.run(request, Progress.NONE));
  }

  @Test
  void an_ended_case_leads_to_the_one_that_follows_it() throws IOException {
    Document page = page("cases/sendai.html");
    assertTrue(page.select(".notice").text().contains("この取組は終了しています"));
    assertEquals("ota.html", page.select(".notice a").attr("href"));
    assertFalse(page.select(".notice a").text().isEmpty());
    assertEquals("ota.html", page("en/cases/sendai.html").select(".notice a").attr("href"));
  }

  @Test
  void a_former_address_leads_to_the_present_one_without_a_script() throws IOException {
    for (String alias : new String[] {"cases/sendai_2013.html", "cases/sendai_old.html"}) {
      Document page = page(alias);
      assertEquals(
          "0; url=sendai.html", page.expectFirst("meta[http-equiv=refresh]").attr("content"));
      assertEquals("sendai.html", page.expectFirst("main a").attr("href"));
      assertEquals("noindex", page.expectFirst("meta[name=robots]").attr("content"));
      assertEquals(
          "https://example.jp/jirei/cases/sendai.html",
          page.expectFirst("link[rel=canonical]").attr("href"));
    }
    assertTrue(Files.exists(home.resolve("site/en/cases/sendai_old.html")));
  }

  @Test
  void the_former_address_of_a_worksheet_leads_to_the_worksheet() throws IOException {
    Document page = page("sheets/sendai_old.html");
    assertEquals("sendai.html", page.expectFirst("main a").attr("href"));
    assertEquals(
        "https://example.jp/jirei/sheets/sendai.html",
        page.expectFirst("link[rel=canonical]").attr("href"));
    assertTrue(Files.exists(home.resolve("site/en/sheets/sendai_2013.html")));
  }

  @Test
  void nobody_imitates_what_has_ended_unwarned() throws IOException {
    String row = "[data-case-id=sendai] .chip-state";
    assertEquals("終了", page("cases/index.html").select(row).text());
    assertEquals("Ended", page("en/cases/index.html").select(row).text());
    assertEquals(0, page("cases/index.html").select("[data-case-id=ota] .chip-state").size());
    assertTrue(page("sheets/sendai.html").select("header").text().contains("この取組は終了しています"));
    String compared = Files.readString(home.resolve("site/compare/cases/sendai.js"));
    assertTrue(compared.contains("終了：") && compared.contains("Ended: "), compared);
    try (CaseSearcher searcher =
        Objects.requireNonNull(CaseSearcher.open(home.resolve("site/search/lucene")))) {
      String found = searcher.search(SearchRequest.of("仙台", 9)).toString();
      assertTrue(found.contains("終了："), found);
    }
  }

  @Test
  void programs_are_not_told_of_a_former_address() throws IOException {
    String map = Files.readString(home.resolve("site/sitemap.xml"));
    assertTrue(map.contains("cases/sendai.html"));
    assertFalse(map.contains("sendai_old"));
  }

  @Test
  void changes_stand_with_the_source_in_the_order_of_their_author() throws IOException {
    Document page = page("cases/sendai.html");
    assertEquals(
        "2026-05-01,2026-04-01",
        String.join(",", page.select(".source li time").eachAttr("datetime")));
    assertTrue(page.expectFirst(".source li").text().endsWith("照会先を新しくしました。"));
  }

  @Test
  void a_case_without_a_history_shows_none() throws IOException {
    Document page = page("cases/ota.html");
    assertEquals(0, page.select(".notice, .source li").size());
    assertEquals(0, page.select("meta[http-equiv=refresh]").size());
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(home.resolve("site").resolve(path).toFile());
  }
}
