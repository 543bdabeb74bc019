package org.jirei.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.model.Role;
import org.jirei.model.Role.Task;
import org.jirei.samples.SampleCase;
import org.jirei.text.Bilingual;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.SynonymGroup;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskMeasuresTest {

  private static final Term SEMINAR = term("seminar", "セミナー・講座", "合同セミナー");
  private static final Term CHILDCARE = term("childcare", "託児", "キッズコーナー", "crèche");
  private static final Term SKILLS = term("skills", "パソコン講習", "パソコンセミナー", "PC講習");
  private static final Term SCHEME = term("scheme", "一体的実施（制度）", "障害者支援", "LINE");
  private static final List<Term> ALL = List.of(SEMINAR, CHILDCARE, SKILLS, SCHEME);
  private static final TaskMeasures MEASURES =
      new TaskMeasures(
          new Vocabulary(
              ALL,
              List.of(
                  new SynonymGroup(List.of("障害者", "障がい者"), List.of(), List.of()),
                  new SynonymGroup(List.of("託児", "一時預かり"), List.of(), List.of()))));

  @Test
  void a_task_serves_the_measures_whose_label_part_of_label_or_synonym_it_has() {
    assertEquals("seminar:講座", read("講座の企画"));
    assertEquals("seminar:合同セミナー", read("合同セミナーの企画"));
    assertEquals("seminar:セミナー childcare:託児", read("セミナー・託児会場の提供"));
    assertEquals("", read("会場の確保"));
  }

  @Test
  void the_longest_word_counts_and_not_one_inside_it() {
    assertEquals("skills:パソコンセミナー", read("パソコンセミナー"));
    assertEquals("seminar:セミナー skills:パソコンセミナー", read("パソコンセミナーとセミナー"));
  }

  @Test
  void widths_and_general_synonyms_make_no_difference() {
    assertEquals("skills:ＰＣ講習", read("ＰＣ講習の会場"));
    assertEquals("scheme:障がい者支援", read("障がい者支援の窓口"));
    assertEquals("childcare:一時預かり", read("一時預かりの場所"));
  }

  @Test
  void the_word_is_shown_as_the_author_wrote_it_where_its_place_is_known() {
    assertEquals("skills:ＰＣ講習", read("ＰＣ講習"));
    assertEquals("skills:pc講習", read("㈱によるＰＣ講習"));
  }

  @Test
  void a_remark_in_brackets_is_no_name_and_latin_words_are_whole() {
    assertEquals("", read("助成金制度の説明"));
    assertEquals("scheme:ＬＩＮＥ", read("ＬＩＮＥでの周知"));
    assertEquals("", read("オンライン（online）での周知"));
  }

  @Test
  void only_measures_that_the_case_names_are_looked_for() {
    CaseStudy seminarOnly = caseOf(SEMINAR);
    assertEquals("seminar:セミナー", read(seminarOnly, null, new Task("セミナー中の託児", List.of())));
    assertEquals("seminar:セミナー", read(seminarOnly, null, new Task("パソコンセミナー", List.of())));
  }

  @Test
  void subtasks_and_the_line_above_count_where_the_task_has_no_word_of_its_own() {
    Task task = new Task("会場の運営", List.of("受付", "託児"));
    assertEquals("childcare:託児@2", read(caseOf(ALL), null, task));
    assertEquals("childcare:託児@2 seminar:^講座", read(caseOf(ALL), "講座の内容", task));
    assertEquals("seminar:セミナー", read(caseOf(ALL), "講座の内容", new Task("セミナー講師", List.of())));
  }

  @Test
  void what_the_case_file_states_takes_the_place_of_the_words() {
    Task stated = new Task("セミナー", List.of("託児"), List.of(SKILLS));
    assertEquals("skills!", read(caseOf(SEMINAR), "講座", stated));
    assertEquals("", read(caseOf(ALL), "講座", new Task("セミナー", List.of(), List.of())));
  }

  private static String read(String task) {
    return read(caseOf(ALL), null, new Task(task, List.of()));
  }

  private static String read(CaseStudy caseStudy, @Nullable String heading, Task task) {
    Role role = new Role("市", List.of(SampleCase.CITY), false, heading, List.of(task));
    return String.join(
        " ",
        MEASURES.of(caseStudy, role, task).stream()
            .map(
                match ->
                    match.measure().id()
                        + switch (match.basis()) {
                          case Basis.Stated() -> "!";
                          case Basis.Word(String word) -> ":" + word;
                          case Basis.Heading(String word) -> ":^" + word;
                        }
                        + (match.subtask() == 0 ? "" : "@" + match.subtask()))
            .toList());
  }

  private static CaseStudy caseOf(Term... measures) {
    return caseOf(List.of(measures));
  }

  private static CaseStudy caseOf(List<Term> measures) {
    SampleCase sample = new SampleCase("sample");
    sample.measures = measures;
    return sample.build();
  }

  private static Term term(String id, String label, String... synonyms) {
    Bilingual words = new Bilingual(label, id);
    return new Term(Scheme.MEASURE, id, words, words, List.of(synonyms), null);
  }
}
