package org.jirei.site;

import java.io.IOException;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;

/**
 * A file of the site, and how it is made.
 *
 * @param isPage whether it is one of the pages that people count
 */
record PlannedFile(PagePath path, boolean isPage, Maker maker) {

  /** Makes the file; may be asked from many threads, and more than once. */
  interface Maker {
    OutputFile make() throws IOException;
  }

  static PlannedFile page(PagePath path, Maker maker) {
    return new PlannedFile(path, true, maker);
  }

  static PlannedFile of(PagePath path, Maker maker) {
    return new PlannedFile(path, false, maker);
  }

  /** One that is made already. */
  static PlannedFile of(OutputFile file) {
    return new PlannedFile(file.path(), false, () -> file);
  }
}
