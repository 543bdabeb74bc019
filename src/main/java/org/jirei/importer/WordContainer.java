package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;

/**
 * The contents of the body, a table, a row, a cell or a text box of Word.
 *
 * <p>In a row of a table, the first cell is the label of the others, as in a form.
 */
final class WordContainer {

  private final List<String> paragraphs = new ArrayList<>();
  private final List<List<String>> cells = new ArrayList<>();

  void add(String paragraph) {
    paragraphs.add(paragraph);
  }

  void addCell(WordContainer cell) {
    cells.add(
        cell.paragraphs.stream().flatMap(String::lines).filter(line -> !line.isBlank()).toList());
  }

  /** Moves its paragraphs to the blocks. Empty paragraphs separate blocks. */
  void flush(List<Block> blocks) {
    List<String> block = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (paragraph.isBlank()) {
        blocks.add(Block.typed(block));
        block.clear();
      } else {
        block.addAll(paragraph.lines().toList());
      }
    }
    blocks.add(Block.typed(block));
    paragraphs.clear();
  }

  /** The cells of a row as blocks. */
  List<Block> row() {
    List<Block> blocks = new ArrayList<>();
    List<List<String>> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    for (int i = 0; i < filled.size(); i++) {
      List<String> cell = filled.get(i);
      boolean label = isLabel(cell);
      boolean value = i + 1 < filled.size();
      boolean nextIsLabel = value && isLabel(filled.get(i + 1));
      if (label && value && !(nextIsLabel && i + 2 < filled.size())) {
        blocks.add(FormLabel.block(cell.getFirst(), filled.get(i + 1)));
        i++;
      } else if (label) {
        blocks.add(FormLabel.block(cell.getFirst(), List.of()));
      } else {
        blocks.add(Block.typed(cell));
      }
    }
    return blocks;
  }

  private static boolean isLabel(List<String> cell) {
    return cell.size() == 1 && FormLabel.is(cell.getFirst());
  }
}
