package org.jirei.problem;

import java.util.Locale;
import org.jirei.text.DisplayWidth;
import org.jirei.text.Printable;

/**
 * A line of a file with carets under the offending part.
 *
 * <p>Full-width characters take two columns of a terminal. The carets and spaces below them do too.
 */
final class Excerpt {

  private static final int GUTTER = 5;
  private static final int MAX_WIDTH = 92;

  /** Columns to keep before the span if the line must be cut. */
  private static final int LEAD = 24;

  private static final String CUT = "...";
  private static final char FULL_WIDTH_SPACE = '\u3000';

  private Excerpt() {}

  /** The line and, if there is a span, the line of carets. Both end with a line feed. */
  static String of(String sourceLine, SourcePosition at, int length) {
    int[] points = sourceLine.stripTrailing().codePoints().toArray();
    int start = Math.min(Math.max(0, at.column() - 1), points.length);
    int end = Math.min(points.length, start + length);
    int from = from(points, start);
    StringBuilder line = new StringBuilder(from > 0 ? CUT : "");
    StringBuilder carets = new StringBuilder(from > 0 ? " ".repeat(CUT.length()) : "");
    int width = line.length();
    int i = from;
    for (; i < points.length && width < MAX_WIDTH; i++) {
      int shown = Printable.isSteering(points[i]) ? ' ' : points[i];
      line.appendCodePoint(shown);
      boolean wide = DisplayWidth.isWide(shown);
      width += wide ? 2 : 1;
      if (i < start) {
        carets.append(wide ? FULL_WIDTH_SPACE : ' ');
      } else if (i < end) {
        carets.append(wide ? "^^" : "^");
      }
    }
    if (i < points.length) {
      line.append(CUT);
    }
    if (length > 0 && start == points.length) {
      carets.append('^');
    }
    String excerpt = String.format(Locale.ROOT, "%" + GUTTER + "d | %s%n", at.line(), line);
    if (length > 0) {
      excerpt += " ".repeat(GUTTER) + " | " + carets + "\n";
    }
    return excerpt.replace(System.lineSeparator(), "\n");
  }

  /** The start of the excerpt: the start of the line, unless the span would be too far right. */
  private static int from(int[] points, int start) {
    int width = 0;
    for (int i = 0; i < points.length; i++) {
      width += DisplayWidth.isWide(points[i]) ? 2 : 1;
    }
    if (width <= MAX_WIDTH) {
      return 0;
    }
    int before = 0;
    int from = start;
    while (from > 0 && before < LEAD) {
      from--;
      before += DisplayWidth.isWide(points[from]) ? 2 : 1;
    }
    int lead = 0;
    for (int i = 0; i < start; i++) {
      lead += DisplayWidth.isWide(points[i]) ? 2 : 1;
    }
    return lead <= MAX_WIDTH / 2 ? 0 : from;
  }
}
