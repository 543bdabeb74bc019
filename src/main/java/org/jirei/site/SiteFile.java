package org.jirei.site;

import java.io.IOException;
import org.jirei.problem.FileWork;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;

/**
 * A file of the site, and how it is made.
 *
 * @param isPage whether it counts as a page
 */
public record SiteFile(PagePath path, boolean isPage, Maker maker) {

  /** Makes the file; may be called from many threads, and more than once. */
  @FunctionalInterface
  public interface Maker {
    /**
     * @throws org.jirei.problem.ProblemException if something that people wrote prevents making the
     *     file
     */
    OutputFile make() throws IOException;
  }

  /**
   * The finished file.
   *
   * @throws org.jirei.problem.ProblemException if something that people wrote prevents making the
   *     file, or if the program fails in it
   */
  public OutputFile make() throws IOException {
    return FileWork.on(path.value(), maker::make);
  }

  public static SiteFile page(PagePath path, Maker maker) {
    return new SiteFile(path, true, maker);
  }

  public static SiteFile of(PagePath path, Maker maker) {
    return new SiteFile(path, false, maker);
  }

  /** A file that is already made. */
  public static SiteFile of(OutputFile file) {
    return new SiteFile(file.path(), false, () -> file);
  }
}
