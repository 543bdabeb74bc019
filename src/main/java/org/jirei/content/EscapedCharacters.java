package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jirei.text.CharacterFlaw;
import org.jspecify.annotations.Nullable;

/**
 * Reports flawed characters that a text in double quotation marks has as escapes: {@code "\u202e"}
 * (YAML 1.2, 5.7).
 */
final class EscapedCharacters {

  /** Escapes of one letter that stand for a control or a separator. */
  private static final Map<Character, Integer> LETTERS =
      Map.ofEntries(
          Map.entry('0', 0),
          Map.entry('a', 7),
          Map.entry('b', 8),
          Map.entry('v', 0xb),
          Map.entry('f', 0xc),
          Map.entry('r', 0xd),
          Map.entry('e', 0x1b),
          Map.entry('N', 0x85),
          Map.entry('L', 0x2028),
          Map.entry('P', 0x2029));

  /** Escapes with a code point, by their numbers of digits. */
  private static final Map<Character, Integer> DIGITS = Map.of('x', 2, 'u', 4, 'U', 8);

  private final FileProblems findings;
  private final StringBuilder text = new StringBuilder();

  /** Where each {@code char} of the text comes from; null if it is written as it is. */
  private final List<@Nullable Span> sources = new ArrayList<>();

  private EscapedCharacters(FileProblems findings) {
    this.findings = findings;
  }

  /**
   * @param at of the text, which may begin with a quotation mark
   * @param lastLine of the text
   */
  static void report(Span at, int lastLine, FileProblems findings) {
    List<String> lines = findings.file().lines();
    int last = Math.min(lastLine, lines.size());
    EscapedCharacters escaped = new EscapedCharacters(findings);
    for (int number = at.line(); number <= last; number++) {
      String line = lines.get(number - 1);
      int start = number > at.line() ? 0 : line.offsetByCodePoints(0, at.column() - 1) + 1;
      if (escaped.read(line, start, number)) {
        break;
      }
    }
    escaped.report();
  }

  /** Whether the text ends on this line. */
  private boolean read(String line, int start, int number) {
    Columns columns = new Columns();
    int at = start;
    while (at < line.length() && line.charAt(at) != '"') {
      if (line.charAt(at) == '\\' && at + 1 < line.length()) {
        int end = Math.min(line.length(), at + 2 + DIGITS.getOrDefault(line.charAt(at + 1), 0));
        add(
            decoded(line.substring(at + 1, end)),
            new Span(number, columns.column(line, number, at), line.codePointCount(at, end)));
        at = end;
      } else {
        add(String.valueOf(line.charAt(at)), null);
        at++;
      }
    }
    return at < line.length();
  }

  private void add(String characters, @Nullable Span source) {
    text.append(characters);
    for (int i = 0; i < characters.length(); i++) {
      sources.add(source);
    }
  }

  /**
   * @param escape without its backslash: {@code u202e}
   */
  private static String decoded(String escape) {
    char letter = escape.charAt(0);
    if (!DIGITS.containsKey(letter)) {
      Integer control = LETTERS.get(letter);
      return control == null ? "" : Character.toString(control);
    }
    try {
      int c = Integer.parseInt(escape.substring(1), 16);
      return Character.isValidCodePoint(c) ? Character.toString(c) : "";
    } catch (NumberFormatException e) {
      return ""; // the parser reports it
    }
  }

  private void report() {
    for (CharacterFlaw.Found found : CharacterFlaw.in(text.toString())) {
      Span source = sources.get(found.index());
      if (source != null) {
        FlawedCharacters.report(found, source, findings);
      }
    }
  }
}
