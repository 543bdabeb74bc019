package org.jirei.site;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jirei.content.LiveContent;
import org.jirei.model.Library;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemException;
import org.jirei.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A site in memory, drafts included, for people who work on its content. It follows each change and
 * makes only the files that are requested.
 *
 * <p>Its files are those that {@link SiteBuild} would publish. While the content has errors, it
 * serves the last good version.
 */
public final class LiveSite {

  private final String source;
  private final String baseUrl;
  private final LiveContent content;
  private final OutputSource outputSource;

  /** The last good pages, served if a template fails while it renders a page. */
  private final Map<String, byte[]> lastGood = new ConcurrentHashMap<>();

  private volatile State state;
  private @Nullable Library library;
  private SiteOutputs outputs;

  /**
   * What is served.
   *
   * @param snapshot null until site and vocabulary have been good for the first time
   * @param problems of content and theme
   * @param failures problems of templates found while rendering, each with the path of such a page
   */
  private record State(
      @Nullable SiteSnapshot snapshot, List<Problem> problems, Map<Problem, String> failures) {

    State(@Nullable SiteSnapshot snapshot, List<Problem> problems) {
      this(snapshot, List.copyOf(problems), new ConcurrentHashMap<>());
    }

    /** The same snapshot with another problem. */
    State with(Problem problem) {
      List<Problem> more = new ArrayList<>(problems);
      if (!more.contains(problem)) {
        more.add(problem);
      }
      return new State(snapshot, List.copyOf(more), failures);
    }

    /** All problems, including those of templates for pages that have been rendered. */
    List<Problem> all() {
      return Stream.concat(problems.stream(), failures.keySet().stream()).sorted().toList();
    }
  }

  /**
   * @param source the content folder; problems name files by paths that begin like this one
   * @param outputs what the site consists of
   * @param baseUrl the address at which the site is served, ending in a slash
   */
  public LiveSite(Path source, OutputSource outputs, String baseUrl) {
    this.source = source.toString().replace('\\', '/');
    this.baseUrl = baseUrl;
    this.content = new LiveContent(source);
    this.outputSource = outputs;
    this.outputs = outputs.builtIn();
    this.state = new State(null, List.of());
  }

  /**
   * The result of following the changes.
   *
   * @param changed names of files that were changed, added or removed
   * @param problems of all files, in their order
   */
  public record Update(Set<String> changed, List<Problem> problems, Duration time) {
    /** Whether any of the problems is an error. */
    public boolean hasErrors() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }

  /**
   * A file as served.
   *
   * @param bytes null if the site has no such file
   * @param language language of a page at that path
   * @param problems problems of the content, of the theme and of making files
   * @param failsAnew whether a template failed that was not known to fail
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record Served(
      byte @Nullable [] bytes, Language language, List<Problem> problems, boolean failsAnew) {}

  /**
   * Reads what has changed.
   *
   * @throws IOException if a folder cannot be listed; the site continues to be served as it was
   */
  public synchronized Update update() throws IOException {
    try {
      return follow();
    } catch (IOException | RuntimeException | Error e) {
      // Pages are served as they were; their panel tells why they stay.
      state = state.with(Problem.ofFailure(source, e));
      throw e;
    }
  }

  private Update follow() throws IOException {
    long start = System.nanoTime();
    LiveContent.Reading reading = content.read();
    List<Problem> problems = new ArrayList<>(reading.problems());
    Set<String> changed = new TreeSet<>(reading.changed());
    OutputSource.Reading made = outputSource.read();
    problems.addAll(made.problems());
    changed.addAll(made.changed());
    outputs = made.outputs() == null ? outputs : made.outputs();
    Library read = reading.library();
    library = read == null ? library : read.at(baseUrl);
    State next = new State(snapshot(library, outputs), problems);
    Set<String> failed = Set.copyOf(state.failures.values());
    state = next;
    for (String path : failed) {
      file(path, next);
    }
    return new Update(changed, next.all(), Duration.ofNanos(System.nanoTime() - start));
  }

  private static @Nullable SiteSnapshot snapshot(@Nullable Library library, SiteOutputs outputs)
      throws IOException {
    return library == null ? null : new SiteSnapshot(SitePlan.of(library), outputs);
  }

  /** Lists in advance what is expensive to list, so that the first request need not wait for it. */
  public void prepare() throws IOException {
    SiteSnapshot snapshot = state.snapshot;
    if (snapshot != null) {
      snapshot.prepare();
    }
  }

  /**
   * The file at a path: {@code cases/ogaki.html}.
   *
   * @throws IOException if an image cannot be read
   */
  public Served file(String path) throws IOException {
    return file(path, state);
  }

  private Served file(String path, State now) throws IOException {
    SiteSnapshot snapshot = now.snapshot;
    if (snapshot == null) {
      return new Served(null, Language.JA, now.problems, false);
    }
    Language language = snapshot.languageOf(path);
    try {
      byte[] bytes = snapshot.file(path);
      if (bytes != null && path.endsWith(".html")) {
        lastGood.put(path, bytes);
      }
      return new Served(bytes, language, now.all(), false);
    } catch (ProblemException e) {
      boolean anew = now.failures.putIfAbsent(e.problem(), path) == null;
      return new Served(lastGood.get(path), language, now.all(), anew);
    } catch (NoSuchFileException e) {
      // An image of a case of which the last good version is served.
      return new Served(null, language, now.all(), false);
    }
  }

  /** What to show instead of a file that could not be served, with the failure as a problem. */
  public Served failed(String path, Throwable failure) {
    State now = state.with(Problem.ofFailure(path, failure));
    SiteSnapshot snapshot = now.snapshot;
    Language language = snapshot == null ? Language.JA : snapshot.languageOf(path);
    return new Served(null, language, now.all(), false);
  }

  /** The path of the page for missing addresses; null if there is no site yet. */
  public @Nullable String notFound() {
    SiteSnapshot snapshot = state.snapshot;
    return snapshot == null ? null : SharedPaths.NOT_FOUND.value();
  }

  /** Every path that a build would publish, except the Lucene index. */
  SortedSet<String> paths() throws IOException {
    SiteSnapshot snapshot = state.snapshot;
    return snapshot == null ? new TreeSet<>() : snapshot.paths();
  }
}
