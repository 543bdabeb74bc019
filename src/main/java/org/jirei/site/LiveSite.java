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
 * A site in memory, drafts included, for those who work on its content: it follows each change and
 * makes only the files that somebody asks for.
 *
 * <p>Its files are those that {@link SiteBuild} would publish. Where the content has errors, what
 * last was good stands in their place.
 */
public final class LiveSite {

  private final String baseUrl;
  private final LiveContent content;
  private final OutputSource outputSource;

  /** The last good pages, for where a template fails while a page is made. */
  private final Map<String, byte[]> lastGood = new ConcurrentHashMap<>();

  private volatile State state;
  private @Nullable Library library;
  private SiteOutputs outputs;

  /**
   * What is served.
   *
   * @param snapshot null as long as site or vocabulary have never been good
   * @param problems of content and theme
   * @param failures of templates while pages were made, each with the path of such a page
   */
  private record State(
      @Nullable SiteSnapshot snapshot, List<Problem> problems, Map<Problem, String> failures) {

    State(@Nullable SiteSnapshot snapshot, List<Problem> problems) {
      this(snapshot, List.copyOf(problems), new ConcurrentHashMap<>());
    }

    /** Those of the templates, too, as far as pages have been made. */
    List<Problem> all() {
      return Stream.concat(problems.stream(), failures.keySet().stream()).sorted().toList();
    }
  }

  /**
   * @param source the content folder; problems name files as this path begins
   * @param outputs what the site consists of
   * @param baseUrl where the site is served, ending in a slash
   */
  public LiveSite(Path source, OutputSource outputs, String baseUrl) {
    this.baseUrl = baseUrl;
    this.content = new LiveContent(source);
    this.outputSource = outputs;
    this.outputs = outputs.builtIn();
    this.state = new State(null, List.of());
  }

  /**
   * What following the changes came to.
   *
   * @param changed names of files that changed, came or went
   * @param problems of all files, in their order
   */
  public record Update(Set<String> changed, List<Problem> problems, Duration time) {
    /** Whether something does not stand as its file says. */
    public boolean hasErrors() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }

  /**
   * A file as served.
   *
   * @param bytes null where the site has no such file
   * @param language in which a page of that path is
   * @param problems of the content, the theme and the making of files
   * @param failsAnew whether a template failed with it that was not known to
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record Served(
      byte @Nullable [] bytes, Language language, List<Problem> problems, boolean failsAnew) {}

  /**
   * Reads what changed.
   *
   * @throws IOException where a folder cannot be listed; what was served is served on
   */
  public synchronized Update update() throws IOException {
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

  /** Lists what is expensive to list, so that the first who asks for it need not wait. */
  public void prepare() throws IOException {
    SiteSnapshot snapshot = state.snapshot;
    if (snapshot != null) {
      snapshot.prepare();
    }
  }

  /**
   * The file of a path: {@code cases/ogaki.html}.
   *
   * @throws IOException where an image cannot be read
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
      // An image whose case stands as it last was good.
      return new Served(null, language, now.all(), false);
    }
  }

  /** The path of the page for addresses that lead nowhere; null where there is no site yet. */
  public @Nullable String notFound() {
    SiteSnapshot snapshot = state.snapshot;
    return snapshot == null ? null : SharedPaths.NOT_FOUND.value();
  }

  /** Every path that a build would publish, the Lucene index apart. */
  SortedSet<String> paths() throws IOException {
    SiteSnapshot snapshot = state.snapshot;
    return snapshot == null ? new TreeSet<>() : snapshot.paths();
  }
}
