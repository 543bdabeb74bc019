package org.jirei.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jirei.assembly.StandardSite;
import org.jirei.browser.Chromium;
import org.jirei.browser.CountingServer;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.search.JudgedQueries;
import org.jirei.search.JudgedQueries.Judged;
import org.jirei.site.BuildRequest;
import org.jirei.site.BuildResult;
import org.jirei.site.Phase;
import org.jirei.site.Progress;
import org.jirei.site.SiteBuild;
import org.jirei.vocabulary.Vocabulary;

/**
 * Compares the browser search of a published site with Pagefind over the same case pages, and
 * prints a table for each number of cases. It asserts nothing and needs npm and Chromium.
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.classpathScope=test \
 *   -Dexec.args="-classpath %classpath org.jirei.scale.SearchComparison 17 1000"
 * </pre>
 *
 * 17 are the real cases, any other number that many of {@link CaseGenerator}. Everything it writes
 * goes to {@code target/compare}.
 */
public final class SearchComparison {

  private static final Path CONTENT = Path.of("content");
  private static final Path FOLDER = Path.of("target/compare");
  private static final int REAL = 17;
  private static final int DRAWN = 200;
  private static final long SEED = 1;

  /** So many are opened in a browser of their own; all are asked on an open page. */
  private static final int OPENED = 60;

  private static final String SEARCH_PAGE = "cases/index.html";
  private static final String JIREI =
      """
      jirei.open({ base: "../search/shards/", language: "ja" }).then((searcher) => {
        globalThis.compared = async (query) => {
          const from = performance.now();
          const cards = await searcher.cards(await searcher.search({ query }), 0, 10);
          return { time: performance.now() - from, ids: cards.map(({ id }) => id) };
        };
      })
      """;

  /** Pagefind's page brings its own. */
  private static final String PAGEFIND = "0";

  private final Chromium chromium;
  private final Pagefind pagefind;
  private final Vocabulary vocabulary;

  private SearchComparison(Chromium chromium) throws IOException, InterruptedException {
    this.chromium = chromium;
    this.pagefind = Pagefind.install(FOLDER.resolve("npm").toAbsolutePath());
    this.vocabulary =
        Objects.requireNonNull(ContentReader.read(CONTENT, ContentOptions.DEFAULT).library())
            .vocabulary();
  }

  /** Arguments: numbers of cases; 17 and 1000 where left out. */
  public static void main(String[] args) throws Exception {
    try (Chromium chromium = Chromium.open()) {
      SearchComparison comparison = new SearchComparison(chromium);
      for (String count : args.length == 0 ? new String[] {"17", "1000"} : args) {
        System.out.println(comparison.compare(Integer.parseInt(count)));
      }
    }
  }

  private ComparisonTable compare(int cases) throws Exception {
    Path folder = FOLDER.resolve(Integer.toString(cases)).toAbsolutePath();
    clear(folder);
    Path site = folder.resolve("jirei");
    Path other = folder.resolve("pagefind");
    BuildResult.Published published = publish(cases, folder, site);
    Duration indexing = pagefind.index(site, other);

    PageTexts texts = PageTexts.of(site);
    List<Judged> judged = JudgedQueries.load();
    List<String> literal = literal(texts, judged);
    Set<String> all = new LinkedHashSet<>(literal);
    judged.stream().filter(query -> !query.isTrap()).map(Judged::query).forEach(all::add);
    List<String> opened = spread(List.copyOf(all), OPENED);
    judged.stream().map(Judged::query).forEach(all::add);

    ComparisonTable table = new ComparisonTable(cases);
    try (CountingServer ours = CountingServer.of(site);
        CountingServer theirs = CountingServer.of(other)) {
      MeasuredSearch jirei = measured(ours.address(SEARCH_PAGE), JIREI);
      MeasuredSearch folderSearch = measured(site.resolve(SEARCH_PAGE).toUri().toString(), JIREI);
      MeasuredSearch rival = measured(theirs.address("search.html"), PAGEFIND);
      table.first(jirei.first(opened, ours), rival.first(opened, theirs));
      table.fromFolder(folderSearch.open(opened));
      AnswerQuality quality =
          new AnswerQuality(texts, literal, new Synonymous(vocabulary), judged, cases == REAL);
      table.answers(jirei.warm(List.copyOf(all)), rival.warm(List.copyOf(all)), quality);
    }
    Duration index = Objects.requireNonNull(published.times().get(Phase.INDEX));
    table.index(index, files(site), indexing, Pagefind.files(other));
    return table;
  }

  private MeasuredSearch measured(String address, String definition) {
    return new MeasuredSearch(chromium, address, definition);
  }

  private static BuildResult.Published publish(int cases, Path folder, Path site) throws Exception {
    Path content = CONTENT;
    if (cases != REAL) {
      content = folder.resolve("content");
      CaseGenerator.write(CONTENT, cases, content, SEED);
    }
    BuildRequest request = StandardSite.request(content, site, null, false, false, false);
    return switch (SiteBuild.run(request, Progress.NONE)) {
      case BuildResult.Published published -> published;
      case BuildResult.Stopped(var problems) -> throw new IOException("problems: " + problems);
    };
  }

  /** Words from the pages, and the judged queries that occur literally on some page. */
  private static List<String> literal(PageTexts texts, List<Judged> judged) {
    Set<String> queries = new LinkedHashSet<>(new LiteralQueries(texts, SEED).draw(DRAWN));
    judged.stream()
        .map(Judged::query)
        .filter(query -> !texts.having(query).isEmpty())
        .forEach(queries::add);
    return List.copyOf(queries);
  }

  private static <T> List<T> spread(List<T> items, int most) {
    int count = Math.min(most, items.size());
    return IntStream.range(0, count).mapToObj(i -> items.get(i * items.size() / count)).toList();
  }

  /** What the search page may ask for: shards and scripts. */
  private static List<Path> files(Path site) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("search/shards", "assets")) {
      try (Stream<Path> some = Files.list(site.resolve(folder))) {
        some.filter(file -> file.toString().endsWith(".js")).forEach(files::add);
      }
    }
    return files;
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(folder);
  }
}
