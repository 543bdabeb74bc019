package org.jirei.html;

/**
 * Removes from a style sheet what only its authors need: comments, indentation, and spaces beside
 * braces, semicolons, colons and commas. Every rule keeps its own line, and quoted text does not
 * change.
 */
final class CssMinifier {

  private final StringBuilder text = new StringBuilder();

  private CssMinifier() {}

  static String of(String css) {
    CssMinifier compact = new CssMinifier();
    boolean space = false;
    for (int i = 0; i < css.length(); i++) {
      char c = css.charAt(i);
      if (css.startsWith("/*", i)) {
        int end = css.indexOf("*/", i + 2);
        i = end < 0 ? css.length() : end + 1;
        space = true;
      } else if (Character.isWhitespace(c)) {
        space = true;
      } else {
        int end = c == '"' || c == '\'' ? endOfString(css, i) : i + 1;
        compact.add(css.substring(i, end), space);
        space = false;
        i = end - 1;
      }
    }
    return compact.text.append('\n').toString();
  }

  private void add(String part, boolean space) {
    char first = part.charAt(0);
    char last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    if (first == '}' && last == ';') {
      text.setLength(text.length() - 1);
    } else if (last == '}' && first != '}') {
      text.append('\n');
    } else if (space && "{};,".indexOf(first) < 0 && "\n{};,:".indexOf(last) < 0) {
      // A space before a colon may mean "any descendant".
      text.append(' ');
    }
    text.append(part);
  }

  private static int endOfString(String css, int from) {
    for (int i = from + 1; i < css.length(); i++) {
      if (css.charAt(i) == '\\') {
        i++;
      } else if (css.charAt(i) == css.charAt(from)) {
        return i + 1;
      }
    }
    return css.length();
  }
}
