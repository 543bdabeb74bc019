package org.jirei.content;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;

/**
 * Finds files by the names that authors write. Some systems store が as one character, others as か
 * with a mark; both are one name (NFC, Unicode TR 15).
 */
final class FileNames {

  private FileNames() {}

  /**
   * The names that a written name may mean, as the folder has them. {@link ImageCheck} reports
   * several.
   */
  static List<String> meant(String written, Collection<String> names) {
    String wanted = composed(written);
    return names.stream().filter(name -> composed(name).equals(wanted)).sorted().toList();
  }

  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
