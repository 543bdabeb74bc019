package org.jirei.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.content.ContentResult;
import org.jirei.model.Library;
import org.jirei.pages.SitePlan;

/** The index of the sample cases, built once for all tests of a run. */
final class SampleIndex {

  private static final SampleIndex INSTANCE = new SampleIndex();

  private final Library library;
  private final Path folder;

  private SampleIndex() {
    try {
      ContentResult read = ContentReader.read(Path.of("content"), ContentOptions.DEFAULT);
      library = Objects.requireNonNull(read.library(), () -> "problems: " + read.problems());
      folder = Files.createTempDirectory("jirei-index");
      new SearchIndexer(library, SitePlan.of(library)).write(folder).close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Library library() {
    return INSTANCE.library;
  }

  static CaseSearcher open() throws IOException {
    return Objects.requireNonNull(CaseSearcher.open(INSTANCE.folder));
  }
}
