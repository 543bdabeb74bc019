package org.jirei.content;

/**
 * Leads from columns, counted in code points, to indices of {@code char} and back. It goes on from
 * the last place, so that a line with a hundred thousand values is walked once and not once for
 * each of them.
 */
final class Columns {

  private int line;
  private int column = 1;
  private int index;

  /** The index in the words of its line at which a place begins. */
  int index(String words, Span at) {
    if (at.line() != line || at.column() < column) {
      start(at.line());
    }
    index = words.offsetByCodePoints(index, Math.max(0, at.column() - column));
    column = Math.max(column, at.column());
    return index;
  }

  /** The column of an index in the words of a line. */
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
