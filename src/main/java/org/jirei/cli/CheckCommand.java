package org.jirei.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jirei.build.SiteBuild;
import org.jirei.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code jirei check}: all problems of the content; nothing is written. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin ContentArguments content = new ContentArguments();

  private final Session session;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (!content.isThere(session)) {
      return ExitCode.WRONG_USAGE;
    }
    List<Problem> problems =
        SiteBuild.check(content.source, content.templates, content.drafts, content.strict);
    ProblemPrinter report = new ProblemPrinter(session, content.format);
    report.print(problems, session.console().out());
    report.count(problems);
    return problems.stream().anyMatch(Problem::isError)
        ? ExitCode.CONTENT_HAS_ERRORS
        : ExitCode.DONE;
  }
}
