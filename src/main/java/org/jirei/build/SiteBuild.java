package org.jirei.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.content.ContentResult;
import org.jirei.export.Exporter;
import org.jirei.model.Library;
import org.jirei.model.Site;
import org.jirei.pages.PagePath;
import org.jirei.pages.RelatedCases;
import org.jirei.pages.SitePlan;
import org.jirei.problem.Problem;
import org.jirei.publish.PublishException;
import org.jirei.publish.Publisher;
import org.jirei.publish.Staging;
import org.jirei.render.Renderer;
import org.jirei.search.IndexedLibrary;
import org.jirei.search.SearchIndexer;

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

  /** All problems of the content; nothing is written. */
  public static List<Problem> check(Path source, boolean drafts, boolean strict)
      throws IOException {
    return ContentReader.read(source, new ContentOptions(drafts, strict)).problems();
  }

  private BuildResult run() throws IOException, PublishException {
    progress.begin(Phase.READ, 0);
    ContentResult content =
        ContentReader.read(
            request.source(), new ContentOptions(request.drafts(), request.strict()));
    Library read = content.library();
    if (read == null) {
      return new BuildResult.Stopped(content.problems());
    }
    Library library = atBaseUrl(read);
    List<SitePlan> plans = SitePlan.all(library);
    SitePlan plan = plans.getFirst();
    try (Staging staging = Publisher.stage(request.output(), request.source(), request.force())) {
      progress.begin(Phase.INDEX, 0);
      try (IndexedLibrary index =
          new SearchIndexer(library, plan).write(staging.folder(SEARCH_INDEX))) {
        index.writeShards(staging);
        render(library, plans, index, staging);
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
        library.cases().size(), pages(plans), progress.stop(), home, content.problems());
  }

  private void render(Library library, List<SitePlan> plans, RelatedCases related, Staging staging)
      throws IOException {
    progress.begin(Phase.RENDER, pages(plans));
    for (SitePlan plan : plans) {
      Renderer renderer = new Renderer(library, plan, related);
      onAllCores(
          plan.pages(),
          page -> {
            staging.accept(renderer.render(page));
            progress.step();
          });
    }
    Pictures pictures = new Pictures(request.source(), plans.getFirst());
    onAllCores(library.cases(), caseStudy -> pictures.publish(caseStudy, staging));
    onAllCores(Renderer.assets(), staging::accept);
    onAllCores(Exporter.files(plans, library.site().baseUrl()), staging::accept);
  }

  private static int pages(List<SitePlan> plans) {
    return plans.stream().mapToInt(plan -> plan.pages().size()).sum();
  }

  private Library atBaseUrl(Library library) {
    if (request.baseUrl() == null) {
      return library;
    }
    Site site = library.site();
    Site there =
        new Site(
            site.title(),
            site.description(),
            site.publisher(),
            request.baseUrl(),
            site.languages(),
            site.licence(),
            site.contact());
    return new Library(
        there, library.vocabulary(), library.areas(), library.cases(), library.articles());
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
