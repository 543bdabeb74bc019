package org.jirei.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jirei.assembly.StandardSite;
import org.jirei.content.SiteAddress;
import org.jirei.publish.PublishException;
import org.jirei.site.BuildRequest;
import org.jirei.site.BuildResult;
import org.jirei.site.Progress;
import org.jirei.site.SiteBuild;
import org.jirei.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jirei build}: publishes the content. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {

  private static final String EXAMPLE = "https://example.jp/cases/";

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin ContentArguments content = new ContentArguments();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      converter = ProblemFormat.TextOrJson.class)
  ProblemFormat format = ProblemFormat.TEXT;

  @Option(names = "--output", paramLabel = "DIR", defaultValue = "site")
  Path output = Path.of("site");

  @Option(names = "--base-url", paramLabel = "URL")
  @Nullable String baseUrl;

  @Option(names = "--force")
  boolean force;

  @Option(names = {"-q", "--quiet"})
  boolean quiet;

  private final Session session;

  BuildCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, PublishException {
    if (!content.isThere(session)) {
      return ExitCode.WRONG_USAGE;
    }
    String address = baseUrl == null ? null : SiteAddress.read(baseUrl);
    if (baseUrl != null && address == null) {
      String nearest = SiteAddress.nearest(baseUrl);
      session.complaint("build.base-url", baseUrl, nearest.isEmpty() ? EXAMPLE : nearest);
      return ExitCode.WRONG_USAGE;
    }
    BuildRequest request =
        StandardSite.request(
            content.source,
            output,
            address,
            content.templates,
            content.drafts,
            content.strict,
            force);
    BuildResult result = build(request);
    boolean json = format.isForPrograms();
    Console console = session.console();
    ProblemPrinter report = new ProblemPrinter(session, format);
    report.print(result.problems(), json ? console.out() : console.err());
    return switch (result) {
      case BuildResult.Published done -> {
        if (!quiet) {
          summary(done, json ? console.err() : console.out());
          if (!done.problems().isEmpty()) {
            report.count(done.problems(), json);
          }
        }
        yield ExitCode.DONE;
      }
      case BuildResult.Stopped stopped -> {
        report.count(stopped.problems(), json);
        session.message(
            Files.exists(output) ? "build.stopped" : "build.stopped-without-site", output);
        yield ExitCode.CONTENT_HAS_ERRORS;
      }
    };
  }

  private BuildResult build(BuildRequest request) throws IOException, PublishException {
    if (quiet || !session.console().live()) {
      return SiteBuild.run(request, Progress.NONE);
    }
    try (ProgressLine line = new ProgressLine(session.messages())) {
      return SiteBuild.run(request, line);
    }
  }

  private void summary(BuildResult.Published done, PrintWriter out) {
    Messages messages = session.messages();
    double seconds = done.time().toMillis() / 1000.0;
    out.println(
        messages.get(
            "build.done",
            done.cases(),
            done.pages(),
            String.format(java.util.Locale.ROOT, "%.1f", seconds)));
    out.println(messages.get("build.open", done.home().toAbsolutePath().normalize().toUri()));
  }
}
