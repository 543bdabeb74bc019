package org.jirei.importer;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Half-width katakana, which old systems write, as the usual ones: ﾊﾛｰﾜｰｸ is ハローワーク. */
final class WideKana {

  private static final Pattern NARROW = Pattern.compile("[\uff65-\uff9f]+");

  private WideKana() {}

  /** The line with all of them replaced; a sign for a voiced sound joins its letter. */
  static String of(String line) {
    return NARROW
        .matcher(line)
        .replaceAll(run -> Normalizer.normalize(run.group(), Normalizer.Form.NFKC));
  }
}
