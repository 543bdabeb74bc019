package org.jirei.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jirei.cli.ContentArguments.ProblemFormat;
import org.jirei.problem.Problem;

/** Writes problems for people or for machines. */
final class ProblemReport {

  private final Session session;
  private final ProblemFormat format;

  ProblemReport(Session session, ProblemFormat format) {
    this.session = session;
    this.format = format;
  }

  void print(List<Problem> problems, PrintWriter to) {
    for (Problem problem : problems) {
      to.println(problem.at() + ": " + problem.kind().id() + " " + problem.arguments());
    }
  }

  /** One line that says how many there are. */
  void count(List<Problem> problems) {
    long errors = problems.stream().filter(Problem::isError).count();
    session.message("problems.count", errors, problems.size() - errors);
  }
}
