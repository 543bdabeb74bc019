package org.jirei.text;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files as disks compare them. */
public final class FileName {

  private FileName() {}

  /**
   * A name or path as a disk sees it that does not distinguish A from a, or が from か with a voiced
   * mark. Two files with the same result cannot lie in one folder everywhere.
   */
  public static String folded(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
