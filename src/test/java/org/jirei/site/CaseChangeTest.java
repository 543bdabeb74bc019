package org.jirei.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.model.History;
import org.jirei.model.Provenance;
import org.jirei.samples.SampleCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseChangeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  @Test
  void a_case_is_added_on_its_first_day_and_changed_on_each_day_that_its_file_names() {
    SampleCase c = dated("a", DAY, DAY.plusDays(9));
    c.history =
        new History(
            null,
            List.of(),
            List.of(
                new History.Change(DAY.plusDays(2), "数値を追加"),
                new History.Change(DAY.plusDays(2), "連絡先を変更")));
    assertEquals(
        List.of(
            "2026-04-10 CHANGED a",
            "2026-04-03 CHANGED a 数値を追加",
            "2026-04-03 CHANGED a 連絡先を変更",
            "2026-04-01 ADDED a"),
        lines(c.build()));
  }

  @Test
  void an_update_that_a_note_tells_is_told_once() {
    SampleCase c = dated("a", DAY, DAY.plusDays(2));
    c.history = new History(null, List.of(), List.of(new History.Change(DAY.plusDays(2), "追加")));
    assertEquals(List.of("2026-04-03 CHANGED a 追加", "2026-04-01 ADDED a"), lines(c.build()));
  }

  @Test
  void a_practice_that_has_ended_is_removed_on_the_last_day_of_its_file() {
    SampleCase c = dated("old", DAY, DAY.plusDays(2));
    c.status = CaseStudy.Status.ARCHIVED;
    assertEquals(List.of("2026-04-03 REMOVED old", "2026-04-01 ADDED old"), lines(c.build()));
  }

  @Test
  void drafts_and_cases_without_a_day_are_no_changes() {
    SampleCase draft = dated("draft", DAY, null);
    draft.status = CaseStudy.Status.DRAFT;
    assertEquals(List.of(), lines(draft.build(), new SampleCase("undated").build()));
  }

  private static SampleCase dated(String id, LocalDate published, @Nullable LocalDate updated) {
    SampleCase c = new SampleCase(id);
    c.provenance = new Provenance("資料", null, "利用条件", published, updated, null);
    return c;
  }

  private static List<String> lines(CaseStudy... cases) {
    return CaseChange.of(List.of(cases)).stream()
        .map(
            change ->
                change.day()
                    + " "
                    + change.kind()
                    + " "
                    + change.caseStudy().id()
                    + (change.note() == null ? "" : " " + change.note()))
        .toList();
  }
}
