package org.jirei.html;

import java.util.Set;

/**
 * Removes from a script what only its authors need: comments, indentation, blank lines, and spaces
 * beside operators. Names and line ends stay, because the end of a line may end a statement.
 * Strings, template literals and regular expressions do not change.
 */
public final class ScriptMinifier {

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

  /** Two of these side by side may form another operator or begin a comment. */
  private static final String OPERATORS = "+-*/<>!";

  private final String source;
  private final StringBuilder text = new StringBuilder();
  private int at;
  private boolean space;

  private ScriptMinifier(String source) {
    this.source = source;
  }

  /** The script without them. */
  public static String of(String script) {
    ScriptMinifier minifier = new ScriptMinifier(script);
    minifier.code(false);
    minifier.endLine();
    return minifier.text.toString();
  }

  /**
   * Copies code to its end.
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

  /** Copies the token that begins here, or one character of it. */
  private void token(char c) {
    boolean pattern = c == '/' && isPattern();
    if (space && !startsLine() && isNeeded(text.charAt(text.length() - 1), c)) {
      text.append(' ');
    }
    space = false;
    if (c == '`') {
      template();
    } else if (c == '"' || c == '\'') {
      copyTo(endOfQuoted(c));
    } else {
      copyTo(pattern ? endOfPattern() : at + 1);
    }
  }

  /** Whether two characters need the space between them to keep their meaning. */
  private static boolean isNeeded(char before, char after) {
    return (Character.isJavaIdentifierPart(before) && Character.isJavaIdentifierPart(after))
        || (OPERATORS.indexOf(before) >= 0 && OPERATORS.indexOf(after) >= 0);
  }

  private void template() {
    copyTo(at + 1);
    while (at < source.length() && source.charAt(at) != '`') {
      if (source.charAt(at) == '\\') {
        copyTo(at + 2);
      } else if (source.startsWith("${", at)) {
        copyTo(at + 2);
        code(true);
      } else {
        copyTo(at + 1);
      }
    }
    copyTo(at + 1);
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

  /** Whether a slash here begins a regular expression, judging by the text before it. */
  private boolean isPattern() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
      start--;
    }
    if (start < end) {
      return BEFORE_PATTERNS.contains(text.substring(start, end));
    }
    return end == 0 || ")]}\"'`".indexOf(text.charAt(end - 1)) < 0;
  }

  private void copyTo(int end) {
    int last = Math.min(end, source.length());
    text.append(source, at, last);
    at = last;
  }

  private void endLine() {
    space = false;
    if (!startsLine()) {
      text.append('\n');
    }
  }

  private boolean startsLine() {
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
  }

  private int startOf(String mark, int from) {
    int found = source.indexOf(mark, from);
    return found < 0 ? source.length() : found;
  }
}
