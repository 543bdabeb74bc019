package org.jirei.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jirei.assembly.StandardSite;
import org.jirei.fix.FileFix;
import org.jirei.fix.Fixer;
import org.jirei.problem.Problem;
import org.jirei.site.CheckScope;
import org.jirei.site.OutputSource;
import org.jirei.site.SiteBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jirei check}: reports and fixes the problems of the content or of some files. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin ContentArguments content = new ContentArguments();

  @Option(names = "--format", paramLabel = "text|json|sarif", defaultValue = "text")
  ProblemFormat format = ProblemFormat.TEXT;

  @Option(names = "--fix")
  boolean fix;

  @Option(names = "--notes")
  boolean notes;

  @Option(names = {"-y", "--yes"})
  boolean yes;

  @Parameters(arity = "0..*", paramLabel = "FILE|DIR", descriptionKey = "checked")
  List<Path> files = new ArrayList<>();

  private final Session session;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (!content.isThere(session) || !areThere(files)) {
      return ExitCode.WRONG_USAGE;
    }
    if (yes && !fix) {
      session.complaint("fix.yes-alone");
      return ExitCode.WRONG_USAGE;
    }
    OutputSource outputs = StandardSite.outputs(content.source, content.templates);
    CheckScope scope = CheckScope.of(content.source, outputs.folders(), files);
    Console console = session.console();
    List<Problem> failed = new ArrayList<>();
    if (fix) {
      PrintWriter to = format.isForPrograms() ? console.err() : console.out();
      new FixRun(session, to).fix(fixes(scope, failed), yes);
    }
    List<Problem> problems =
        new ArrayList<>(
            SiteBuild.check(content.source, outputs, content.drafts, content.strict, scope));
    int fixable = fix || problems.isEmpty() ? 0 : fixes(scope, failed).size();
    failed.stream().filter(problem -> !problems.contains(problem)).forEach(problems::add);
    ProblemPrinter report = new ProblemPrinter(session, format);
    boolean withNotes = notes || format.isForPrograms();
    report.print(problems, console.out(), withNotes);
    report.count(problems, withNotes);
    if (fixable > 0) {
      session.message("fix.possible", fixable);
    }
    return problems.stream().anyMatch(Problem::isError)
        ? ExitCode.CONTENT_HAS_ERRORS
        : ExitCode.DONE;
  }

  private List<FileFix> fixes(CheckScope scope, List<Problem> failed) throws IOException {
    return Fixer.find(content.source, scope.extraFiles(), scope::holds, failed::add);
  }

  private boolean areThere(List<Path> paths) {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        session.complaint("check.none", path);
        return false;
      }
    }
    return true;
  }
}
