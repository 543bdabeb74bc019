package org.jirei.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes emphasis work beside Japanese punctuation: {@code **「強調」**の}.
 *
 * <p>CommonMark looks at the characters beside the asterisks to decide whether they open or close
 * emphasis. Beside a bracket it expects a space on the other side, which Japanese does not write.
 * So a mark that is neither letter nor punctuation is put between the two before parsing and
 * removed from the result.
 */
final class EmphasisMarks {

  /**
   * The first of 32 code points that Unicode reserves as noncharacters, so that they do not occur
   * in texts.
   */
  private static final char FIRST_NONCHARACTER = '\ufdd0';

  private static final char LAST_NONCHARACTER = '\ufdef';

  /** Punctuation and symbols outside ASCII, as in Japanese text. */
  private static final String JAPANESE_MARK = "[[\\p{P}\\p{S}]&&[^\\x00-\\x7f]]";

  private static final Pattern BESIDE =
      Pattern.compile("(?<=" + JAPANESE_MARK + ")(?=\\*)|(?<=\\*)(?=" + JAPANESE_MARK + ")");

  private final char mark;

  private EmphasisMarks(char mark) {
    this.mark = mark;
  }

  /** Returns emphasis marks with a character that does not occur in the text. */
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
