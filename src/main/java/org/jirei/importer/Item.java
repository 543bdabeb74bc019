package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph or list item, complete after its lines were joined.
 *
 * @param level of the item
 * @param text without the list marker; paragraphs of one item are separated by a line feed
 */
record Item(Level level, String text) {

  /** The level of an item in the text. */
  enum Level {
    PARAGRAPH,
    SUBHEADING,
    BULLET,
    SUB_BULLET
  }

  /** A line this much shorter than its box was ended by its author. */
  private static final double SHORT = 0.8;

  /** In a box narrower than this, the length of lines shows nothing. */
  private static final int NARROW = 14;

  /** The items of one box. */
  static List<Item> of(List<String> lines) {
    List<Item> items = new ArrayList<>();
    int widest = lines.stream().mapToInt(String::length).max().orElse(0);
    String last = "";
    String mark = "";
    for (String line : lines) {
      Item open = items.isEmpty() ? null : items.getLast();
      boolean joins =
          open != null && !LineHeuristics.isWhole(last) && goesOn(open, last, line, widest);
      String own = LineHeuristics.mark(line);
      if (open == null || !joins) {
        boolean below = own.equals("・") && !mark.isEmpty() && !mark.equals("・");
        items.add(
            LineHeuristics.isTitled(line)
                ? new Item(Level.SUBHEADING, LineHeuristics.withoutEnd(line))
                : begin(open, LineHeuristics.withoutEnd(line), own, below));
        mark = below ? mark : own.isEmpty() && items.getLast().level == Level.PARAGRAPH ? "" : own;
      } else {
        items.removeLast();
        items.add(new Item(open.level, LineHeuristics.join(open.text, line)));
      }
      last = line;
    }
    return items;
  }

  private static Item begin(@Nullable Item open, String line, String mark, boolean below) {
    if (Heading.inBrackets(line) != null) {
      return new Item(Level.SUBHEADING, line);
    }
    if (!mark.isEmpty()) {
      return new Item(below ? Level.SUB_BULLET : Level.BULLET, LineHeuristics.withoutMark(line));
    }
    boolean listed =
        LineHeuristics.isLabelled(line) && open != null && (open.level != Level.PARAGRAPH);
    return new Item(listed ? Level.BULLET : Level.PARAGRAPH, line);
  }

  private static boolean goesOn(Item open, String last, String line, int widest) {
    if (open.level == Level.SUBHEADING
        || Heading.inBrackets(line) != null
        || LineHeuristics.isTitled(line)) {
      return false;
    }
    if (LineHeuristics.isOpen(open.text)) {
      return true;
    }
    if (LineHeuristics.isListed(line) || LineHeuristics.isNote(line)) {
      return false;
    }
    if (LineHeuristics.breaksOff(open.text) || LineHeuristics.goesOn(line)) {
      return true;
    }
    if (LineHeuristics.isLabelled(line)) {
      return false;
    }
    boolean brokeByItself = widest >= NARROW && last.length() < widest * SHORT;
    boolean ended = last.endsWith("。") || open.level == Level.PARAGRAPH;
    return !(brokeByItself && ended);
  }

  /** The items as running text, with blank lines between paragraphs. */
  static String text(List<Item> items) {
    return String.join("\n\n", items.stream().map(Item::text).toList());
  }
}
