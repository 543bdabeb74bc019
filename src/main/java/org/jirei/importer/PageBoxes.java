package org.jirei.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Combines the characters of a page into lines, lines into boxes, and puts boxes in reading order.
 *
 * <p>Characters on one baseline are a line unless they are separated by a gap of more than a
 * character. Lines of one size that are close below each other and overlap horizontally are a box.
 * Boxes are read row by row, and within a row column by column.
 */
final class PageBoxes {

  /**
   * Gaps between characters, as multiples of the font size. The first makes a space, a larger one
   * another box.
   */
  private static final double SPACE = 0.35;

  private static final double OTHER_BOX = 1.3;

  /** The maximum distance to the next baseline of the same box, as a multiple of the font size. */
  private static final double NEXT_LINE = 2.1;

  private static final double SAME_SIZE = 0.2;

  private PageBoxes() {}

  /** The boxes of each direction of writing on their own, since their places cannot be compared. */
  static List<Block> blocks(List<Glyph> glyphs) {
    return glyphs.stream()
        .collect(Collectors.groupingBy(Glyph::direction, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(direction -> boxes(direction).stream())
        .toList();
  }

  private static List<Block> boxes(List<Glyph> glyphs) {
    List<Box> boxes = new ArrayList<>();
    for (Run run : runs(glyphs)) {
      Box home = null;
      for (Box box : boxes) {
        if (box.takes(run) && (home == null || box.bottom() > home.bottom())) {
          home = box;
        }
      }
      if (home == null) {
        home = new Box(new ArrayList<>());
        boxes.add(home);
      }
      home.runs.add(run);
    }
    return inOrder(boxes).stream().map(Box::block).toList();
  }

  /** The lines from top to bottom. */
  private static List<Run> runs(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
    List<List<Glyph>> lines = new ArrayList<>();
    for (Glyph glyph : sorted) {
      List<Glyph> last = lines.isEmpty() ? List.of() : lines.getLast();
      if (last.isEmpty() || glyph.y() - last.getFirst().y() > last.getFirst().size() * 0.4) {
        last = new ArrayList<>();
        lines.add(last);
      }
      last.add(glyph);
    }
    List<Run> runs = new ArrayList<>();
    for (List<Glyph> line : lines) {
      line.sort(Comparator.comparingDouble(Glyph::x));
      split(line, runs);
    }
    return runs;
  }

  private static void split(List<Glyph> line, List<Run> runs) {
    List<Glyph> blanks = line.stream().filter(Glyph::isBlank).toList();
    int passed = 0;
    StringBuilder text = new StringBuilder();
    Glyph first = null;
    Glyph before = null;
    for (Glyph glyph : SpacedWords.joined(visible(line))) {
      boolean blank = false;
      for (; passed < blanks.size() && blanks.get(passed).x() < glyph.x(); passed++) {
        blank |= before != null && blanks.get(passed).x() >= before.right() - before.em() * SPACE;
      }
      double gap = before == null ? 0 : (glyph.x() - before.right()) / before.size();
      if (before != null && first != null && gap > OTHER_BOX) {
        runs.add(new Run(text.toString(), first.x(), before.right(), first.y(), first.size()));
        text.setLength(0);
        first = null;
      } else if (before != null && (blank || gap > SPACE)) {
        text.append(' ');
      }
      first = first == null ? glyph : first;
      text.append(glyph.text());
      before = glyph;
    }
    if (before != null && first != null) {
      runs.add(new Run(text.toString(), first.x(), before.right(), first.y(), first.size()));
    }
  }

  /** The characters that are seen, without second copies, which make a character bold. */
  private static List<Glyph> visible(List<Glyph> line) {
    List<Glyph> visible = new ArrayList<>();
    for (Glyph glyph : line) {
      boolean copy = !visible.isEmpty() && isSame(glyph, visible.getLast());
      if (!glyph.isBlank() && !copy) {
        visible.add(glyph);
      }
    }
    return visible;
  }

  private static boolean isSame(Glyph glyph, Glyph before) {
    return glyph.text().equals(before.text())
        && Math.abs(glyph.x() - before.x()) < glyph.size() * 0.15;
  }

  /**
   * Splits boxes into rows at horizontal gaps, then rows into columns at vertical gaps, and so on.
   */
  private static List<Box> inOrder(List<Box> boxes) {
    if (boxes.size() < 2) {
      return boxes;
    }
    List<List<Box>> parts = parts(boxes, Comparator.comparingDouble(Box::top), true);
    if (parts.size() == 1) {
      parts = parts(boxes, Comparator.comparingDouble(Box::left), false);
    }
    List<Box> ordered = new ArrayList<>();
    if (parts.size() == 1) {
      ordered.addAll(boxes);
      ordered.sort(Comparator.comparingDouble(Box::top).thenComparingDouble(Box::left));
      return ordered;
    }
    parts.forEach(part -> ordered.addAll(inOrder(part)));
    return ordered;
  }

  private static List<List<Box>> parts(List<Box> boxes, Comparator<Box> order, boolean rows) {
    List<Box> sorted = new ArrayList<>(boxes);
    sorted.sort(order);
    List<List<Box>> parts = new ArrayList<>();
    double end = Double.NEGATIVE_INFINITY;
    for (Box box : sorted) {
      if ((rows ? box.top() : box.left()) >= end) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(box);
      end = Math.max(end, rows ? box.bottom() : box.right());
    }
    return parts;
  }

  /** A line in one box. */
  private record Run(String text, double left, double right, double y, double size) {}

  private record Box(List<Run> runs) {

    boolean takes(Run run) {
      Run last = runs.getLast();
      double step = (run.y - last.y) / Math.max(last.size, run.size);
      boolean below = step > 0.5 && step <= NEXT_LINE;
      boolean sized = Math.abs(run.size - last.size) <= SAME_SIZE * last.size;
      boolean over = run.left < right() && run.right > left();
      return below && sized && over && isPitch(run.y - last.y);
    }

    /**
     * Whether a distance fits this box, whose lines have equal distances. A larger distance begins
     * another box.
     */
    private boolean isPitch(double step) {
      return runs.size() < 2 || step <= (runs.get(1).y - runs.get(0).y) * 1.35;
    }

    double left() {
      return runs.stream().mapToDouble(Run::left).min().orElse(0);
    }

    double right() {
      return runs.stream().mapToDouble(Run::right).max().orElse(0);
    }

    double top() {
      return runs.getFirst().y - runs.getFirst().size;
    }

    double bottom() {
      return runs.getLast().y + runs.getLast().size * 0.2;
    }

    Block block() {
      return Block.broken(runs.stream().map(Run::text).map(SymbolFont::withBullets).toList());
    }
  }
}
