package org.jirei.fix;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jirei.content.CaseOutline;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.fix.FieldBlocks.Block;
import org.jspecify.annotations.Nullable;

/**
 * Puts the fields of a case into the order of the schema. It moves as few fields as possible, each
 * with the comment above it. All other lines stay in place.
 */
final class FieldOrder {

  private final CaseOutline outline;
  private final Lines lines;
  private final List<Block> blocks;
  private final int ranks;
  private final StringBuilder text = new StringBuilder();

  /** The block written last. */
  private @Nullable Block before;

  private FieldOrder(CaseOutline outline, Lines lines, List<Block> blocks, int ranks) {
    this.outline = outline;
    this.lines = lines;
    this.blocks = blocks;
    this.ranks = ranks;
  }

  /**
   * The sorted text, null if it is sorted already or if some field does not begin a line.
   *
   * @param dictionary all fields that a case may have, in order
   */
  static @Nullable String sort(CaseOutline outline, Lines lines, List<Field> dictionary) {
    List<String> inOrder =
        dictionary.stream().map(Field::path).filter(path -> !path.contains(".")).toList();
    List<Block> blocks = FieldBlocks.of(outline, lines, inOrder);
    if (blocks == null || isSorted(blocks)) {
      return null;
    }
    FieldOrder order = new FieldOrder(outline, lines, blocks, inOrder.size());
    return order.isPlain() ? order.sort() : null;
  }

  /** Only fields must be in order; fields in comments may be anywhere. */
  private static boolean isSorted(List<Block> blocks) {
    List<Block> fields = blocks.stream().filter(Block::isField).toList();
    return fields.equals(fields.stream().sorted(Comparator.comparingInt(Block::rank)).toList());
  }

  private String sort() {
    Set<Block> staying = staying();
    Deque<Block> moved =
        blocks.stream()
            .filter(block -> !staying.contains(block))
            .sorted(Comparator.comparingInt(Block::rank))
            .collect(Collectors.toCollection(ArrayDeque::new));
    int read = blocks.getFirst().first() - 1;
    text.append(lines.between(1, read));
    String gap = "";
    for (Block block : blocks) {
      gap = joined(gap, lines.between(read + 1, block.first() - 1));
      read = block.last();
      if (staying.contains(block)) {
        place(block, gap, moved);
        gap = "";
      }
    }
    moved.forEach(block -> append(block, separator(block)));
    text.append(withoutBlanksAtEnd(gap)).append(lines.between(read + 1, lines.count()));
    boolean ended = endsLine(lines.between(1, lines.count()));
    return ended ? text.toString() : text.toString().replaceFirst("\\R\\z", "");
  }

  /**
   * Writes a block that stays, and before it the moved blocks that belong above it.
   *
   * @param between the lines above the block that belong to no block
   */
  private void place(Block block, String between, Deque<Block> moved) {
    String gap = before == null ? withoutBlanksAtStart(between) : between;
    while (!moved.isEmpty() && moved.getFirst().rank() < block.rank()) {
      Block first = moved.removeFirst();
      if (before == null) {
        append(first, gap);
        gap = block.isAlone() ? lineEnd() : "";
      } else {
        append(first, separator(first));
      }
    }
    Block above = before;
    boolean wouldTouch =
        gap.isEmpty() && above != null && above.last() + 1 != block.first() && endsInComment(above);
    append(block, wouldTouch ? lineEnd() : gap);
  }

  private void append(Block block, String gap) {
    String words = lines.between(block.first(), block.last());
    text.append(gap).append(words).append(endsLine(words) ? "" : lineEnd());
    before = block;
  }

  /** The lines between the block written last and a block moved after it. */
  private String separator(Block moved) {
    Block above = before;
    boolean isSetOff = moved.isAlone() || !moved.isField();
    return isSetOff || above != null && endsInComment(above) ? lineEnd() : "";
  }

  private boolean endsInComment(Block block) {
    return lines.line(block.last()).startsWith("#");
  }

  /** A longest run of blocks that are already in order. These stay. */
  private Set<Block> staying() {
    int[] longest = new int[ranks]; // by the rank of the last one
    int[] last = new int[ranks];
    int[] previous = new int[blocks.size()];
    Arrays.fill(last, -1);
    for (int i = 0; i < blocks.size(); i++) {
      int rank = blocks.get(i).rank();
      int best = rank;
      for (int lower = 0; lower <= rank; lower++) {
        best = longest[lower] > longest[best] ? lower : best;
      }
      previous[i] = last[best];
      longest[rank] = longest[best] + 1;
      last[rank] = i;
    }
    int end = 0;
    for (int rank = 0; rank < longest.length; rank++) {
      end = longest[rank] > longest[end] ? rank : end;
    }
    Set<Block> staying = new HashSet<>();
    for (int i = last[end]; i >= 0; i = previous[i]) {
      staying.add(blocks.get(i));
    }
    return staying;
  }

  /** Document marks between fields belong to no field. */
  private boolean isPlain() {
    for (int line = blocks.getFirst().first(); line <= outline.lastLine(); line++) {
      String words = lines.line(line);
      if (words.startsWith("---") || words.startsWith("...")) {
        return false;
      }
    }
    return true;
  }

  /** Joins the lines that remain above and below a block that was moved away. */
  private static String joined(String above, String below) {
    return above.isEmpty() ? below : above + withoutBlanksAtStart(below);
  }

  private static String withoutBlanksAtStart(String lines) {
    return lines.replaceFirst("\\A(?:[ \t\u3000]*\\R)++", "");
  }

  private static String withoutBlanksAtEnd(String lines) {
    return lines.isBlank() ? "" : lines.replaceFirst("(?<=\\R)(?:[ \t\u3000]*\\R)++\\z", "");
  }

  private static boolean endsLine(String words) {
    return words.isEmpty() || words.endsWith("\n") || words.endsWith("\r");
  }

  private String lineEnd() {
    return lines.line(1).endsWith("\r\n") ? "\r\n" : "\n";
  }
}
