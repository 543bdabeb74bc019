package org.jirei.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jirei.content.ContentOptions;
import org.jirei.model.Library;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemException;
import org.jirei.problem.Problems;
import org.jirei.problem.SourcePosition;
import org.jirei.publish.PublishException;
import org.jirei.publish.Publisher;
import org.jirei.publish.Staging;

/**
 * Builds a site from content, in one pass:
 *
 * <pre>
 * content ─▶ Library ─▶ SitePlan ─▶ the files of every SiteOutput ─▶ Staging ─▶ links verified ─▶ site
 * </pre>
 */
public final class SiteBuild {

  private final BuildRequest request;
  private final Stopwatch progress;

  private SiteBuild(BuildRequest request, Progress progress) {
    this.request = request;
    this.progress = new Stopwatch(progress);
  }

  /**
   * Publishes the content, or reports what is wrong with it. The old site stays until the new one
   * is complete.
   */
  public static BuildResult run(BuildRequest request, Progress progress)
      throws IOException, PublishException {
    return new SiteBuild(request, progress).run();
  }

  /**
   * All problems of the content and the theme; writes nothing.
   *
   * @param scope the files to report on; all others are read too, because files refer to each other
   */
  public static List<Problem> check(
      Path source, OutputSource outputs, boolean drafts, boolean strict, CheckScope scope)
      throws IOException {
    ContentOptions options = new ContentOptions(drafts, strict, scope.extraFiles());
    return Input.read(source, outputs, options).problems().stream().filter(scope::holds).toList();
  }

  private BuildResult run() throws IOException, PublishException {
    Publisher.check(request.output(), sources());
    progress.begin(Phase.READ, 0);
    Input input =
        Input.read(
            request.source(),
            request.outputs(),
            new ContentOptions(request.drafts(), request.strict()));
    Library read = input.library();
    SiteOutputs outputs = input.outputs();
    if (read == null || outputs == null) {
      return new BuildResult.Stopped(input.problems());
    }
    SitePlan plan = SitePlan.of(atBaseUrl(read));
    try (Staging staging = Publisher.stage(request.output(), sources(), request.force())) {
      List<Problem> failed = make(plan, outputs, staging);
      if (!failed.isEmpty()) {
        return new BuildResult.Stopped(failed);
      }
      progress.begin(Phase.VERIFY, 0);
      List<Problem> broken = staging.brokenLinks();
      if (!broken.isEmpty()) {
        return new BuildResult.Stopped(broken);
      }
      progress.begin(Phase.PUBLISH, 0);
      staging.publish();
    }
    Path home = request.output().resolve(plan.own().home().value());
    return new BuildResult.Published(
        read.cases().size(), (int) plan.pages().count(), progress.stop(), home, input.problems());
  }

  /** Folders that the output must neither contain nor lie in. */
  private List<Path> sources() {
    return Stream.concat(Stream.of(request.source()), request.outputs().folders().stream())
        .toList();
  }

  /** Makes all files, and returns the problems that appear only then. */
  private List<Problem> make(SitePlan plan, SiteOutputs outputs, Staging staging)
      throws IOException {
    progress.begin(Phase.INDEX, 0);
    try (SiteOutputs.Opened opened = outputs.open(plan, staging::folder)) {
      List<SiteFile> files = new ArrayList<>();
      for (SiteOutput output : opened.all()) {
        files.addAll(output.files(plan));
      }
      return make(files, staging);
    } catch (ProblemException e) {
      return List.of(e.problem());
    }
  }

  private List<Problem> make(List<SiteFile> files, Staging staging) throws IOException {
    Problems failed = new Problems();
    progress.begin(Phase.RENDER, (int) files.stream().filter(SiteFile::isPage).count());
    AllCores.forEach(
        files,
        file -> {
          try {
            staging.accept(file.make());
          } catch (ProblemException e) {
            failed.add(e.problem());
          }
          if (file.isPage()) {
            progress.step();
          }
        });
    return onePerLine(failed.sorted());
  }

  /**
   * Keeps one problem for each place: one line of a template may fail on many pages, with different
   * words.
   */
  private static List<Problem> onePerLine(List<Problem> failed) {
    Set<SourcePosition> told = new HashSet<>();
    return failed.stream().filter(problem -> told.add(problem.at())).toList();
  }

  private Library atBaseUrl(Library library) {
    String baseUrl = request.baseUrl();
    return baseUrl == null ? library : library.at(baseUrl);
  }
}
