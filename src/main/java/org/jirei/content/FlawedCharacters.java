package org.jirei.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.problem.ProblemKind;
import org.jirei.text.CharacterFlaw;
import org.jsoup.parser.Parser;

/** Reports characters that no author means ({@link CharacterFlaw}), each at its place. */
final class FlawedCharacters {

  /** A character reference of HTML (HTML Standard 13.1.4), which Markdown reads too. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "&(?:#(?<decimal>[0-9]{1,8})|#[xX](?<hex>[0-9A-Fa-f]{1,6})|[A-Za-z][A-Za-z0-9]{1,31});");

  /** How much text around a reference is looked at to judge it. */
  private static final int AROUND = 32;

  private FlawedCharacters() {}

  /** Reports those of a whole file, as written and as character references. */
  static void report(FileProblems findings) {
    List<String> lines = findings.file().lines();
    for (int number = 1; number <= lines.size() && !findings.areFull(); number++) {
      String line = lines.get(number - 1);
      Columns columns = new Columns();
      for (CharacterFlaw.Found found : CharacterFlaw.in(line)) {
        int end = found.index() + found.length();
        int column = columns.column(line, number, found.index());
        int length = line.codePointCount(found.index(), end);
        report(found, new Span(number, column, length), findings);
      }
      if (line.indexOf('&') >= 0) {
        references(line, number, findings);
      }
    }
  }

  private static void references(String line, int number, FileProblems findings) {
    Columns columns = new Columns();
    Matcher reference = REFERENCE.matcher(line);
    while (reference.find()) {
      int start = reference.start();
      String before = line.substring(Math.max(0, start - AROUND), start);
      int after = Math.min(line.length(), reference.end() + AROUND);
      String read = before + decoded(reference) + line.substring(reference.end(), after);
      for (CharacterFlaw.Found found : CharacterFlaw.in(read)) {
        if (found.index() == before.length()) {
          int column = columns.column(line, number, start);
          report(found, new Span(number, column, reference.end() - start), findings);
        }
      }
    }
  }

  private static String decoded(Matcher reference) {
    String decimal = reference.group("decimal");
    String hex = reference.group("hex");
    if (decimal == null && hex == null) {
      return Parser.unescapeEntities(reference.group(), false);
    }
    int c = decimal == null ? Integer.parseInt(hex, 16) : Integer.parseInt(decimal);
    return Character.isValidCodePoint(c) ? Character.toString(c) : "\ufffd";
  }

  /**
   * Reports one.
   *
   * @param at the character in the file, or what stands for it there
   */
  static void report(CharacterFlaw.Found found, Span at, FileProblems findings) {
    ProblemKind kind =
        switch (found.flaw()) {
          case CONTROL -> ProblemKind.CONTROL_CHARACTER;
          case DAMAGED -> ProblemKind.DAMAGED_CHARACTER;
          case PRIVATE_USE -> ProblemKind.PRIVATE_USE_CHARACTER;
          case DIRECTION -> ProblemKind.DIRECTION_CHARACTER;
          case HIDDEN -> ProblemKind.HIDDEN_CHARACTER;
        };
    findings.add(kind, at, found.name());
  }
}
