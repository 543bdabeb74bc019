package org.jirei.problem;

/**
 * A line of a file with carets under the offending part.
 *
 * <p>Full-width characters take two columns of a terminal: carets and blanks below them do, too.
 */
final class Excerpt {

  private static final int GUTTER = 5;
  private static final int MAX_WIDTH = 92;

  /** Columns of the terminal that are kept before the span where the line has to be cut. */
  private static final int LEAD = 24;

  private static final String CUT = "...";
  private static final char FULL_WIDTH_SPACE = '\u3000';

  private Excerpt() {}

  /** The line and, where there is a span, the line of carets; both end in a line feed. */
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
      int shown = Character.isISOControl(points[i]) ? ' ' : points[i];
      line.appendCodePoint(shown);
      boolean wide = isWide(shown);
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
    String excerpt = String.format("%" + GUTTER + "d | %s%n", at.line(), line);
    if (length > 0) {
      excerpt += " ".repeat(GUTTER) + " | " + carets + "\n";
    }
    return excerpt.replace(System.lineSeparator(), "\n");
  }

  /** Where the excerpt begins: at the line's start, unless the span would be too far right. */
  private static int from(int[] points, int start) {
    int width = 0;
    for (int i = 0; i < points.length; i++) {
      width += isWide(points[i]) ? 2 : 1;
    }
    if (width <= MAX_WIDTH) {
      return 0;
    }
    int before = 0;
    int from = start;
    while (from > 0 && before < LEAD) {
      from--;
      before += isWide(points[from]) ? 2 : 1;
    }
    int lead = 0;
    for (int i = 0; i < start; i++) {
      lead += isWide(points[i]) ? 2 : 1;
    }
    return lead <= MAX_WIDTH / 2 ? 0 : from;
  }

  /** East Asian Width W and F (Unicode TR 11), by blocks. */
  static boolean isWide(int point) {
    return point >= 0x1100
        && (point <= 0x115f
            || point >= 0x2e80 && point <= 0x303e
            || point >= 0x3041 && point <= 0xa4cf
            || point >= 0xac00 && point <= 0xd7a3
            || point >= 0xf900 && point <= 0xfaff
            || point >= 0xfe30 && point <= 0xfe6f
            || point >= 0xff00 && point <= 0xff60
            || point >= 0xffe0 && point <= 0xffe6
            || point >= 0x1f300 && point <= 0x1faff
            || point >= 0x20000 && point <= 0x3fffd);
  }
}
