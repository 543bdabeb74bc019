package org.jirei.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.content.Ids;
import org.jirei.content.SafeFile;
import org.jirei.importer.ImportResult;
import org.jirei.scaffold.CaseFileWriter;
import org.jirei.scaffold.CaseScaffold;
import org.jspecify.annotations.Nullable;

/** The folder for new case files. It never overwrites a file. */
final class CaseFolder {

  private final Path folder;
  private final Set<String> written = new LinkedHashSet<>();

  CaseFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * A case file that was written.
   *
   * @param text of the file
   * @param instead the path that was wanted if it already existed, else null
   */
  record Written(Path file, String text, @Nullable Path instead) {}

  boolean isUntouched() {
    return written.isEmpty();
  }

  Path file(String id) {
    return folder.resolve(id + ".md");
  }

  /** An id as close to the words as possible; null if they have no letters for an id. */
  static @Nullable String nearest(String words) {
    String id =
        Normalizer.normalize(words, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^_|_$", "");
    return Ids.namesCase(id) ? id : null;
  }

  /** Whether a case has the id in any of the three forms of files. */
  boolean isTaken(String id) {
    return !written.contains(id) && exists(id);
  }

  /**
   * @param wanted the requested id, null for the proposed one; several case files with one id are
   *     numbered
   */
  Written write(ImportResult.Found found, @Nullable String wanted) throws IOException {
    Files.createDirectories(folder);
    String id = wanted == null ? found.naming().id(taken()) : Ids.free(wanted, this::exists);
    CaseScaffold scaffold = found.scaffold().named(id);
    boolean hasFolder = !found.beside().names().isEmpty();
    Path file = hasFolder ? folder.resolve(id).resolve("index.md") : file(id);
    String text =
        hasFolder
            ? CaseFileWriter.write(scaffold, CaseFileWriter.SCHEMA_FROM_FOLDER)
            : CaseFileWriter.write(scaffold);
    if (hasFolder) {
      Files.createDirectories(folder.resolve(id));
    }
    for (Path beside : found.beside().files()) {
      Files.copy(beside, file.resolveSibling(beside.getFileName()));
    }
    new SafeFile(file).create(text.getBytes(StandardCharsets.UTF_8));
    written.add(id);
    return new Written(file, text, earlier(found, id));
  }

  /** A case from before this run that already has the proposed id. */
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
