package org.jirei.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jirei.fixtures.Content;
import org.jirei.model.Library;
import org.jirei.site.SharedPaths;

/** The index of the sample cases, as their site has it. */
final class SampleIndex {

  private SampleIndex() {}

  static Library library() {
    return Content.sample().library();
  }

  /** A searcher of one's own, to be closed. */
  static CaseSearcher open() throws IOException {
    return open(Content.sample());
  }

  /** See {@link #open()}. */
  static CaseSearcher open(Content content) throws IOException {
    Path folder = content.site().resolve(SharedPaths.SEARCH_INDEX.value());
    return Objects.requireNonNull(CaseSearcher.open(folder));
  }
}
