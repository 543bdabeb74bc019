package org.jirei.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemText;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems for people or other programs. */
final class ProblemPrinter {

  private final Session session;
  private final ProblemFormat format;
  private final ProblemText text;

  ProblemPrinter(Session session, ProblemFormat format) {
    this.session = session;
    this.format = format;
    this.text = new ProblemText(session.language());
  }

  /** Writes the errors and warnings; other programs also get the notes. */
  void print(List<Problem> problems, PrintWriter to) {
    print(problems, to, format.isForPrograms());
  }

  /**
   * @param withNotes whether to write the notes too, which ask for nothing to be done
   */
  void print(List<Problem> problems, PrintWriter to, boolean withNotes) {
    List<Problem> shown =
        problems.stream().filter(problem -> withNotes || !isNote(problem)).toList();
    switch (format) {
      case TEXT -> shown.forEach(problem -> to.print(text.format(problem)));
      case JSON -> printJson(shown.stream().map(text::report).toList(), to);
      case SARIF -> printJson(new SarifLog(text).of(shown), to);
    }
    to.flush();
    problems.stream().map(Problem::cause).filter(Objects::nonNull).forEach(session::trace);
  }

  private static void printJson(Object value, PrintWriter to) {
    JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    to.println(json.writeValueAsString(value));
  }

  /** Writes one line with the number of problems, and how to see the notes if they are not. */
  void count(List<Problem> problems, boolean withNotes) {
    long errors = problems.stream().filter(Problem::isError).count();
    long warnings = problems.stream().filter(Problem::isWarning).count();
    long notes = problems.size() - errors - warnings;
    if (notes == 0) {
      session.message("problems.count", errors, warnings);
    } else {
      String key = withNotes ? "problems.count.notes" : "problems.count.hidden-notes";
      session.message(key, errors, warnings, notes);
    }
  }

  private static boolean isNote(Problem problem) {
    return !problem.isError() && !problem.isWarning();
  }
}
