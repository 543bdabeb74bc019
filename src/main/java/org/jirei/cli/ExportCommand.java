package org.jirei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.content.ContentResult;
import org.jirei.data.ExportFormat;
import org.jirei.model.Library;
import org.jirei.search.FacetNames;
import org.jirei.site.Facet;
import org.jirei.site.SiteFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jirei export}: writes published cases, or some of them, in a format for programs. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

  @Mixin CommonOptions common = new CommonOptions();

  @Option(names = "--source", paramLabel = "DIR", defaultValue = "content")
  Path source = Path.of("content");

  @Option(
      names = "--format",
      paramLabel = "csv|xlsx|json|ndjson|gif|dcat|bibtex|ris|csl",
      defaultValue = "csv")
  ExportFormat format = ExportFormat.CSV;

  @Option(names = "--output", paramLabel = "DIR", defaultValue = "export")
  Path output = Path.of("export");

  @Mixin SearchFilters filters = new SearchFilters();

  private final Session session;

  ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (!ContentArguments.areThere(session, source, null)) {
      return ExitCode.WRONG_USAGE;
    }
    if (Files.exists(output) && !Files.isDirectory(output)) {
      session.complaint("machine.no-folder", output);
      return ExitCode.WRONG_USAGE;
    }
    ContentResult read = ContentReader.read(source, ContentOptions.DEFAULT);
    Library library = read.library();
    if (library == null) {
      ProblemPrinter printer = new ProblemPrinter(session, ProblemFormat.TEXT);
      printer.print(read.problems(), session.console().err());
      printer.count(read.problems(), false);
      return ExitCode.CONTENT_HAS_ERRORS;
    }
    try {
      Map<Facet, Set<String>> wanted = filters.in(FacetNames.of(library));
      write(library.only(c -> Facet.accept(wanted, c, library)));
      return ExitCode.DONE;
    } catch (SearchFilters.UnknownValueException e) {
      e.report(session);
      return ExitCode.WRONG_USAGE;
    }
  }

  private void write(Library library) throws IOException {
    if (library.cases().isEmpty()) {
      session.message("export.nothing");
      return;
    }
    List<SiteFile> files = format.files(library);
    Files.createDirectories(output);
    for (SiteFile file : files) {
      Path name = Path.of(file.path().value()).getFileName();
      Files.write(output.resolve(String.valueOf(name)), file.make().bytes());
    }
    session.result("export.done", library.cases().size(), files.size(), output);
  }
}
