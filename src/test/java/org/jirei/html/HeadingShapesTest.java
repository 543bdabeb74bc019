package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jirei.fixtures.Content;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Section.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The pages of a case whose headings are those of an office, none the usual one of Jirei. */
class HeadingShapesTest {

  static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(Content.shapes().site().resolve(path)));
  }

  @Test
  void headings_stay_as_written_and_in_their_order() throws IOException {
    assertEquals(
        List.of(
            "１　事業の背景と目的",
            "２　取り組みの内容",
            "３　実施期間",
            "４　取組のポイント",
            "５　苦労した点",
            "６　推進体制",
            "７　予算",
            "８　財源",
            "９　実績",
            "10　他の自治体への展開",
            "11　今後の課題と展望",
            "12　冬の暮らしについて",
            "13　問合せ先"),
        page("cases/headings.html").select(".prose h2").eachText());
  }

  @Test
  void only_what_no_heading_states_is_listed_as_not_stated() throws IOException {
    assertEquals(
        List.of("学んだこと", "制約条件", "持続させる仕組み", "評価の方法"),
        page("cases/headings.html").select(".not-stated dt").eachText());
  }

  @Test
  void a_year_that_no_field_gives_is_looked_up_under_its_heading() throws IOException {
    Element year = page("cases/headings.html").expectFirst(".glance dt:contains(実施年度) + dd a");
    assertEquals("３　実施期間", year.text());
    assertEquals("#３-実施期間", year.attr("href"));
  }

  @Test
  void readers_of_another_language_see_what_each_known_heading_is_about() throws IOException {
    List<String> headings = page("en/cases/headings.html").select(".prose h2").eachText();
    assertEquals("Background / Purpose １　事業の背景と目的", headings.getFirst());
    assertEquals("Making it work ４　取組のポイント", headings.get(3));
    assertEquals("12　冬の暮らしについて", headings.get(11));
  }

  @Test
  void a_section_is_found_by_its_kind_and_by_the_words_of_its_heading() throws IOException {
    Document page = page("cases/headings.html");
    for (String id : List.of("implementation", "４-取組のポイント", "cost", "cost-2", "８-財源")) {
      Element place = page.getElementById(id);
      assertTrue(place != null && place.closest("h2") != null, id);
    }
  }

  @Test
  void the_comparison_puts_each_text_below_its_kind() {
    Library library = Content.shapes().library();
    CaseStudy c =
        library.cases().stream()
            .filter(one -> one.id().equals("headings"))
            .findFirst()
            .orElseThrow();
    Map<String, String> sections = ComparedCase.of(c, library).sections();
    assertEquals(
        "<h3>７　予算</h3><p>会場の借り上げと印刷に12万円。</p><h3>８　財源</h3><p>町が全額を負担した。</p>",
        sections.get(Kind.COST.name()));
    assertTrue(sections.getOrDefault(Kind.PURPOSE.name(), "").startsWith("<h3>１　事業の背景と目的</h3>"));
    assertTrue(
        sections.containsKey(Kind.SCHEDULE.name()) && sections.containsKey(Kind.CONTACT.name()));
  }
}
