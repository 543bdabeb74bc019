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

  void print(List<Problem> problems, PrintWriter to) {
    switch (format) {
      case TEXT -> problems.forEach(problem -> to.print(text.format(problem)));
      case JSON -> printJson(problems.stream().map(text::report).toList(), to);
      case SARIF -> printJson(new SarifLog(text).of(problems), to);
    }
    to.flush();
    problems.stream().map(Problem::cause).filter(Objects::nonNull).forEach(session::trace);
  }

  private static void printJson(Object value, PrintWriter to) {
    JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    to.println(json.writeValueAsString(value));
  }

  /** Writes one line with the number of problems. */
  void count(List<Problem> problems) {
    long errors = problems.stream().filter(Problem::isError).count();
    long warnings = problems.stream().filter(Problem::isWarning).count();
    session.message("problems.count", errors, warnings);
  }
}
