package org.jirei.importer;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the words in the text on which a numbered note hangs. */
final class FootnoteAnchor {

  /** As many characters before the mark as let a person find the place. */
  private static final int BEFORE = 24;

  private FootnoteAnchor() {}

  /** The words up to and with the mark, whatever its width there; null where no text bears it. */
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
