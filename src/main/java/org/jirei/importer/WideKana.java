package org.jirei.importer;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Half-width katakana, which old systems write, as the usual ones: ﾊﾛｰﾜｰｸ is ハローワーク. */
final class WideKana {

  private static final Pattern NARROW =
      Pattern.compile("(?:\uff65(?=[\uff66-\uff9f]))?[\uff66-\uff9f][\uff65-\uff9f]*");

  private WideKana() {}

  /**
   * The line with all of them replaced; a sign for a voiced sound joins its letter. A middle dot
   * beside other letters stays, since it is as usual there as the wide one.
   */
  static String of(String line) {
    return NARROW
        .matcher(line)
        .replaceAll(run -> Normalizer.normalize(run.group(), Normalizer.Form.NFKC));
  }
}
