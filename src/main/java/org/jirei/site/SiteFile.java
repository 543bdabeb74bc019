package org.jirei.site;

import java.io.IOException;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;

/**
 * A file of the site, and how it is made.
 *
 * @param isPage whether it is one of the pages that people count
 */
public record SiteFile(PagePath path, boolean isPage, Maker maker) {

  /** Makes the file; may be asked from many threads, and more than once. */
  @FunctionalInterface
  public interface Maker {
    /**
     * @throws org.jirei.problem.ProblemException where something that people wrote keeps the file
     *     from being made
     */
    OutputFile make() throws IOException;
  }

  public static SiteFile page(PagePath path, Maker maker) {
    return new SiteFile(path, true, maker);
  }

  public static SiteFile of(PagePath path, Maker maker) {
    return new SiteFile(path, false, maker);
  }

  /** One that is made already. */
  public static SiteFile of(OutputFile file) {
    return new SiteFile(file.path(), false, () -> file);
  }
}
