package org.jirei.roles;

import static org.jirei.samples.SampleCase.CITY;
import static org.jirei.samples.SampleCase.OFFICE;
import static org.jirei.samples.SampleCase.TOWN;
import static org.jirei.samples.SampleLibrary.AGREEMENT;
import static org.jirei.samples.SampleLibrary.HELLO_WORK;
import static org.jirei.samples.SampleLibrary.MUNICIPALITY;
import static org.jirei.samples.SampleLibrary.SEMINAR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.junit.jupiter.api.Test;

class RoleIndexTest {

  @Test
  void a_case_stands_once_under_each_type_with_all_its_tasks() {
    SampleCase one = new SampleCase("one");
    one.parties = List.of(CITY, OFFICE, TOWN);
    one.roles.add(SampleCase.role("市", List.of(CITY), "セミナーの企画", "会場", "セミナーの周知"));
    one.roles.add(SampleCase.role("町", List.of(TOWN), "セミナーの受付"));
    RoleIndex book = book(one);
    assertEquals("one[task-1-1 task-1-3 task-2-1]", show(book.of(SEMINAR, MUNICIPALITY)));
    assertEquals("", show(book.of(SEMINAR, HELLO_WORK)));
    assertEquals("one[task-1-2]", show(book.unmatched(MUNICIPALITY)));
    assertEquals(List.of(MUNICIPALITY), book.partyTypes());
  }

  @Test
  void joint_and_common_roles_count_for_the_type_of_every_party() {
    SampleCase one = new SampleCase("one");
    one.roles.add(SampleCase.role("市・国", List.of(CITY, OFFICE), "セミナーの企画"));
    SampleCase two = new SampleCase("two");
    two.parties = List.of(CITY, TOWN, OFFICE);
    two.roles.add(SampleCase.common(two.parties, "セミナーの周知", "広報"));
    RoleIndex book = book(one, two);
    assertEquals("one[task-1-1] two[task-1-1]", show(book.of(SEMINAR, MUNICIPALITY)));
    assertEquals("one[task-1-1] two[task-1-1]", show(book.of(SEMINAR, HELLO_WORK)));
    assertEquals("two[task-1-2]", show(book.unmatched(HELLO_WORK)));
  }

  @Test
  void a_case_that_names_a_measure_which_no_task_serves_is_not_forgotten() {
    SampleCase one = new SampleCase("one");
    one.measures = List.of(SEMINAR, AGREEMENT);
    one.roles.add(SampleCase.role("市", List.of(CITY), "セミナーの企画"));
    RoleIndex book = book(one);
    assertEquals(List.of("one"), book.unassigned(AGREEMENT).stream().map(c -> c.id()).toList());
    assertEquals(List.of(), book.unassigned(SEMINAR));
  }

  private static RoleIndex book(SampleCase... cases) {
    var library = SampleLibrary.of(null, List.of(cases).stream().map(SampleCase::build).toList());
    return new RoleIndex(library.vocabulary(), library.cases());
  }

  private static String show(List<CaseTasks> found) {
    return String.join(
        " ",
        found.stream()
            .map(
                caseTasks ->
                    caseTasks.caseStudy().id()
                        + caseTasks.tasks().stream()
                            .map(task -> task.place().anchor())
                            .toList()
                            .toString()
                            .replace(",", ""))
            .toList());
  }
}
