package org.jirei.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jirei.content.ContentOptions;
import org.jirei.model.Library;
import org.jirei.problem.Problem;
import org.jirei.problem.Problems;
import org.jirei.problem.SourcePosition;
import org.jirei.publish.PagePath;
import org.jirei.publish.PublishException;
import org.jirei.publish.Publisher;
import org.jirei.publish.Staging;
import org.jirei.search.IndexedLibrary;
import org.jirei.search.SearchIndexer;
import org.jirei.theme.TemplateFailure;
import org.jirei.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Builds a site from content, in one pass:
 *
 * <pre>
 * content ─▶ Library ─▶ SitePlan ─▶ index, pages, exports ─▶ Staging ─▶ links verified ─▶ site
 * </pre>
 */
public final class SiteBuild {

  /** Where the index lies within the site. */
  public static final PagePath SEARCH_INDEX = new PagePath("search/lucene");

  private final BuildRequest request;
  private final Stopwatch progress;

  private SiteBuild(BuildRequest request, Progress progress) {
    this.request = request;
    this.progress = new Stopwatch(progress);
  }

  /**
   * Publishes the content, or tells what is wrong with it; the old site stands until the new one is
   * whole.
   */
  public static BuildResult run(BuildRequest request, Progress progress)
      throws IOException, PublishException {
    return new SiteBuild(request, progress).run();
  }

  /**
   * All problems of the content and of the templates; nothing is written.
   *
   * @param templates null where the site has the built-in look
   * @param scope the part of them that was asked about; the rest is read, since files refer to each
   *     other, and not told of
   */
  public static List<Problem> check(
      Path source, @Nullable Path templates, boolean drafts, boolean strict, CheckScope scope)
      throws IOException {
    ContentOptions options = new ContentOptions(drafts, strict, scope.extraFiles());
    return Input.read(source, templates, options).problems().stream().filter(scope::holds).toList();
  }

  private BuildResult run() throws IOException, PublishException {
    progress.begin(Phase.READ, 0);
    Input input =
        Input.read(
            request.source(),
            request.templates(),
            new ContentOptions(request.drafts(), request.strict()));
    Library read = input.library();
    Theme theme = input.theme();
    if (read == null || theme == null) {
      return new BuildResult.Stopped(input.problems());
    }
    Library library = atBaseUrl(read);
    List<SitePlan> plans = SitePlan.all(library);
    SitePlan plan = plans.getFirst();
    try (Staging staging = Publisher.stage(request.output(), sources(), request.force())) {
      progress.begin(Phase.INDEX, 0);
      try (IndexedLibrary index =
          new SearchIndexer(library, plan).write(staging.folder(SEARCH_INDEX))) {
        index.writeShards(staging);
        List<Problem> failed = render(library, plans, index, theme, staging);
        if (!failed.isEmpty()) {
          return new BuildResult.Stopped(failed);
        }
      }
      progress.begin(Phase.VERIFY, 0);
      List<Problem> broken = staging.brokenLinks();
      if (!broken.isEmpty()) {
        return new BuildResult.Stopped(broken);
      }
      progress.begin(Phase.PUBLISH, 0);
      staging.publish();
    }
    Path home = request.output().resolve(plan.home().value());
    return new BuildResult.Published(
        library.cases().size(), pages(plans), progress.stop(), home, input.problems());
  }

  /** What must not lie in the output, nor the output in it. */
  private List<Path> sources() {
    Path templates = request.templates();
    return templates == null ? List.of(request.source()) : List.of(request.source(), templates);
  }

  /** Problems of templates that only a page in the making shows. */
  private List<Problem> render(
      Library library, List<SitePlan> plans, RelatedCases related, Theme theme, Staging staging)
      throws IOException {
    Problems failed = new Problems();
    progress.begin(Phase.RENDER, pages(plans));
    onAllCores(
        PlannedFiles.of(library, plans, related, theme, request.source()),
        file -> {
          try {
            staging.accept(file.maker().make());
          } catch (TemplateFailure e) {
            failed.add(e.problem());
          }
          if (file.isPage()) {
            progress.step();
          }
        });
    return onePerLine(failed.sorted());
  }

  /** One line of a template fails on many pages, on each with other words. */
  private static List<Problem> onePerLine(List<Problem> failed) {
    Set<SourcePosition> told = new HashSet<>();
    return failed.stream().filter(problem -> told.add(problem.at())).toList();
  }

  private static int pages(List<SitePlan> plans) {
    return plans.stream().mapToInt(plan -> plan.pages().size()).sum();
  }

  private Library atBaseUrl(Library library) {
    String baseUrl = request.baseUrl();
    return baseUrl == null ? library : library.at(baseUrl);
  }

  private interface Task<T> {
    void run(T item) throws IOException;
  }

  private static <T> void onAllCores(Collection<T> items, Task<T> task) throws IOException {
    try {
      items.parallelStream()
          .forEach(
              item -> {
                try {
                  task.run(item);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
