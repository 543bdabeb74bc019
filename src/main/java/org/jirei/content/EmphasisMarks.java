package org.jirei.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes emphasis work beside Japanese punctuation: {@code **「強調」**の}.
 *
 * <p>CommonMark decides by the characters beside the asterisks whether they open or close, and a
 * bracket beside them decides against it, since it expects a space on the other side, which
 * Japanese does not write. A mark that is neither letter nor punctuation is put between the two
 * while the text is parsed, and taken out of the result.
 */
final class EmphasisMarks {

  /** The first of 32 code points that Unicode keeps out of texts. */
  private static final char FIRST_NONCHARACTER = '\ufdd0';

  private static final char LAST_NONCHARACTER = '\ufdef';

  /** Punctuation and symbols, ASCII excepted: what stands in Japanese text. */
  private static final String JAPANESE_MARK = "[[\\p{P}\\p{S}]&&[^\\x00-\\x7f]]";

  private static final Pattern BESIDE =
      Pattern.compile("(?<=" + JAPANESE_MARK + ")(?=\\*)|(?<=\\*)(?=" + JAPANESE_MARK + ")");

  private final char mark;

  private EmphasisMarks(char mark) {
    this.mark = mark;
  }

  /** With a mark that the text does not hold. */
  static EmphasisMarks notIn(String text) {
    char mark = FIRST_NONCHARACTER;
    while (mark < LAST_NONCHARACTER && text.indexOf(mark) >= 0) {
      mark++;
    }
    return new EmphasisMarks(mark);
  }

  String putInto(String text) {
    return text.indexOf('*') < 0
        ? text
        : BESIDE.matcher(text).replaceAll(Matcher.quoteReplacement(String.valueOf(mark)));
  }

  String takeOutOf(String text) {
    return text.indexOf(mark) < 0 ? text : text.replace(String.valueOf(mark), "");
  }
}
