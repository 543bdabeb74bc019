package org.jirei.content;

/**
 * Converts columns, counted in code points, to indices of {@code char} and back. It continues from
 * the last position, so it walks a line with a hundred thousand values only once.
 */
final class Columns {

  private int line;
  private int column = 1;
  private int index;

  /** The index within its line at which a place begins. */
  int index(String words, Span at) {
    if (at.line() != line || at.column() < column) {
      start(at.line());
    }
    index = words.offsetByCodePoints(index, Math.max(0, at.column() - column));
    column = Math.max(column, at.column());
    return index;
  }

  /** The column of an index within a line. */
  int column(String words, int number, int at) {
    if (number != line || at < index) {
      start(number);
    }
    column += words.codePointCount(index, at);
    index = at;
    return column;
  }

  private void start(int number) {
    line = number;
    column = 1;
    index = 0;
  }
}
