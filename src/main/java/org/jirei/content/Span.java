package org.jirei.content;

/**
 * A stretch of one line of a file.
 *
 * @param line 1-based; 0 for the file as a whole
 * @param column 1-based, in code points; 0 for the line as a whole
 * @param length in code points
 */
record Span(int line, int column, int length) {

  static final Span FILE = new Span(0, 0, 0);

  static Span ofLine(int line) {
    return new Span(line, 1, 0);
  }

  /** A part of this span: {@code start} code points further right. */
  Span part(int start, int partLength) {
    return new Span(line, column + start, partLength);
  }
}
