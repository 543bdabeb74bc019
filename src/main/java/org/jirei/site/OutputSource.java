package org.jirei.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jirei.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Where the outputs of a site come from; the program provides one. */
public interface OutputSource {

  /** Folders other than the content from which outputs are read: the publisher's own theme. */
  List<Path> folders();

  /**
   * The outputs with the built-in theme: what a preview shows until the folders are usable for the
   * first time.
   */
  SiteOutputs builtIn();

  /** Reads these folders; another reading repeats only what has changed. */
  Reading read() throws IOException;

  /**
   * The result of a reading.
   *
   * @param outputs null if a problem prevents their use
   * @param problems of all files of the folders, in their order
   * @param changed names of files that have changed since the previous reading
   */
  record Reading(@Nullable SiteOutputs outputs, List<Problem> problems, Set<String> changed) {}
}
