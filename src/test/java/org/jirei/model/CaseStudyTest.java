package org.jirei.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.junit.jupiter.api.Test;

class CaseStudyTest {

  private static CaseBuilder whole() {
    return CaseStudy.builder("sendai")
        .kind(CaseStudy.Kind.GOOD_PRACTICE)
        .status(CaseStudy.Status.PUBLISHED)
        .title(new Title("題名", null, null, null))
        .collection(SampleLibrary.COLLECTION)
        .parties(List.of(SampleCase.CITY, SampleCase.OFFICE))
        .areas(List.of(SampleLibrary.area("041009")))
        .provenance(new Provenance("資料", null, "出典を示してください。", null, null, null));
  }

  private static String refusal(CaseBuilder builder) {
    String message = assertThrows(IllegalArgumentException.class, builder::build).getMessage();
    return String.valueOf(message);
  }

  @Test
  void what_a_document_may_lack_need_not_be_set() {
    CaseStudy built = whole().build();
    assertEquals(List.of(), built.roles());
    assertEquals(Timing.UNKNOWN, built.timing());
    assertEquals(History.NONE, built.history());
  }

  @Test
  void a_case_without_what_every_case_has_is_refused_by_name() {
    assertEquals("case ota lacks its kind", refusal(CaseStudy.builder("ota")));
    assertEquals(
        "case ota lacks its title",
        refusal(
            CaseStudy.builder("ota")
                .kind(CaseStudy.Kind.AGREEMENT)
                .status(CaseStudy.Status.DRAFT)));
    assertTrue(refusal(whole().parties(List.of())).contains("has a party"));
    assertTrue(refusal(whole().areas(List.of())).contains("somewhere"));
  }

  @Test
  void a_role_a_comment_or_a_post_of_a_party_that_the_case_does_not_have_is_refused() {
    Role role = SampleCase.role("大和町", List.of(SampleCase.TOWN), "周知");
    Comment comment = new Comment(SampleCase.TOWN, "大和町コメント", RichText.EMPTY);
    Staff staff = new Staff(SampleCase.TOWN, "相談員", null, "相談員");
    for (CaseBuilder builder :
        List.of(
            whole().roles(List.of(role)),
            whole().comments(List.of(comment)),
            whole().staffing(List.of(staff)))) {
      assertTrue(refusal(builder).contains(SampleCase.TOWN.name()));
    }
  }

  @Test
  void what_is_built_does_not_change_with_the_lists_it_was_built_from() {
    List<Role> roles = new ArrayList<>();
    CaseStudy built = whole().roles(roles).build();
    roles.add(SampleCase.role("仙台市", List.of(SampleCase.CITY), "周知"));
    assertEquals(List.of(), built.roles());
  }
}
