package org.jirei.site;

import java.io.IOException;
import java.util.List;

/**
 * One part of what a site consists of: its pages, its images, its search files. The program lists
 * the outputs; a build makes all their files, a preview each file when somebody asks for it.
 */
@FunctionalInterface
public interface SiteOutput {

  /** Every file of this part. */
  List<SiteFile> files(SitePlan plan) throws IOException;

  /**
   * Whether a path may be among {@link #files}. An output whose list is expensive to make says no
   * to all other paths, so that a preview makes the list only for those who ask for it.
   */
  default boolean mayHave(String path) {
    return true;
  }
}
