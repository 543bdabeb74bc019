package org.jirei.content;

import org.commonmark.node.SourceSpan;

/** Finds the places of parsed Markdown in its file. */
final class MarkdownPlaces {

  private final WideSigns signs;
  private final int firstLine;
  private final SourceFile file;
  private final Columns columns = new Columns();

  /**
   * @param firstLine first line of the text in the file, 1-based
   */
  MarkdownPlaces(WideSigns signs, int firstLine, SourceFile file) {
    this.signs = signs;
    this.firstLine = firstLine;
    this.file = file;
  }

  /**
   * The place of words in the file. A text in a field may be indented, begin one line later, or be
   * folded; in a folded text only its first line is certain.
   *
   * @param index where the words begin in the line as written
   */
  Span of(SourceSpan span, int index, String words) {
    String written = signs.written(span.getLineIndex());
    int first = firstLine + span.getLineIndex();
    for (int number = first; number <= first + 1; number++) {
      String line = file.line(number);
      int start = line == null ? -1 : line.indexOf(written);
      if (line != null && start >= 0 && !written.isBlank()) {
        int length = words.codePointCount(0, words.length());
        return new Span(number, columns.column(line, number, start + index), length);
      }
    }
    return Span.ofLine(firstLine);
  }
}
