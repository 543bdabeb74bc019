package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document as text, in the order of the file.
 *
 * @param blocks none of them empty
 * @param aside words outside the main text: above a table, in the margins of pages, labels without
 *     a value
 */
record ImportedDocument(List<Block> blocks, List<String> aside) {

  private static final Pattern DRAWN =
      Pattern.compile("[━─―—‐\\-=＝_＿*＊~～・…◆◇■□●○★☆┌┐└┘├┤┬┴┼│┃+]{4,}");

  ImportedDocument {
    blocks = blocks.stream().filter(block -> !block.lines().isEmpty()).toList();
    aside = Block.typed(aside).lines();
  }

  ImportedDocument(List<Block> blocks) {
    this(blocks, List.of());
  }

  /** Joins two documents, one after the other. */
  ImportedDocument and(ImportedDocument next) {
    List<Block> both = new ArrayList<>(blocks);
    both.addAll(next.blocks);
    return new ImportedDocument(both).with(aside).with(next.aside);
  }

  /** Adds words outside the main text. If they name a collection, they come first. */
  ImportedDocument with(List<String> words) {
    List<Block> all = new ArrayList<>();
    List<String> apart = new ArrayList<>(aside);
    for (String line : words) {
      Heading heading = Heading.of(Block.strip(line));
      if (heading != null && heading.kind() == TextBlock.Kind.BANNER) {
        all.add(Block.typed(List.of(line)));
      } else {
        apart.add(line);
      }
    }
    all.addAll(blocks);
    return new ImportedDocument(all, apart);
  }

  /** Blocks are separated by blank lines and by drawn lines: ━━━━. */
  static ImportedDocument ofText(String text) {
    List<Block> blocks = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      String words = Block.strip(line);
      if (words.isEmpty() || DRAWN.matcher(words).matches()) {
        blocks.add(Block.broken(open));
        open.clear();
      } else {
        open.add(words);
      }
    }
    blocks.add(Block.broken(open));
    return new ImportedDocument(blocks);
  }

  /** Changes each line. */
  ImportedDocument map(UnaryOperator<String> change) {
    return new ImportedDocument(
        blocks.stream()
            .map(block -> new Block(block.lines().stream().map(change).toList(), block.whole()))
            .toList(),
        aside.stream().map(change).toList());
  }

  /** The number of characters except white space. */
  int size() {
    return Stream.concat(blocks.stream().flatMap(block -> block.lines().stream()), aside.stream())
        .mapToInt(ImportedDocument::length)
        .sum();
  }

  int lines() {
    return blocks.stream().mapToInt(block -> block.lines().size()).sum() + aside.size();
  }

  private static int length(String line) {
    return (int) line.codePoints().filter(c -> !Character.isWhitespace(c) && c != 0x3000).count();
  }
}
