package org.jirei.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jirei.scaffold.CaseScaffold;
import org.jspecify.annotations.Nullable;

/** The result of importing a file. */
public sealed interface ImportResult {

  /**
   * The file contains documents.
   *
   * @param notices what the drafts lack or have otherwise than the file
   * @param encoding of a text that was not Unicode, else null
   */
  record Imported(List<Found> found, List<Notice> notices, @Nullable String encoding)
      implements ImportResult {
    public Imported {
      found = List.copyOf(found);
      notices = notices.stream().distinct().toList();
    }
  }

  /**
   * The file cannot be read.
   *
   * @param arguments for the sentence of the reason
   */
  record Refused(Refusal why, List<Object> arguments) implements ImportResult {
    public Refused {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * One document.
   *
   * @param scaffold whose id is preliminary
   * @param naming how to choose it
   * @param placed how much of the document went where
   * @param unplaced text under 未分類
   * @param beside the files that the case needs in a folder of its own
   */
  record Found(
      CaseScaffold scaffold,
      Naming naming,
      List<Placed> placed,
      List<String> unplaced,
      Beside beside) {
    public Found {
      placed = List.copyOf(placed);
      unplaced = List.copyOf(unplaced);
    }

    /** A document without files beside it. */
    public Found(CaseScaffold scaffold, Naming naming, List<Placed> placed, List<String> unplaced) {
      this(scaffold, naming, placed, unplaced, Beside.NOTHING);
    }
  }

  /**
   * Images and a source document that a case names.
   *
   * @param names of all of them
   * @param files those that were found
   */
  record Beside(List<String> names, List<Path> files) {

    static final Beside NOTHING = new Beside(List.of(), List.of());

    public Beside {
      names = List.copyOf(names);
      files = List.copyOf(files);
    }
  }

  /** Names a case in the same way as a new one. */
  @FunctionalInterface
  interface Naming {

    /**
     * The id of the case.
     *
     * @param taken ids already in use
     */
    String id(Set<String> taken);
  }
}
