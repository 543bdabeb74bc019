package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.jirei.problem.Problem;
import org.jirei.text.Language;
import org.jirei.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void the_cause_of_a_failure_is_found_by_looking_whatever_the_system_calls_it(@TempDir Path home) {
    String name = "あ".repeat(100);
    assertSaid("the name of ", home.resolve(name), "File name too long");
    assertSaid(home + " is a folder", home, "Est un dossier");
  }

  @Test
  void the_reason_of_the_system_is_left_out_where_it_would_mix_languages() {
    FileSystemException english = new FileSystemException("x", null, "Too many levels of links");
    FileSystemException japanese = new FileSystemException("x", null, "シンボリックリンクが多すぎます");
    assertEquals(
        "x を読み書きできません（シンボリックリンクが多すぎます）。", new Failures(session(Language.JA)).sentence(japanese));
    assertEquals(
        "x を読み書きできません（システムの報告は --stacktrace で見られます）。",
        new Failures(session(Language.JA)).sentence(english));
    assertEquals(
        "x cannot be read or written (Too many levels of links).",
        new Failures(session(Language.EN)).sentence(english));
    assertEquals(
        "x cannot be read or written (--stacktrace shows what the system says).",
        new Failures(session(Language.EN)).sentence(japanese));
  }

  private void assertSaid(String beginning, Path file, String reason) {
    String said =
        new Failures(session(Language.EN))
            .sentence(new FileSystemException(file.toString(), null, reason));
    assertTrue(said.startsWith(beginning), said);
    assertFalse(said.contains(reason), said);
  }

  private Session session(boolean traces) {
    Console console = new Console(writer(out), writer(err), null, false, false);
    return new Session(console, Language.EN, Messages.of(Language.EN, "cli"), traces);
  }

  private Session session(Language language) {
    Console console = new Console(writer(out), writer(err), null, false, false);
    return new Session(console, language, Messages.of(language, "cli"), false);
  }

  private static PrintWriter writer(StringWriter to) {
    return new PrintWriter(to, true);
  }
}
