package org.jirei.intake;

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
import org.jirei.draft.CaseFileWriter;
import org.jirei.draft.Draft;
import org.jirei.draft.Entry;
import org.jirei.draft.IdProposal;
import org.jirei.intake.Refusal.Refused;
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
 * file ─▶ Sheet (blocks of lines) ─▶ pieces ─▶ Recognised ─▶ Draft
 * </pre>
 */
public final class Intake {

  /** Deeply nested files recurse deeply in the libraries that read them. */
  private static final long STACK_BYTES = 8L << 20;

  private final Vocabulary vocabulary;
  private final Areas areas;
  private final @Nullable String licence;

  /**
   * @param vocabulary whose words propose target groups and measures
   * @param licence to be proposed; null where none is usual
   */
  Intake(Vocabulary vocabulary, Areas areas, @Nullable String licence) {
    this.vocabulary = vocabulary;
    this.areas = areas;
    this.licence = licence;
  }

  /**
   * For the cases of a content folder, with its vocabulary as far as it can be read.
   *
   * @throws IOException where the folder cannot be listed
   */
  public static Intake of(Path source) throws IOException {
    Inventory inventory = Inventory.read(source);
    return new Intake(inventory.vocabulary(), inventory.areas(), inventory.licence());
  }

  /**
   * Reads one file.
   *
   * @throws IOException where the file cannot be read at all
   */
  public Imported read(Path file) throws IOException {
    try {
      return withinTime(() -> drafted(file));
    } catch (Refused refused) {
      return new Imported.Refused(refused.why(), refused.arguments());
    }
  }

  private Imported drafted(Path file) throws IOException, Refused {
    SourceFile source = SourceFile.read(file);
    List<Imported.Found> found = new ArrayList<>();
    for (Sheet sheet : source.sheets()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new Refused(Refusal.TOO_SLOW, Limits.TIME.toSeconds());
      }
      found.add(found(sheet));
    }
    return new Imported.Drafted(found, source.encoding());
  }

  private Imported.Found found(Sheet sheet) throws Refused {
    Recognised recognised = Recogniser.recognise(sheet);
    DraftMaker.Made made = DraftMaker.make(recognised, vocabulary, areas, licence);
    Draft draft = made.draft();
    if (CaseFileWriter.write(draft).getBytes(UTF_8).length > ContentReader.LONGEST_FILE) {
      throw new Refused(Refusal.DRAFT_TOO_LONG, ContentReader.LONGEST_FILE >> 10);
    }
    return new Imported.Found(
        draft,
        taken -> IdProposal.of(places(draft), measures(draft), title(draft), taken),
        Placed.of(recognised),
        made.unplaced());
  }

  /** The towns, or the prefecture where there is none. */
  private List<Area> places(Draft draft) {
    List<Area> all =
        texts(draft, "areas").stream().map(areas::find).filter(Objects::nonNull).toList();
    List<Area> towns = all.stream().filter(area -> area.type() != Area.Type.PREFECTURE).toList();
    return towns.isEmpty() ? all : towns;
  }

  private List<Term> measures(Draft draft) {
    return texts(draft, "measures").stream()
        .map(id -> vocabulary.find(Scheme.MEASURE, id))
        .filter(Objects::nonNull)
        .toList();
  }

  private static String title(Draft draft) {
    return draft.fields().fields().get("title") instanceof Entry.Text title ? title.value() : "";
  }

  private static List<String> texts(Draft draft, String field) {
    return draft.fields().fields().get(field) instanceof Entry.Items items
        ? items.items().stream()
            .filter(Entry.Text.class::isInstance)
            .map(item -> ((Entry.Text) item).value())
            .toList()
        : List.of();
  }

  /** In a thread of its own, since a library that never comes back can only be left behind. */
  private static Imported withinTime(Callable<Imported> work) throws IOException, Refused {
    FutureTask<Imported> task = new FutureTask<>(work);
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
