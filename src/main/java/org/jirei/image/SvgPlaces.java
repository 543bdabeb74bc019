package org.jirei.image;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jirei.problem.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of what an XML reader reports in the text that it reads. The reader knows where
 * each part ends; the words in question are searched between the ends of two parts.
 */
final class SvgPlaces {

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  /** Drawing programs write whole drawings on one line; nobody reads more of it. */
  private static final int LONGEST_LINE = 2_000;

  private final String text;
  private final String displayPath;
  private final List<Integer> lineStarts = new ArrayList<>(List.of(0));
  private int from;
  private int to;

  SvgPlaces(String text, String displayPath) {
    this.text = text;
    this.displayPath = displayPath;
    Matcher ends = LINE_END.matcher(text);
    while (ends.find()) {
      lineStarts.add(ends.end());
    }
  }

  /**
   * Moves on to the part that ends at a location.
   *
   * @param joined whether it continues the part before
   */
  void advance(Location end, boolean joined) {
    // Behind words, the reader has taken the first sign of the next tag already.
    boolean inTag = to > 0 && to <= text.length() && text.charAt(to - 1) == '<';
    from = joined ? from : inTag ? to - 1 : to;
    to = Math.max(to, offset(end));
  }

  private int offset(Location at) {
    int line = Math.clamp(at.getLineNumber(), 1, lineStarts.size());
    return Math.clamp(lineStarts.get(line - 1) + at.getColumnNumber() - 1L, 0, text.length());
  }

  /** The current part as it is written. */
  String part() {
    return text.substring(from, to);
  }

  /** A problem of the first place in the current part where a pattern matches. */
  Problem problem(ProblemKind kind, Pattern words, List<String> arguments) {
    Matcher found = words.matcher(text).region(from, to);
    return found.find()
        ? problem(kind, found.start(), found.end() - found.start(), arguments)
        : problem(kind, from, 0, arguments);
  }

  /**
   * That the text cannot be read any further.
   *
   * @param at where the reader stopped; null for the start
   */
  Problem unreadable(@Nullable Location at) {
    return problem(ProblemKind.SVG_NOT_XML, at == null ? 0 : offset(at), 0, List.of());
  }

  private Problem problem(ProblemKind kind, int offset, int length, List<String> arguments) {
    int found = Collections.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found + 1 : -found - 1;
    int start = lineStarts.get(line - 1);
    int next = line < lineStarts.size() ? lineStarts.get(line) : text.length();
    int end = start + text.substring(start, next).stripTrailing().length();
    int column = text.codePointCount(start, offset) + 1;
    return new Problem(
        kind,
        kind.usualSeverity(),
        new SourcePosition(displayPath, line, column),
        text.codePointCount(offset, Math.clamp(offset + length, offset, Math.max(end, offset))),
        end - start > LONGEST_LINE ? null : text.substring(start, end),
        arguments);
  }
}
