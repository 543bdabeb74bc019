package org.jirei.importer;

import java.util.List;

/**
 * Lines that belong together in a document: a box, a paragraph or a cell.
 *
 * @param lines without empty lines and without white space at their ends
 * @param whole whether each line is a paragraph, so that none continues the line before
 */
record Block(List<String> lines, boolean whole) {

  Block {
    lines = lines.stream().map(Block::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** Lines as wrapped to fit a page. */
  static Block broken(List<String> lines) {
    return new Block(lines, false);
  }

  /** Lines as a person typed them. */
  static Block typed(List<String> lines) {
    return new Block(lines, true);
  }

  /**
   * Removes byte order marks, and white space of every width at both ends. At the start of a line,
   * a circle that is a numeral or a diacritic becomes the circle that marks list items.
   */
  static String strip(String line) {
    return WideKana.of(line)
        .replace("\ufeff", "")
        .replaceAll("^[\\s\\u3000\\u00a0]+|[\\s\\u3000\\u00a0]+$", "")
        .replaceFirst("^[〇◯](?![〇一二三四五六七八九十])", "○");
  }
}
