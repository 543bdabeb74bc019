package org.jirei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jirei.publish.PublishException;
import org.jirei.publish.SiteReading;
import org.jirei.search.CaseSearcher;
import org.jirei.search.Order;
import org.jirei.search.SearchRequest;
import org.jirei.search.SearchResult;
import org.jirei.search.SearchResult.Absent;
import org.jirei.search.SearchResult.Match;
import org.jirei.search.SearchResult.Word;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code jirei search}: finds cases in the index of a published site. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

  private static final Path DEFAULT_SITE = Path.of("site");

  @Mixin CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "QUERY", descriptionKey = "query")
  List<String> words = List.of();

  @Mixin SearchFilters filters = new SearchFilters();

  @Option(names = "--sort", paramLabel = "relevance|newest|title", defaultValue = "relevance")
  Order order = Order.RELEVANCE;

  @Option(names = "--strict")
  boolean strict;

  @Option(names = "--index", paramLabel = "DIR", defaultValue = "site/search/lucene")
  Path index = DEFAULT_SITE.resolve("search/lucene");

  @Option(names = "--limit", paramLabel = "N", defaultValue = "10", converter = Limit.class)
  int limit = 10;

  @Option(names = "--format", paramLabel = "table|json|csv", defaultValue = "table")
  Format format = Format.TABLE;

  private final Session session;

  SearchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, PublishException {
    try (CaseSearcher searcher = SiteReading.read(index, () -> CaseSearcher.open(index))) {
      if (searcher == null) {
        if (index.equals(DEFAULT_SITE.resolve("search/lucene"))
            && !ContentArguments.isLibrary(session, ContentArguments.DEFAULT_SOURCE)) {
          return ExitCode.WRONG_USAGE;
        }
        session.complaint("search.no-index", index);
        return ExitCode.WRONG_USAGE;
      }
      SearchResult found =
          searcher.search(
              new SearchRequest(
                  String.join(" ", words),
                  filters.in(searcher),
                  order,
                  strict,
                  limit,
                  session.language()));
      print(found);
      return ExitCode.DONE;
    } catch (SearchFilters.UnknownValueException e) {
      e.report(session);
      return ExitCode.WRONG_USAGE;
    }
  }

  private void print(SearchResult found) {
    SearchPrinter printer = new SearchPrinter(session);
    switch (format) {
      case TABLE -> {
        printer.table(found.hits());
        boolean isRelaxed =
            !found.hits().isEmpty() && found.hits().getFirst().match() == Match.PARTIAL;
        if (isRelaxed) {
          session.message("search.relaxed");
        }
        found.absent().forEach(this::tellAbsent);
        found.words().stream().filter(word -> !isAbsent(word, found)).forEach(this::explain);
        printer.table(found.nearby());
        session.message("search.count", found.total(), found.hits().size());
      }
      case JSON -> printer.json(found);
      case CSV -> printer.csv(found);
    }
  }

  private static boolean isAbsent(Word word, SearchResult found) {
    return found.absent().stream().anyMatch(absent -> absent.place().equals(word.typed()));
  }

  private void tellAbsent(Absent absent) {
    if (absent.area() == null) {
      session.message("search.place-absent", absent.place());
    } else {
      session.message("search.place-nearby", absent.place(), absent.area());
    }
  }

  private void explain(Word word) {
    String others = String.join(session.messages().get("search.between"), word.others());
    if (!word.found() || (word.near() && word.others().isEmpty())) {
      session.message("search.word-unknown", word.typed());
    } else if (word.near()) {
      session.message("search.word-guessed", word.typed(), others);
    } else if (!word.others().isEmpty()) {
      session.message("search.word-others", word.typed(), others);
    }
  }

  /** The formats of hits. */
  enum Format {
    TABLE,
    JSON,
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Reads a number that is not negative. */
  static final class Limit implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      try {
        return Integer.parseUnsignedInt(value.strip());
      } catch (NumberFormatException e) {
        throw new TypeConversionException(value);
      }
    }
  }
}
