package org.jirei.importer;

import java.util.List;

/**
 * Lines that stand together on a document: a box, a paragraph, a cell.
 *
 * @param lines without blank ones, without white space at their ends
 * @param whole whether each line is a paragraph, so that none goes on the one before
 */
record Block(List<String> lines, boolean whole) {

  Block {
    lines = lines.stream().map(Block::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** Lines as a page broke them. */
  static Block broken(List<String> lines) {
    return new Block(lines, false);
  }

  /** Lines as a person typed them. */
  static Block typed(List<String> lines) {
    return new Block(lines, true);
  }

  /**
   * White space in every width, and what marks a byte order or joins nothing. The circles that are
   * a numeral and a diacritic stand at the start of a line for the one that marks it.
   */
  static String strip(String line) {
    return line.replace("\ufeff", "")
        .replaceAll("^[\\s\\u3000\\u00a0]+|[\\s\\u3000\\u00a0]+$", "")
        .replaceFirst("^[〇◯](?![〇一二三四五六七八九十])", "○");
  }
}
