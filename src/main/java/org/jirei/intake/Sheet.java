package org.jirei.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * A document as text, in the order in which it was found.
 *
 * @param blocks none of them empty
 */
record Sheet(List<Block> blocks) {

  Sheet {
    blocks = blocks.stream().filter(block -> !block.lines().isEmpty()).toList();
  }

  /** Blank lines part blocks. */
  static Sheet ofText(String text) {
    List<Block> blocks = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      String words = Block.strip(line);
      if (words.isEmpty()) {
        blocks.add(Block.broken(open));
        open.clear();
      } else {
        open.add(words);
      }
    }
    blocks.add(Block.broken(open));
    return new Sheet(blocks);
  }

  /** Characters that are no white space. */
  int size() {
    return blocks.stream().flatMap(block -> block.lines().stream()).mapToInt(Sheet::length).sum();
  }

  int lines() {
    return blocks.stream().mapToInt(block -> block.lines().size()).sum();
  }

  private static int length(String line) {
    return (int) line.codePoints().filter(c -> !Character.isWhitespace(c) && c != 0x3000).count();
  }
}
