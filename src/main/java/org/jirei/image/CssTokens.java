package org.jirei.image;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a style into tokens with all escapes read: {@code fill:u\72l(#a)} into the name fill, a
 * sign and the address #a. Comments and blanks are left out (CSS Syntax Level 3, section 4).
 */
final class CssTokens {

  /** What a token is. */
  enum Kind {
    /** A word that stands for itself. */
    NAME,
    /** A word before an opening bracket, which is not part of its text. */
    FUNCTION,
    /** A word behind {@code @}. */
    AT_NAME,
    /** The words between quotation marks. */
    STRING,
    /** What {@code url()} without quotation marks refers to. */
    ADDRESS,
    /** The same with signs that it must not contain. */
    BROKEN_ADDRESS,
    /** Anything else, such as a colon or a number. */
    SIGN
  }

  /**
   * One token.
   *
   * @param text without escapes, quotation marks and brackets
   */
  record Token(Kind kind, String text) {}

  private static final int END = -1;
  private static final int HIGHEST = 0x10ffff;
  private static final int MOST_DIGITS = 6;
  private static final String UNKNOWN = "\ufffd";

  private final String css;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private CssTokens(String css) {
    this.css = css.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
  }

  static List<Token> of(String css) {
    CssTokens reader = new CssTokens(css);
    while (reader.peek(0) != END) {
      reader.read();
    }
    return reader.tokens;
  }

  private void read() {
    int next = peek(0);
    if (isBlank(next)) {
      at++;
    } else if (css.startsWith("/*", at)) {
      int close = css.indexOf("*/", at + 2);
      at = close < 0 ? css.length() : close + 2;
    } else if (css.startsWith("<!--", at)) {
      at += 4;
    } else if (next == '"' || next == '\'') {
      at++;
      add(Kind.STRING, string(next));
    } else if (isDigit(next) || next == '.' && isDigit(peek(1))) {
      number();
    } else if (startsName(0)) {
      word();
    } else if (next == '@' && startsName(1)) {
      at++;
      add(Kind.AT_NAME, name());
    } else if (next == '#' && (startsName(1) || isInName(peek(1)))) {
      at++;
      add(Kind.SIGN, "#" + name());
    } else {
      at++;
      add(Kind.SIGN, String.valueOf((char) next));
    }
  }

  private void add(Kind kind, String text) {
    tokens.add(new Token(kind, text));
  }

  /** A number takes its unit along: {@code 12px} has no name in it. */
  private void number() {
    int start = at;
    skipDigits();
    if (peek(0) == '.' && isDigit(peek(1))) {
      at++;
      skipDigits();
    }
    String unit = startsName(0) ? name() : "";
    add(Kind.SIGN, css.substring(start, at) + unit);
  }

  private void skipDigits() {
    while (isDigit(peek(0))) {
      at++;
    }
  }

  private void word() {
    String name = name();
    if (peek(0) != '(') {
      add(Kind.NAME, name);
      return;
    }
    at++;
    int ahead = 0;
    while (isBlank(peek(ahead))) {
      ahead++;
    }
    boolean isQuoted = peek(ahead) == '"' || peek(ahead) == '\'';
    if (name.equalsIgnoreCase("url") && !isQuoted) {
      at += ahead;
      address();
    } else {
      add(Kind.FUNCTION, name);
    }
  }

  /** Section 4.3.6; what is broken ends at the next bracket, too (4.3.14). */
  private void address() {
    StringBuilder text = new StringBuilder();
    boolean isBroken = false;
    boolean hasEnded = false;
    while (peek(0) != END && peek(0) != ')') {
      int next = peek(0);
      isBroken |=
          hasEnded && !isBlank(next) || "\"'(".indexOf(next) >= 0 || next < ' ' && !isBlank(next);
      hasEnded |= isBlank(next);
      if (startsEscape(0)) {
        text.append(escaped());
      } else {
        isBroken |= next == '\\';
        text.append((char) next);
        at++;
      }
    }
    at++;
    add(isBroken ? Kind.BROKEN_ADDRESS : Kind.ADDRESS, text.toString().strip());
  }

  /** What is not closed ends with its line. */
  private String string(int quote) {
    StringBuilder text = new StringBuilder();
    while (peek(0) != END && peek(0) != '\n' && peek(0) != quote) {
      if (startsEscape(0)) {
        text.append(escaped());
      } else if (peek(0) == '\\') {
        at += 2; // the string continues on the next line
      } else {
        text.append((char) peek(0));
        at++;
      }
    }
    if (peek(0) == quote) {
      at++;
    }
    return text.toString();
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    while (isInName(peek(0)) || startsEscape(0)) {
      if (startsEscape(0)) {
        name.append(escaped());
      } else {
        name.append((char) peek(0));
        at++;
      }
    }
    return name.toString();
  }

  /** Up to six hexadecimal digits and a blank, or a character for itself (4.3.7). */
  private String escaped() {
    at++;
    int start = at;
    while (at - start < MOST_DIGITS && Character.digit(peek(0), 16) >= 0 && peek(0) < 0x80) {
      at++;
    }
    if (at == start) {
      String itself = peek(0) == END ? UNKNOWN : Character.toString(css.codePointAt(at));
      at += peek(0) == END ? 0 : itself.length();
      return itself;
    }
    int code = Integer.parseInt(css.substring(start, at), 16);
    if (isBlank(peek(0))) {
      at++;
    }
    boolean isLetter = code > 0 && code <= HIGHEST && (code < 0xd800 || code > 0xdfff);
    return isLetter ? Character.toString(code) : UNKNOWN;
  }

  private boolean startsEscape(int ahead) {
    return peek(ahead) == '\\' && peek(ahead + 1) != '\n';
  }

  private boolean startsName(int ahead) {
    int first = peek(ahead);
    if (first == '-') {
      int second = peek(ahead + 1);
      return second == '-' || startsEscape(ahead + 1) || isLetter(second);
    }
    return isLetter(first) || startsEscape(ahead);
  }

  private static boolean isInName(int c) {
    return isLetter(c) || isDigit(c) || c == '-';
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  private int peek(int ahead) {
    return at + ahead < css.length() ? css.charAt(at + ahead) : END;
  }
}
