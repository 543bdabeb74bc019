package org.jirei.importer;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts 〓, the sign of Japanese printers for a missing character, in the place of characters that no
 * other program can show: those for private use, and those that a program already lost.
 */
final class UnreadableCharacters {

  private static final String MISSING = "〓";

  private static final Pattern UNREADABLE =
      Pattern.compile(
          "[\\ue000-\\uf8ff\\ufffd\\ufffe\\uffff\\x{f0000}-\\x{10ffff}\\p{Cntrl}&&[^\\t\\n\\r\\f]]");

  private UnreadableCharacters() {}

  /** Reports each line that has some. */
  static SourceDocument replaced(SourceDocument source) {
    List<Notice> notices = new ArrayList<>(source.notices());
    List<ImportedDocument> documents =
        source.documents().stream()
            .map(document -> document.map(line -> replaced(line, notices)))
            .toList();
    return new SourceDocument(documents, notices, source.encoding());
  }

  private static String replaced(String line, List<Notice> notices) {
    String replaced = UNREADABLE.matcher(line).replaceAll(MISSING);
    if (!replaced.equals(line)) {
      String codes =
          String.join(
              " ",
              UNREADABLE
                  .matcher(line)
                  .results()
                  .map(match -> code(match.group().codePointAt(0)))
                  .distinct()
                  .toList());
      notices.add(new Notice(Notice.Kind.SYMBOL, codes, replaced));
    }
    return replaced;
  }

  /** The code as Unicode writes it: U+E001. */
  static String code(int character) {
    return "U+" + HexFormat.of().withUpperCase().toHexDigits(character, 5).replaceFirst("^0", "");
  }
}
