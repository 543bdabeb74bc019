package org.jirei.content;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.Characters;
import org.jirei.text.DisplayWidth;

/**
 * Signs of emphasis in a row: {@code **}. CommonMark looks at the characters beside them to decide
 * whether they open or close emphasis. Beside a bracket or a percent sign it expects a space on the
 * other side, which Japanese does not write. So beside ASCII marks, a Japanese character counts as
 * such a space, and Japanese marks count as letters (as in "markdown-cjk-friendly", a proposal for
 * CommonMark). Asterisks between digits multiply, so they do neither: {@code 10*20*30}.
 */
final class EmphasisRun extends CustomNode {

  /** Combining marks of kana and variation selectors, which follow a Japanese character. */
  private static final Set<UnicodeScript> JAPANESE =
      Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  private final char sign;
  private final int length;
  private final boolean opens;
  private final boolean closes;

  private EmphasisRun(char sign, int length, int before, int after) {
    this.sign = sign;
    this.length = length;
    boolean left =
        !isSpace(after)
            && (!isMark(after) || isSpace(before) || isMark(before) || isJapanese(before));
    boolean right =
        !isSpace(before)
            && (!isMark(before) || isSpace(after) || isMark(after) || isJapanese(after));
    if (sign == '*' && Character.isDigit(before) && Character.isDigit(after)) {
      opens = false;
      closes = false;
    } else if (sign == '_') {
      opens = left && (!right || isEdge(before));
      closes = right && (!left || isEdge(after));
    } else {
      opens = left;
      closes = right;
    }
  }

  char sign() {
    return sign;
  }

  int length() {
    return length;
  }

  boolean opens() {
    return opens;
  }

  boolean closes() {
    return closes;
  }

  /**
   * Whether a word may begin or end here. Two underscores do so between Japanese characters; a
   * single one does not, because names of files contain it.
   */
  private boolean isEdge(int neighbour) {
    return isMark(neighbour) || length > 1 && isJapanese(neighbour);
  }

  private static boolean isSpace(int point) {
    return point == Scanner.END || Characters.isWhitespaceCodePoint(point);
  }

  private static boolean isMark(int point) {
    return Characters.isPunctuationCodePoint(point) && !isJapanese(point);
  }

  private static boolean isJapanese(int point) {
    return DisplayWidth.isWide(point)
        || JAPANESE.contains(UnicodeScript.of(point))
        || point >= 0x80 && Characters.isPunctuationCodePoint(point)
        || point >= 0xfe00 && point <= 0xfe0f
        || point >= 0xe0100 && point <= 0xe01ef;
  }

  /** Reads such signs before the parser does. */
  static final class Factory implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('*', '_', '~');
    }

    @Override
    public InlineContentParser create() {
      return Factory::read;
    }

    private static ParsedInline read(InlineParserState state) {
      Scanner scanner = state.scanner();
      int before = scanner.peekPreviousCodePoint();
      char sign = scanner.peek();
      int length = scanner.matchMultiple(sign);
      int after = scanner.peekCodePoint();
      return ParsedInline.of(new EmphasisRun(sign, length, before, after), scanner.position());
    }
  }
}
