package org.jirei.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a script into tokens and drops what only its authors need: comments, indentation and blank
 * lines. Line ends stay, because the end of a line may end a statement.
 */
final class ScriptTokens {

  /**
   * A word, a sign of one character, a string, a regular expression with its flags, the end of a line, or a part
   * of a template literal: from its beginning or a brace to its end or the next {@code ${}.
   *
   * @param spaced whether a space or a comment stands before it in its line
   */
  record Token(String text, boolean spaced) {

    static final Token LINE_END = new Token("\n", false);

    boolean is(String other) {
      return text.equals(other);
    }

    boolean isWord() {
      return Character.isJavaIdentifierPart(text.charAt(0));
    }
  }

  /** After these words a slash begins a regular expression; after all others it divides. */
  private static final Set<String> BEFORE_PATTERNS =
      Set.of(
          "return",
          "typeof",
          "instanceof",
          "in",
          "of",
          "new",
          "delete",
          "void",
          "throw",
          "case",
          "do",
          "else",
          "yield",
          "await");

  private final String source;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean space;

  private ScriptTokens(String source) {
    this.source = source;
  }

  static List<Token> of(String script) {
    ScriptTokens cut = new ScriptTokens(script);
    cut.code(false);
    cut.endLine();
    return cut.tokens;
  }

  /**
   * Takes code to its end.
   *
   * @param inTemplate whether it ends at the brace that closes <code>${</code>
   */
  private void code(boolean inTemplate) {
    int open = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '\n') {
        endLine();
        at++;
      } else if (Character.isWhitespace(c)) {
        space = true;
        at++;
      } else if (source.startsWith("//", at)) {
        at = startOf("\n", at);
      } else if (source.startsWith("/*", at)) {
        comment();
      } else if (inTemplate && c == '}' && open == 0) {
        space = false;
        return;
      } else {
        open += c == '{' ? 1 : c == '}' ? -1 : 0;
        token(c);
      }
    }
  }

  /** Skips a comment. One of several lines counts as the end of a line, as it does in a browser. */
  private void comment() {
    int end = Math.min(startOf("*/", at + 2) + 2, source.length());
    if (source.substring(at, end).contains("\n")) {
      endLine();
    }
    space = true;
    at = end;
  }

  private void token(char c) {
    if (c == '`') {
      template();
    } else if (c == '"' || c == '\'') {
      take(endOfQuoted(c));
    } else if (Character.isJavaIdentifierPart(c)) {
      take(endOfWord(at));
    } else {
      take(c == '/' && isPattern() ? endOfWord(endOfPattern()) : at + 1);
    }
  }

  private void template() {
    int end = at + 1;
    while (end < source.length() && source.charAt(end) != '`') {
      if (source.startsWith("${", end)) {
        take(end + 2);
        code(true);
        end = at + 1;
      } else {
        end += source.charAt(end) == '\\' ? 2 : 1;
      }
    }
    take(end + 1);
  }

  private int endOfWord(int from) {
    int end = from;
    while (end < source.length() && Character.isJavaIdentifierPart(source.charAt(end))) {
      end++;
    }
    return end;
  }

  private int endOfQuoted(char quote) {
    int end = at + 1;
    while (end < source.length() && source.charAt(end) != quote) {
      end += source.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  /** The end of a regular expression; a slash between brackets does not end it. */
  private int endOfPattern() {
    boolean bracketed = false;
    int end = at + 1;
    while (end < source.length() && (bracketed || source.charAt(end) != '/')) {
      char c = source.charAt(end);
      bracketed = c == '[' || (bracketed && c != ']');
      end += c == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  /** Whether a slash here begins a regular expression, judging by the token before it. */
  private boolean isPattern() {
    int last = tokens.size() - 1;
    while (last >= 0 && tokens.get(last).equals(Token.LINE_END)) {
      last--;
    }
    if (last < 0) {
      return true;
    }
    String before = tokens.get(last).text();
    return tokens.get(last).isWord()
        ? BEFORE_PATTERNS.contains(before)
        : ")]}\"'`".indexOf(before.charAt(before.length() - 1)) < 0;
  }

  private void take(int end) {
    int last = Math.min(end, source.length());
    tokens.add(new Token(source.substring(at, last), space));
    space = false;
    at = last;
  }

  private void endLine() {
    space = false;
    if (!tokens.isEmpty() && !tokens.getLast().equals(Token.LINE_END)) {
      tokens.add(Token.LINE_END);
    }
  }

  private int startOf(String mark, int from) {
    int found = source.indexOf(mark, from);
    return found < 0 ? source.length() : found;
  }
}
