package org.jirei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jirei.content.Ids;
import org.jirei.importer.CaseImporter;
import org.jirei.importer.ImportResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jirei import}: makes case files from existing documents. */
@Command(name = "import", abbreviateSynopsis = true)
final class ImportCommand implements Callable<Integer> {

  @Mixin CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "import-file")
  List<Path> files = List.of();

  @Option(names = "--source", paramLabel = "DIR", defaultValue = "content")
  Path source = ContentArguments.DEFAULT_SOURCE;

  @Option(names = "--output", paramLabel = "DIR")
  @Nullable Path output;

  @Option(names = "--id", paramLabel = "ID")
  @Nullable String id;

  private final Session session;

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    boolean isBeforeLibrary =
        source.equals(ContentArguments.DEFAULT_SOURCE) && Files.notExists(source);
    if (!isBeforeLibrary && !ContentArguments.isLibrary(session, source)) {
      return ExitCode.WRONG_USAGE;
    }
    Path own = isBeforeLibrary ? Path.of("") : source.resolve("cases");
    Path to = output == null ? own : output;
    if (Files.exists(to) && !Files.isDirectory(to)) {
      session.complaint("machine.no-folder", to);
      return ExitCode.WRONG_USAGE;
    }
    if (id != null && !Ids.namesCase(id)) {
      String nearest = CaseFolder.nearest(id);
      session.complaint("import.id", id, nearest == null ? "sendai_2024" : nearest);
      return ExitCode.WRONG_USAGE;
    }
    if (!areFiles()) {
      return ExitCode.WRONG_USAGE;
    }
    CaseImporter importer = isBeforeLibrary ? CaseImporter.ofNoLibrary() : CaseImporter.of(source);
    CaseFolder folder = new CaseFolder(to);
    ImportReport report = new ImportReport(session);
    int code = ExitCode.DONE;
    for (Path file : files) {
      ImportResult imported = read(importer, file);
      if (imported instanceof ImportResult.Imported read) {
        report.encoding(file, read.encoding());
        boolean written = write(file, read.found(), folder, report);
        report.notices(read.notices());
        code = Math.max(code, written ? ExitCode.DONE : ExitCode.CONTENT_HAS_ERRORS);
      } else if (imported instanceof ImportResult.Refused refused) {
        String reason = refused.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Object[] arguments = refused.arguments().toArray();
        String sentence = session.messages().get("import." + reason, arguments);
        session.complaint("import.refused", file, sentence);
        code = Math.max(code, ExitCode.CONTENT_HAS_ERRORS);
      } else {
        code = ExitCode.MACHINE_FAILED;
      }
    }
    if (!folder.isUntouched() && isBeforeLibrary) {
      session.message("import.next.library", "content/cases");
    } else if (!folder.isUntouched()) {
      session.message("import.next");
      if (to.toAbsolutePath().normalize().equals(cases())) {
        folder.ids().forEach(each -> session.message("import.address", each));
      }
    }
    return code;
  }

  /** The only folder whose drafts the preview shows. */
  private Path cases() {
    return source.resolve("cases").toAbsolutePath().normalize();
  }

  /**
   * Checks that all files exist before any import. Otherwise, a corrected command would import the
   * rest twice.
   */
  private boolean areFiles() {
    boolean all = true;
    for (Path file : files) {
      boolean folder = Files.isDirectory(file);
      if (folder || Files.notExists(file)) {
        session.complaint(folder ? "import.folder" : "machine.no-file", file);
        all = false;
      }
    }
    return all;
  }

  /** Null if the file cannot be read. The other files are still imported. */
  private @Nullable ImportResult read(CaseImporter importer, Path file) {
    try {
      return importer.read(file);
    } catch (IOException e) {
      session.complaint("import.unreadable", file);
      session.trace(e);
    } catch (RuntimeException | StackOverflowError e) {
      session.complaint("import.failed", file);
      session.trace(e);
    }
    return null;
  }

  private boolean write(
      Path from, List<ImportResult.Found> found, CaseFolder folder, ImportReport report)
      throws IOException {
    String wanted = id;
    if (wanted != null && folder.isTaken(wanted)) {
      session.complaint("import.exists", from, folder.file(wanted));
      return false;
    }
    for (ImportResult.Found document : found) {
      CaseFolder.Written written = folder.write(document, wanted);
      report.written(from, document, written);
    }
    return true;
  }
}
