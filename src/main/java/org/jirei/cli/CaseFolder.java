package org.jirei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.content.Ids;
import org.jirei.importer.ImportResult;
import org.jirei.scaffold.CaseFileWriter;
import org.jirei.scaffold.CaseScaffold;
import org.jspecify.annotations.Nullable;

/** The folder into which drafts are written; no file in it is ever written over. */
final class CaseFolder {

  private final Path folder;
  private final Set<String> written = new LinkedHashSet<>();

  CaseFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * A draft that was written.
   *
   * @param text of the file
   * @param instead what the draft would be called if that did not exist already; else null
   */
  record Written(Path file, String text, @Nullable Path instead) {}

  boolean isUntouched() {
    return written.isEmpty();
  }

  Path file(String id) {
    return folder.resolve(id + ".md");
  }

  /** An id as near to the words as may be; null where they hold no letter of ids. */
  static @Nullable String nearest(String words) {
    String id =
        Normalizer.normalize(words, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^_|_$", "");
    return Ids.namesCase(id) ? id : null;
  }

  /** Whether a case of any of the three forms has the id. */
  boolean isTaken(String id) {
    return !written.contains(id) && exists(id);
  }

  /**
   * @param wanted the id that was asked for, null for the one proposed; several drafts with one id
   *     are numbered
   */
  Written write(ImportResult.Found found, @Nullable String wanted) throws IOException {
    Files.createDirectories(folder);
    String id = wanted == null ? found.naming().id(taken()) : wanted;
    for (int n = 2; exists(id); n++) {
      id = wanted + "_" + n;
    }
    CaseScaffold scaffold = found.scaffold();
    String text = CaseFileWriter.write(new CaseScaffold(id, scaffold.fields(), scaffold.body()));
    Files.writeString(file(id), text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    written.add(id);
    return new Written(file(id), text, earlier(found, id));
  }

  /** A case of before this run that has the id which the draft would have. */
  private @Nullable Path earlier(ImportResult.Found found, String id) {
    String first = found.naming().id(Set.of());
    return first.equals(id) || !isTaken(first) ? null : file(first);
  }

  List<String> ids() {
    return List.copyOf(written);
  }

  private Set<String> taken() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.(?:md|yaml)$", ""))
          .collect(Collectors.toSet());
    }
  }

  private boolean exists(String id) {
    return Files.exists(file(id))
        || Files.exists(folder.resolve(id + ".yaml"))
        || Files.exists(folder.resolve(id));
  }
}
