package org.jirei.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.content.Node.Scalar;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Turns errors of the YAML parser into problems that say what to do. */
final class YamlSyntax {

  /** How many lines above an error to look for a full-width space. */
  private static final int WIDE_BLANK_BEFORE = 4;

  /** How many lines above an error to look for a slip that the parser took for text. */
  private static final int SLIP_BEFORE = 2;

  /** {@code -id: sendai}, which the parser takes for a field called "-id". */
  private static final Pattern DASH_WITHOUT_BLANK =
      Pattern.compile("^\\s*(?<slip>-)[^\\s-].*:(?:\\s.*)?$");

  /** {@code title：大垣市}, in which the parser sees no colon. */
  private static final Pattern WIDE_COLON =
      Pattern.compile("^\\s*(?:- )?[A-Za-zＡ-Ｚａ-ｚ]+(?<slip>：).*$");

  /** A value that was already complete. */
  private static final Pattern ENDED_VALUE =
      Pattern.compile(
          "^\\s*(?:- )*+(?:[^:\"'\\[]+:\\s+)?(?:\"(?:[^\"\\\\]|\\\\.)*+\"|'[^']*'|\\[[^\\]]*])\\s*$");

  private YamlSyntax() {}

  /**
   * @param lineOffset number of lines before the first line that the parser saw
   * @param quotation the last quoted text that ran over several lines
   */
  static void report(
      RuntimeException thrown, int lineOffset, @Nullable Scalar quotation, FileProblems findings) {
    MarkedYamlEngineException marked = marked(thrown);
    if (marked == null) {
      Span at =
          thrown instanceof JacksonException jackson
              ? Span.ofLine(lineOffset + Math.max(1, jackson.getLocation().getLineNr()))
              : Span.ofLine(lineOffset + 1);
      String message =
          thrown instanceof JacksonException jackson ? jackson.getOriginalMessage() : "";
      findings.add(ProblemKind.YAML_SYNTAX, at, firstLine(message));
      return;
    }
    String problem = marked.getProblem();
    String context = marked.getContext();
    Span at = span(marked.getProblemMark().orElse(null), lineOffset, findings);
    Span start = span(marked.getContextMark().orElse(null), lineOffset, findings);
    Span wide = wideBlank(at, findings);
    Span dash = slip(DASH_WITHOUT_BLANK, at, findings);
    Span colon = slip(WIDE_COLON, at, findings);
    if (wide != null) {
      findings.add(ProblemKind.YAML_WIDE_BLANK, wide);
    } else if (dash != null) {
      findings.add(ProblemKind.YAML_DASH_WITHOUT_BLANK, dash);
    } else if (colon != null) {
      findings.add(ProblemKind.YAML_WIDE_COLON, colon);
    } else if (quotation != null && quotation.lastLine() == at.line()) {
      findings.add(ProblemKind.YAML_QUOTE_NOT_CLOSED, quotation.span());
    } else if (followsValue(at, findings)) {
      findings.add(ProblemKind.YAML_TEXT_AFTER_VALUE, at);
    } else if (problem.contains("mapping values are not allowed")) {
      findings.add(ProblemKind.YAML_COLON_IN_VALUE, at);
    } else if (problem.contains("TAB")) {
      findings.add(ProblemKind.YAML_TAB, at);
    } else if (problem.contains("cannot start any token")) {
      findings.add(ProblemKind.YAML_CHARACTER, at, character(at, findings));
    } else if (problem.contains("unexpected end of stream") && has(context, "quoted scalar")) {
      findings.add(ProblemKind.YAML_QUOTE_NOT_CLOSED, start);
    } else if (has(context, "flow sequence") || has(context, "flow mapping")) {
      findings.add(ProblemKind.YAML_BRACKET_NOT_CLOSED, start);
    } else if (problem.contains("escape") || has(context, "double-quoted")) {
      findings.add(ProblemKind.YAML_ESCAPE, at);
    } else if (problem.contains("<block end>") || problem.contains("indent")) {
      findings.add(ProblemKind.YAML_INDENTATION, at);
    } else if (problem.contains("could not find expected ':'")) {
      findings.add(ProblemKind.YAML_INDENTATION, start);
    } else {
      findings.add(ProblemKind.YAML_SYNTAX, at, firstLine(problem));
    }
  }

  /**
   * Finds a full-width space in an indentation. The parser does not count it as indentation, so it
   * appends the line to the value above and reports a later line.
   */
  private static @Nullable Span wideBlank(Span at, FileProblems findings) {
    for (int number = at.line(); number > Math.max(0, at.line() - WIDE_BLANK_BEFORE); number--) {
      String line = findings.file().line(number);
      int blank = line == null ? -1 : line.indexOf('\u3000');
      if (line != null && blank >= 0 && line.substring(0, blank).isBlank()) {
        return new Span(number, blank + 1, 1);
      }
    }
    return null;
  }

  /**
   * Finds a slip, at or above an error, where a person wrote something that only looks like YAML
   * syntax.
   */
  private static @Nullable Span slip(Pattern slip, Span at, FileProblems findings) {
    for (int number = at.line(); number >= Math.max(1, at.line() - SLIP_BEFORE); number--) {
      String line = findings.file().line(number);
      Matcher found = slip.matcher(line == null ? "" : line);
      if (line != null && found.matches()) {
        return new Span(number, line.codePointCount(0, found.start("slip")) + 1, 1);
      }
    }
    return null;
  }

  private static boolean followsValue(Span at, FileProblems findings) {
    String line = findings.file().line(at.line());
    if (line == null || at.column() > line.codePointCount(0, line.length())) {
      return false;
    }
    String before = line.substring(0, line.offsetByCodePoints(0, at.column() - 1));
    return ENDED_VALUE.matcher(before).matches();
  }

  private static @Nullable MarkedYamlEngineException marked(RuntimeException thrown) {
    if (thrown instanceof MarkedYamlEngineException direct) {
      return direct;
    }
    return thrown.getCause() instanceof MarkedYamlEngineException cause ? cause : null;
  }

  private static boolean has(@Nullable String context, String words) {
    return context != null && context.contains(words);
  }

  private static Span span(@Nullable Mark mark, int lineOffset, FileProblems findings) {
    if (mark == null) {
      return Span.ofLine(lineOffset + 1);
    }
    int line = Math.min(lineOffset + mark.getLine() + 1, findings.file().lines().size());
    return new Span(line, mark.getColumn() + 1, 1);
  }

  private static String character(Span at, FileProblems findings) {
    String line = findings.file().line(at.line());
    if (line == null || at.column() > line.codePointCount(0, line.length())) {
      return "";
    }
    int index = line.offsetByCodePoints(0, at.column() - 1);
    return Character.toString(line.codePointAt(index));
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
