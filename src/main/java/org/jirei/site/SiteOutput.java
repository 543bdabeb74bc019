package org.jirei.site;

import java.io.IOException;
import java.util.List;

/**
 * One part of a site: its pages, its images or its search files. The program lists the outputs. A
 * build makes all their files; a preview makes a file when it is requested.
 */
@FunctionalInterface
public interface SiteOutput {

  /** Every file of this part. */
  List<SiteFile> files(SitePlan plan) throws IOException;

  /**
   * Whether a path may be among {@link #files}. An output with an expensive list says no to all
   * other paths, so that a preview makes the list only when it is needed.
   */
  default boolean mayHave(String path) {
    return true;
  }
}
