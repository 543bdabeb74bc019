package org.jirei.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jirei.content.ContentReader;
import org.jirei.content.Inventory;
import org.jirei.importer.Refusal.Refused;
import org.jirei.scaffold.CaseFileWriter;
import org.jirei.scaffold.CaseScaffold;
import org.jirei.scaffold.Entry;
import org.jirei.scaffold.IdProposal;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Drafts cases from files:
 *
 * <pre>
 * file ─▶ Document (blocks of lines) ─▶ pieces ─▶ Extracted ─▶ Draft
 * </pre>
 */
public final class CaseImporter {

  /** Deeply nested files recurse deeply in the libraries that read them. */
  private static final long STACK_BYTES = 8L << 20;

  private final Vocabulary vocabulary;
  private final Areas areas;
  private final @Nullable String licence;

  /**
   * @param vocabulary whose words propose target groups and measures
   * @param licence to be proposed; null where none is usual
   */
  CaseImporter(Vocabulary vocabulary, Areas areas, @Nullable String licence) {
    this.vocabulary = vocabulary;
    this.areas = areas;
    this.licence = licence;
  }

  /**
   * For the cases of a content folder, with its vocabulary as far as it can be read.
   *
   * @throws IOException where the folder cannot be listed
   */
  public static CaseImporter of(Path source) throws IOException {
    Inventory inventory = Inventory.read(source);
    return new CaseImporter(inventory.vocabulary(), inventory.areas(), inventory.licence());
  }

  /**
   * Reads one file.
   *
   * @throws IOException where the file cannot be read at all
   */
  public ImportResult read(Path file) throws IOException {
    try {
      return withinTime(() -> drafted(file));
    } catch (Refused refused) {
      return new ImportResult.Refused(refused.why(), refused.arguments());
    }
  }

  private ImportResult drafted(Path file) throws IOException, Refused {
    SourceDocument source = SourceDocument.read(file);
    List<ImportResult.Found> found = new ArrayList<>();
    for (ImportedDocument document : source.documents()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new Refused(Refusal.TOO_SLOW, Limits.TIME.toSeconds());
      }
      found.add(found(document));
    }
    return new ImportResult.Drafted(found, source.encoding());
  }

  private ImportResult.Found found(ImportedDocument document) throws Refused {
    ExtractedCase extracted = CaseExtractor.extract(document);
    CaseScaffolder.Made made = CaseScaffolder.make(extracted, vocabulary, areas, licence);
    CaseScaffold scaffold = made.scaffold();
    if (CaseFileWriter.write(scaffold).getBytes(UTF_8).length > ContentReader.LONGEST_FILE) {
      throw new Refused(Refusal.DRAFT_TOO_LONG, ContentReader.LONGEST_FILE >> 10);
    }
    return new ImportResult.Found(
        scaffold,
        taken -> IdProposal.of(places(scaffold), measures(scaffold), title(scaffold), taken),
        Placed.of(extracted),
        made.unplaced());
  }

  /** The towns, or the prefecture where there is none. */
  private List<Area> places(CaseScaffold scaffold) {
    List<Area> all =
        texts(scaffold, "areas").stream().map(areas::find).filter(Objects::nonNull).toList();
    List<Area> towns = all.stream().filter(area -> area.type() != Area.Type.PREFECTURE).toList();
    return towns.isEmpty() ? all : towns;
  }

  private List<Term> measures(CaseScaffold scaffold) {
    return texts(scaffold, "measures").stream()
        .map(id -> vocabulary.find(Scheme.MEASURE, id))
        .filter(Objects::nonNull)
        .toList();
  }

  private static String title(CaseScaffold scaffold) {
    return scaffold.fields().fields().get("title") instanceof Entry.Text title ? title.value() : "";
  }

  private static List<String> texts(CaseScaffold scaffold, String field) {
    return scaffold.fields().fields().get(field) instanceof Entry.Items items
        ? items.items().stream()
            .filter(Entry.Text.class::isInstance)
            .map(item -> ((Entry.Text) item).value())
            .toList()
        : List.of();
  }

  /** In a thread of its own, since a library that never comes back can only be left behind. */
  private static ImportResult withinTime(Callable<ImportResult> work) throws IOException, Refused {
    FutureTask<ImportResult> task = new FutureTask<>(work);
    Thread reader = new Thread(null, task, "intake", STACK_BYTES);
    reader.setDaemon(true);
    reader.start();
    try {
      return task.get(Limits.TIME.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new Refused(Refusal.TOO_SLOW, Limits.TIME.toSeconds());
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Refused refused -> throw refused;
        case IOException failed -> throw failed;
        case OutOfMemoryError memory -> throw new Refused(Refusal.NOT_ENOUGH_MEMORY);
        case StackOverflowError deep -> throw new Refused(Refusal.BROKEN);
        // Libraries ask for others that are not here where a file uses something rare.
        case LinkageError rare -> throw new Refused(Refusal.USES_SOMETHING_RARE);
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    }
  }
}
