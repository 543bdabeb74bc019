package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.model.Role;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RolePagesInHtmlTest {

  private static RenderedSite content;

  @BeforeAll
  static void render() throws IOException {
    content = RenderedSite.ofContent();
  }

  @Test
  void who_provides_childcare_in_which_cases_is_two_links_away_from_every_page() {
    Element matrix = content.page("about.html").expectFirst("header a:contains(役割マトリクス)");
    assertEquals("roles/index.html", matrix.attr("href"));
    Element cell = content.page("roles/index.html").expectFirst("a[aria-label='3件：託児、ハローワーク']");
    assertEquals("childcare_onsite.html#hello-work", cell.attr("href"));
    Element section = section(content.page("roles/childcare_onsite.html"), "hello-work");
    assertEquals(
        List.of("nagano", "nagoya", "katano"),
        section.select("h3 a").stream()
            .map(a -> a.attr("href").replaceAll(".*/|\\.html", ""))
            .toList());
    Element task = section.expectFirst(".task-entry:last-child .assigned-tasks a");
    assertEquals("託児サービスの設置", task.text());
    assertEquals("../cases/katano.html#task-2-3", task.attr("href"));
    assertEquals("託児サービスの設置", content.page("cases/katano.html").expectFirst("#task-2-3").text());
  }

  @Test
  void a_task_names_its_holder_and_the_word_by_which_it_was_found() {
    Element section = section(content.page("roles/childcare_onsite.html"), "hello-work");
    Element task = section.expectFirst(".task-entry:last-child .assigned-tasks li");
    assertEquals("大阪労働局ハローワーク枚方", task.select(".by").text());
    assertEquals("「託児サービス」の語から", task.select(".why").text());
    Element stated = section(content.page("roles/outreach_pr.html"), "municipality");
    assertTrue(stated.select(".why").eachText().contains("登録時に指定"));
    Element heading = section(content.page("roles/seminar.html"), "hello-work");
    assertTrue(heading.select(".why").eachText().contains("見出しの「就職準備セミナー」の語から"));
  }

  @Test
  void a_case_that_names_the_measure_without_such_a_task_stands_by_itself() {
    Document page = content.page("roles/childcare_onsite.html");
    Element unassigned = section(page, "-silent");
    assertEquals(2, unassigned.select("h3").size());
    assertEquals(0, unassigned.select(".assigned-tasks").size());
  }

  @Test
  void a_subtask_leads_to_its_own_place() {
    SampleCase c = new SampleCase("one");
    Role.Task task = new Role.Task("会場の運営", List.of("受付", "セミナーの司会"));
    c.roles.add(new Role("市", List.of(SampleCase.CITY), false, null, List.of(task)));
    RenderedSite site = RenderedSite.of(c.build());
    Element link = site.page("roles/seminar.html").expectFirst(".assigned-tasks a");
    assertEquals("../cases/one.html#task-1-1-2", link.attr("href"));
    assertEquals("セミナーの司会", site.page("cases/one.html").expectFirst("#task-1-1-2").text());
  }

  @Test
  void the_matrix_has_a_row_for_every_measure_and_one_for_what_serves_none() {
    Document page = content.page("roles/index.html");
    assertEquals(21, page.select(".role-matrix tbody:not(.rest) tr").size());
    Element rest = page.expectFirst(".role-matrix .rest th a");
    assertEquals("index~none.html", rest.attr("href"));
    assertTrue(
        content
            .page("roles/index~none.html")
            .select(".assigned-tasks a")
            .eachText()
            .contains("市役所庁舎の提供"));
  }

  @Test
  void a_joint_role_counts_for_each_type_and_names_all_holders() {
    Document page = content.page("roles/training_event.html");
    for (String type : List.of("prefecture", "foundation")) {
      assertTrue(section(page, type).select(".by").text().startsWith("共同：三重県／"), type);
    }
  }

  @Test
  void a_long_list_goes_on_on_further_pages() {
    List<CaseStudy> cases = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      SampleCase c = new SampleCase("case-" + i);
      c.roles.add(SampleCase.role("市", List.of(SampleCase.CITY), "セミナーの企画"));
      cases.add(c.build());
    }
    RenderedSite site = RenderedSite.of(SampleLibrary.of(null, cases));
    Document second = site.page("roles/seminar~2.html");
    assertEquals("市区町村（続き） 150件", second.expectFirst("main h2").text());
    assertEquals(50, second.select(".task-entry").size());
    assertEquals("seminar.html", second.expectFirst(".pager [rel=prev]").attr("href"));
  }

  private static Element section(Document page, String type) {
    return page.expectFirst("section[aria-labelledby=" + type + "]");
  }
}
