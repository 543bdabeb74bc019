package org.jirei.site;

import static org.jirei.samples.SampleLibrary.AGREEMENT;
import static org.jirei.samples.SampleLibrary.HELLO_WORK;
import static org.jirei.samples.SampleLibrary.MUNICIPALITY;
import static org.jirei.samples.SampleLibrary.SEMINAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.junit.jupiter.api.Test;

class RolePagesTest {

  @Test
  void a_measure_that_no_case_has_has_no_page() {
    LanguagePlan plan = plan(1);
    assertEquals("roles/index.html", plan.roles().value());
    assertEquals("roles/seminar.html", String.valueOf(plan.rolesOf(SEMINAR)));
    assertNull(plan.rolesOf(AGREEMENT));
    assertNull(plan.rolesOf(SEMINAR, SampleLibrary.PARENTS));
    assertNull(plan.rolesOf(SEMINAR, null), "every case tells who sees to it");
  }

  @Test
  void tasks_that_serve_no_measure_have_a_page_that_no_id_can_take() {
    assertEquals("roles/index~none.html", String.valueOf(plan(1).rolesOf(null)));
  }

  @Test
  void a_type_that_begins_on_a_later_page_is_led_to_there() {
    LanguagePlan plan = plan(150);
    assertEquals("roles/seminar.html", String.valueOf(plan.rolesOf(SEMINAR, MUNICIPALITY)));
    assertEquals("roles/seminar~2.html", String.valueOf(plan.rolesOf(SEMINAR, HELLO_WORK)));
    List<String> groups = new ArrayList<>();
    for (Page page : plan.pages()) {
      if (page instanceof Page.OfRoles roles && SEMINAR.equals(roles.measure())) {
        for (Page.RoleGroup group : roles.page().groups()) {
          String type = group.partyType() == null ? "-" : group.partyType().id();
          String more = group.continued() ? "…" : "";
          groups.add(roles.page().number() + more + type + group.caseTasks().size());
          assertEquals(150, group.total());
        }
        assertEquals(150, roles.page().total());
      }
    }
    assertEquals(
        List.of("1municipality100", "2…municipality50", "2hello-work50", "3…hello-work100"),
        groups);
  }

  /** Each case with a seminar by the city and the office, and one more task. */
  private static LanguagePlan plan(int count) {
    List<CaseStudy> cases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      SampleCase c = new SampleCase("case-" + i);
      c.roles.add(SampleCase.role("市", List.of(SampleCase.CITY), "セミナーの企画"));
      c.roles.add(SampleCase.role("国", List.of(SampleCase.OFFICE), "セミナーの講師", "周知"));
      cases.add(c.build());
    }
    return SitePlan.of(SampleLibrary.of(null, cases)).own();
  }
}
