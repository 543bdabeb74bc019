package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.jirei.problem.Problem;
import org.jirei.text.Language;
import org.jirei.text.Messages;
import org.junit.jupiter.api.Test;

class FailuresTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void memory_that_runs_out_names_the_setting_that_helps() {
    int code = new Failures(session(false)).report(new OutOfMemoryError("Java heap space"));
    assertEquals(ExitCode.MACHINE_FAILED, code);
    assertTrue(err.toString().contains("JIREI_OPTS=-Xmx"), err::toString);
  }

  @Test
  void a_problem_of_the_program_shows_where_it_failed_only_if_that_was_asked_for() {
    Problem problem = Problem.ofFailure("content/cases/kita.md", new IllegalStateException("oops"));
    new ProblemPrinter(session(false), ProblemFormat.TEXT).print(List.of(problem), writer(out));
    assertTrue(out.toString().startsWith("content/cases/kita.md: error: "), out::toString);
    assertTrue(out.toString().contains("IllegalStateException: oops"), out::toString);
    assertFalse((out + "" + err).contains("\tat "), out::toString);

    new ProblemPrinter(session(true), ProblemFormat.TEXT).print(List.of(problem), writer(out));
    assertTrue(err.toString().contains("\tat " + FailuresTest.class.getName()), err::toString);
  }

  private Session session(boolean traces) {
    Console console = new Console(writer(out), writer(err), null, false, false);
    return new Session(console, Language.EN, Messages.of(Language.EN, "cli"), traces);
  }

  private static PrintWriter writer(StringWriter to) {
    return new PrintWriter(to, true);
  }
}
