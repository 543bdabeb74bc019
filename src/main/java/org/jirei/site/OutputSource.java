package org.jirei.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jirei.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Where the outputs of a site come from; the program brings one. */
public interface OutputSource {

  /** Folders beside the content from which they are read: those of a publisher's own theme. */
  List<Path> folders();

  /** The built-in look: what a preview shows as long as the folders have never been usable. */
  SiteOutputs builtIn();

  /** Reads these folders; a second reading does again only what changed. */
  Reading read() throws IOException;

  /**
   * What reading came to.
   *
   * @param outputs null where a problem keeps them from being used
   * @param problems of all files of the folders, in their order
   * @param changed the names of files that changed since the reading before
   */
  record Reading(@Nullable SiteOutputs outputs, List<Problem> problems, Set<String> changed) {}
}
