package org.jirei.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.junit.jupiter.api.Test;

class CasePartTest {

  @Test
  void no_two_places_of_a_page_have_one_name() {
    List<String> places = new ArrayList<>(CasePart.anchors());
    for (Section.Kind kind : Section.Kind.values()) {
      if (kind.isNarrative()) {
        places.add(kind.anchor());
      }
    }
    Set<String> once = new HashSet<>();
    assertEquals(List.of(), places.stream().filter(place -> !once.add(place)).toList());
  }

  @Test
  void every_field_stands_in_one_part_of_the_form() {
    List<String> fields =
        Arrays.stream(FormPart.values()).flatMap(part -> part.fields().stream()).toList();
    assertEquals(fields.size(), Set.copyOf(fields).size(), fields::toString);
    assertEquals(List.of("rounds", "metrics", "series"), FormPart.FIGURES.fields());
    assertEquals("contact", FormPart.SOURCE.fields().getFirst());
    for (CasePart part : CasePart.values()) {
      if (part.formPart() != null) {
        assertTrue(part.formPart().fields().containsAll(part.fields()), part::name);
      }
    }
  }

  @Test
  void the_words_of_a_case_come_in_the_order_of_its_page() {
    SampleCase c = new SampleCase("order");
    c.sections.add(SampleCase.section(Section.Kind.PURPOSE, "purpose", "<p>目的</p>"));
    c.roles.add(
        new Role(
            "仙台市",
            List.of(SampleCase.CITY),
            false,
            null,
            List.of(new Role.Task("周知", List.of("ちらし")))));
    c.voices.add(new Voices("声", Voices.Kind.PARTICIPANTS, List.of("よかった")));
    c.comments.add(new Comment(SampleCase.CITY, "コメント", new RichText("<p>よい</p>", "よい")));
    CaseStudy built = c.build();
    assertEquals(
        List.of("見出し", "目的", "周知", "ちらし", "よかった", "よい"),
        Arrays.stream(CasePart.values()).flatMap(part -> part.words(built)).toList());
  }

  @Test
  void sites_schemes_councils_and_references_are_found_by_all_their_words() {
    SampleCase c = new SampleCase("wide");
    c.serviceCategory = "就労支援";
    c.sites.add(new ServiceSite("駅前の窓口", "本町１－１", null, "平日", SampleLibrary.area("041009")));
    c.schemes.add(new SupportScheme("交付金", "国", "人件費に充てた", null));
    c.councils.add(new Council("協議会", List.of("商工会"), "年２回", "労政課"));
    c.comments.add(new Comment(SampleCase.CITY, "所長", "コメント", new RichText("<p>よい</p>", "よい")));
    c.references =
        new CaseReferences(
            List.of("移住"),
            List.of(new RelatedUrl("窓口の案内", "https://example.org/", false)),
            List.of(new Video("窓口の紹介", "https://example.org/", null)));
    CaseStudy built = c.build();
    assertEquals(
        List.of(
            "就労支援", "駅前の窓口", "仙台市", "本町１－１", "平日", "交付金", "国", "人件費に充てた", "協議会", "商工会", "年２回",
            "労政課", "所長", "よい", "窓口の紹介", "窓口の案内", "移住"),
        Arrays.stream(CasePart.values()).flatMap(part -> part.words(built)).toList());
  }

  @Test
  void a_part_that_a_case_lacks_has_no_place_and_what_is_expected_is_said_not_to_be_stated() {
    CaseStudy bare = new SampleCase("bare").build();
    assertEquals(
        List.of("glance", "contents", "not-stated", "source", "related", "neighbours"),
        List.copyOf(CaseAnchors.parts(bare)));
    assertEquals(Set.of(), CaseAnchors.items(bare));
    assertEquals(
        List.of(
            "case.year",
            "case.metrics",
            "case.contact",
            "section.IMPLEMENTATION",
            "section.COST",
            "section.LESSONS",
            "section.CONDITIONS",
            "section.SUSTAINING",
            "section.EVALUATION"),
        CasePart.notStated(bare));
  }

  @Test
  void a_case_of_which_all_is_stated_has_no_list_of_what_is_not() {
    SampleCase c = new SampleCase("whole");
    c.timing = SampleCase.year(2013);
    c.metrics.add(SampleCase.metric("参加者数", SampleCase.quantity("1", "名"), Metric.Kind.ACTUAL, 0));
    c.contact = new Contact("照会先", "課", null, null, false, null);
    for (Section.Kind kind : Section.Kind.of(Section.Rank.HELPFUL)) {
      c.sections.add(SampleCase.section(kind, kind.anchor(), "<p>文</p>"));
    }
    assertEquals(List.of(), CasePart.notStated(c.build()));
    assertEquals(false, CasePart.NOT_STATED.isIn(c.build()));
  }

  @Test
  void what_a_heading_or_a_fact_states_is_not_said_to_be_missing() {
    SampleCase c = new SampleCase("headings");
    c.sections.add(section("実績"));
    c.sections.add(section("実施期間"));
    c.sections.add(section("問合せ先"));
    c.sections.add(section("予算・教訓"));
    c.sections.add(section("取組のポイント"));
    assertEquals(
        List.of("section.CONDITIONS", "section.SUSTAINING", "section.EVALUATION"),
        CasePart.notStated(c.build()));
  }

  @Test
  void a_heading_with_nothing_below_it_states_nothing() {
    SampleCase c = new SampleCase("empty");
    c.sections.add(new Section("cost", null, Section.Kind.of("費用"), "費用", new RichText("", "")));
    assertTrue(CasePart.notStated(c.build()).contains("section.COST"));
  }

  private static Section section(String heading) {
    return new Section(
        heading, null, Section.Kind.of(heading), heading, new RichText("<p>文</p>", "文"));
  }

  @Test
  void tasks_subtasks_and_notes_have_places_in_the_order_of_the_file() {
    SampleCase c = new SampleCase("items");
    c.roles.add(SampleCase.role("仙台市", List.of(SampleCase.CITY), "一", "二"));
    c.roles.add(
        new Role(
            "ハローワーク",
            List.of(SampleCase.OFFICE),
            false,
            null,
            List.of(new Role.Task("三", List.of("四")))));
    c.footnotes.add(new Footnote(1, "※", null, "注"));
    assertEquals(
        List.of("task-1-1", "task-1-2", "task-2-1", "task-2-1-1", "note-1"),
        List.copyOf(CaseAnchors.items(c.build())));
  }
}
