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
import org.jirei.content.FieldDictionary;
import org.jirei.content.FieldDictionary.Field;
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
 * Reads source documents and makes a new case file of each case in them:
 *
 * <pre>
 * file ─▶ ImportedDocument (blocks of lines) ─▶ TextBlock ─▶ ExtractedCase ─▶ CaseScaffold
 * </pre>
 *
 * <p>What was published as JSON is read back as it was.
 */
public final class CaseImporter {

  /** Deeply nested files recurse deeply in the libraries that read them. */
  private static final long STACK_BYTES = 8L << 20;

  private final Vocabulary vocabulary;
  private final Areas areas;
  private final @Nullable String licence;
  private final PublishedCases published;

  /**
   * @param vocabulary for proposing target groups and measures
   * @param licence to propose; null if there is no usual one
   * @param dictionary all fields that a case may have
   */
  private CaseImporter(
      Vocabulary vocabulary, Areas areas, @Nullable String licence, List<Field> dictionary) {
    this.vocabulary = vocabulary;
    this.areas = areas;
    this.licence = licence;
    this.published = new PublishedCases(dictionary);
  }

  /** An importer for cases without fields of a publisher. */
  CaseImporter(Vocabulary vocabulary, Areas areas, @Nullable String licence) {
    this(vocabulary, areas, licence, FieldDictionary.ofCase());
  }

  /**
   * An importer for a content folder, with its vocabulary as far as that can be read.
   *
   * @throws IOException if the folder cannot be listed
   */
  public static CaseImporter of(Path source) throws IOException {
    return of(Inventory.read(source));
  }

  /** An importer where there is no library yet, with the vocabulary that comes with the program. */
  public static CaseImporter ofNoLibrary() {
    return of(Inventory.ofNoLibrary());
  }

  private static CaseImporter of(Inventory inventory) {
    return new CaseImporter(
        inventory.vocabulary(), inventory.areas(), inventory.licence(), inventory.dictionary());
  }

  /**
   * Reads one file.
   *
   * @throws IOException if the file cannot be read at all
   */
  public ImportResult read(Path file) throws IOException {
    try {
      return withinTime(() -> drafted(file));
    } catch (Refused refused) {
      return new ImportResult.Refused(refused.why(), refused.arguments());
    }
  }

  private ImportResult drafted(Path file) throws IOException, Refused {
    List<ImportResult.Found> cases = published.read(file);
    if (!cases.isEmpty()) {
      return new ImportResult.Imported(cases, List.of(), null);
    }
    SourceDocument source = SourceDocument.read(file);
    List<ImportResult.Found> found = new ArrayList<>();
    for (ImportedDocument document : source.documents()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new Refused(Refusal.TOO_SLOW, Limits.TIME.toSeconds());
      }
      found.add(found(document));
    }
    return new ImportResult.Imported(found, source.notices(), source.encoding());
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

  /** The towns, or the prefecture if there are none. */
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

  /** Runs in a separate thread, since a library that never returns can only be abandoned. */
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
        // Libraries need optional ones, which are not included, for rare features of a file.
        case LinkageError rare -> throw new Refused(Refusal.USES_SOMETHING_RARE);
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    }
  }
}
