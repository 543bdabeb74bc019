package org.jirei.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jirei.model.CaseStudy;
import org.jirei.model.Image;
import org.jirei.model.Metric;
import org.jirei.publish.PagePath;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.junit.jupiter.api.Test;

class SitePlanTest {

  @Test
  void a_case_is_listed_under_each_of_its_values() {
    SampleCase c = new SampleCase("sendai");
    c.timing = SampleCase.year(2013);
    c.targets = List.of(SampleLibrary.PARENTS, SampleLibrary.WOMEN);
    Set<String> paths = paths(SitePlan.of(SampleLibrary.of(c.build())).own());
    Set<String> expected = new HashSet<>();
    for (Facet facet : BuiltInFacet.values()) {
      expected.add(facet.folder() + "/index.html");
    }
    expected.addAll(
        List.of(
            "index.html",
            "cases/index.html",
            "cases/sendai.html",
            "sheets/sendai.html",
            "prefectures/miyagi.html",
            "regions/tohoku.html",
            "targets/parents.html",
            "targets/women.html",
            "measures/seminar.html",
            "years/2013.html",
            "party-types/municipality.html",
            "party-types/hello-work.html",
            "roles/index.html",
            "roles/seminar.html",
            "outcomes/index.html",
            "changes.html",
            "data/index.html",
            "compare.html",
            "submit/index.html",
            "about.html",
            "404.html"));
    assertEquals(expected, paths);
  }

  @Test
  void a_value_without_cases_has_no_page_and_is_still_counted() {
    LanguagePlan plan = SitePlan.of(SampleLibrary.of(new SampleCase("sendai").build())).own();
    assertNull(plan.pathOf(Facet.of(SampleLibrary.AGREEMENT)));
    assertNotNull(plan.pathOf(Facet.of(SampleLibrary.SEMINAR)));
    assertEquals(47, plan.counted(Facet.PREFECTURE).size());
    assertEquals(1, total(plan, Facet.PREFECTURE));
  }

  @Test
  void a_case_with_any_figure_is_listed_among_those_with_figures() {
    SampleCase planned = new SampleCase("planned");
    planned.metrics.add(
        SampleCase.metric("参加者数", SampleCase.quantity("24", "名"), Metric.Kind.PLANNED, 0));
    LanguagePlan plan =
        SitePlan.of(SampleLibrary.of(planned.build(), new SampleCase("without").build())).own();
    assertTrue(paths(plan).contains("figures/yes.html"));
    assertEquals(1, total(plan, Facet.FIGURES));
  }

  @Test
  void a_case_in_two_places_of_one_prefecture_counts_there_once() {
    SampleCase c = new SampleCase("osaka");
    c.areas = List.of(SampleLibrary.area("271004"), SampleLibrary.area("271403"));
    assertEquals(1, total(SitePlan.of(SampleLibrary.of(c.build())).own(), Facet.PREFECTURE));
  }

  @Test
  void long_lists_go_on_on_further_pages_and_lose_no_case() {
    LanguagePlan plan = SitePlan.of(SampleLibrary.of(null, cases(250))).own();
    Set<String> paths = paths(plan);
    assertTrue(paths.contains("cases/index~3.html"), paths.toString());
    assertTrue(paths.contains("measures/seminar~3.html"), paths.toString());
    List<String> listed = new ArrayList<>();
    for (Page page : plan.pages()) {
      if (page instanceof Page.CaseList list) {
        list.page().cases().forEach(c -> listed.add(c.id()));
        assertEquals(3, list.page().pages().size());
        assertEquals(250, list.page().total());
      }
    }
    assertEquals(250, listed.size());
    assertEquals(250, new HashSet<>(listed).size());
  }

  @Test
  void no_two_pages_share_an_address_whatever_a_case_is_called() {
    List<CaseStudy> cases = new ArrayList<>(cases(150));
    cases.add(new SampleCase("index-2").build());
    cases.add(new SampleCase("page-2").build());
    LanguagePlan plan = SitePlan.of(SampleLibrary.of(null, cases)).own();
    assertEquals(plan.pages().size(), paths(plan).size());
  }

  @Test
  void cases_run_from_north_to_south() {
    SampleCase north = new SampleCase("z-sapporo");
    north.areas = List.of(SampleLibrary.area("011002"));
    SampleCase south = new SampleCase("a-sasebo");
    south.areas = List.of(SampleLibrary.area("422029"));
    LanguagePlan plan = SitePlan.of(SampleLibrary.of(south.build(), north.build())).own();
    List<String> order = new ArrayList<>();
    for (Page page : plan.pages()) {
      if (page instanceof Page.OfCase one) {
        order.add(one.caseStudy().id());
      }
    }
    assertEquals(List.of("z-sapporo", "a-sasebo"), order);
  }

  @Test
  void a_case_knows_the_one_before_it_and_the_one_after_it() {
    LanguagePlan plan = SitePlan.of(SampleLibrary.of(null, cases(3))).own();
    List<String> ways = new ArrayList<>();
    for (Page page : plan.pages()) {
      if (page instanceof Page.OfCase one) {
        ways.add(
            (one.previous() == null ? "-" : one.previous().id())
                + " "
                + (one.next() == null ? "-" : one.next().id()));
      }
    }
    assertEquals(List.of("- case-1", "case-0 case-2", "case-1 -"), ways);
  }

  @Test
  void an_image_lies_in_the_folder_of_its_case() {
    CaseStudy c = new SampleCase("sendai").build();
    Image image = new Image("room.jpg", "会場", null, null, "公開");
    assertEquals(new PagePath("cases/sendai/room.jpg"), SharedPaths.imageOf(c, image));
    assertNull(SharedPaths.imageOf(c, new Image(null, null, "説明だけ", null, null)));
  }

  @Test
  void a_library_without_cases_still_makes_a_site() {
    Set<String> paths = paths(SitePlan.of(SampleLibrary.of()).own());
    assertTrue(paths.containsAll(List.of("cases/index.html", "years/index.html")));
  }

  private static int total(LanguagePlan plan, Facet facet) {
    return plan.counted(facet).stream().mapToInt(Page.Counted::count).sum();
  }

  private static List<CaseStudy> cases(int count) {
    List<CaseStudy> cases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cases.add(new SampleCase("case-" + i).build());
    }
    return cases;
  }

  private static Set<String> paths(LanguagePlan plan) {
    Set<String> paths = new HashSet<>();
    plan.pages().forEach(page -> paths.add(page.path().value()));
    return paths;
  }
}
