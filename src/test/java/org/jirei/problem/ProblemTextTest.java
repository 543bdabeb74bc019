package org.jirei.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jirei.text.Language;
import org.junit.jupiter.api.Test;

class ProblemTextTest {

  private static final ProblemText ENGLISH = new ProblemText(Language.EN);
  private static final ProblemText JAPANESE = new ProblemText(Language.JA);

  @Test
  void a_problem_reads_as_the_plan_shows_it() {
    Problem problem =
        problem(
            14,
            15,
            10,
            "  - parties: [hello-worc]",
            "roles[1].parties",
            "hello-worc",
            "city, hello-work",
            "hello-work");
    assertEquals(
        """
        content/cases/sendai.md:14:15: error: roles[1].parties names "hello-worc", which is not a party of this case
           14 |   - parties: [hello-worc]
              |               ^^^^^^^^^^
           help: did you mean "hello-work"?
        """,
        ENGLISH.format(problem));
  }

  @Test
  void without_a_near_value_the_help_lists_what_there_is() {
    Problem problem = problem(14, 0, 0, "x", "roles[1].parties", "x", "city, hello-work", "");
    assertEquals("parties of this case: city, hello-work", ENGLISH.help(problem));
  }

  @Test
  void carets_stand_under_full_width_characters() {
    Problem problem = problem(3, 6, 3, "名前: 仙台の市役所", "a", "b", "c", "");
    String[] lines = JAPANESE.format(problem).split("\n");
    assertEquals("    3 | 名前: 仙台の市役所", lines[1]);
    assertEquals("      | 　　  　^^^^^^", lines[2]);
  }

  @Test
  void a_long_line_is_cut_around_the_span() {
    String line = "あ".repeat(200) + "ここ" + "い".repeat(200);
    String[] lines = JAPANESE.format(problem(1, 201, 2, line, "a", "b", "c", "")).split("\n");
    assertEquals("    1 | ..." + "あ".repeat(12) + "ここ" + "い".repeat(31) + "...", lines[1]);
    assertEquals("      |    " + "　".repeat(12) + "^^^^", lines[2]);
  }

  @Test
  void control_characters_of_a_file_do_not_reach_the_terminal() {
    Problem problem = problem(1, 1, 1, "\u001b[31mred", "\u001b[31m", "b\nc", "d", "");
    String text = ENGLISH.format(problem);
    assertTrue(text.chars().noneMatch(c -> c == 0x1b), text);
    assertEquals(4, text.lines().count());
  }

  @Test
  void a_report_says_the_same_in_parts() {
    ProblemReport report = ENGLISH.report(problem(14, 15, 10, "x", "f", "p", "k", "n"));
    assertEquals("unknown-party", report.kind());
    assertEquals("error", report.severity());
    assertEquals("[field, party, known, nearest]", report.arguments().keySet().toString());
    assertEquals("did you mean \"n\"?", report.help());
  }

  private static Problem problem(
      int line, int column, int length, String sourceLine, String... arguments) {
    return new Problem(
        ProblemKind.UNKNOWN_PARTY,
        Severity.ERROR,
        new SourcePosition("content/cases/sendai.md", line, column),
        length,
        sourceLine,
        List.of(arguments));
  }
}
