package org.jirei.importer;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the words in the text to which a numbered note belongs. */
final class FootnoteAnchor {

  /** Enough characters before the mark for a person to find the place. */
  private static final int BEFORE = 24;

  private FootnoteAnchor() {}

  /** The words up to and including the mark, whatever its width; null if no text has the mark. */
  static @Nullable String of(String marker, String text) {
    String digits = Normalizer.normalize(marker.substring(1), Normalizer.Form.NFKC);
    Matcher matcher =
        Pattern.compile(
                "[^。、\\n]{1,"
                    + BEFORE
                    + "}?[（(]?"
                    + marker.charAt(0)
                    + "(?<digits>[0-9０-９]{1,2})[）)]?")
            .matcher(text);
    while (matcher.find()) {
      String own = Normalizer.normalize(matcher.group("digits"), Normalizer.Form.NFKC);
      if (own.equals(digits) && matcher.group().contains(marker)) {
        return matcher.group();
      }
    }
    return null;
  }
}
