package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns vertical text into lines from left to right, so that it is read like any other.
 *
 * <p>A page on which most characters stand below each other is vertical: its columns from right to
 * left become lines from top to bottom. On other pages, the characters of a label that stand below
 * each other become one word in the place of the first.
 */
final class VerticalText {

  private static final int LABEL = 3;

  private VerticalText() {}

  /**
   * @param glyphs in the order in which they are drawn
   */
  static List<Glyph> asLines(List<Glyph> glyphs) {
    List<Glyph> seen = glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
    int below = 0;
    int beside = 0;
    for (int i = 1; i < seen.size(); i++) {
      below += seen.get(i).isBelow(seen.get(i - 1)) ? 1 : 0;
      beside += seen.get(i).isBeside(seen.get(i - 1)) ? 1 : 0;
    }
    return below > beside ? turned(glyphs) : withLabels(glyphs);
  }

  /** The page turned so that its columns are lines. */
  private static List<Glyph> turned(List<Glyph> glyphs) {
    double right = glyphs.stream().mapToDouble(Glyph::middle).max().orElse(0);
    List<Glyph> turned = new ArrayList<>();
    for (int from = 0, to; from < glyphs.size(); from = to) {
      to = from + 1;
      while (to < glyphs.size() && isUpright(glyphs.get(to), glyphs.get(to - 1))) {
        to++;
      }
      Glyph glyph = joined(glyphs.subList(from, to));
      double length = glyph.direction() == 0 ? glyph.em() : glyph.width();
      turned.add(
          new Glyph(
              glyph.text(),
              glyph.top(),
              right - glyph.middle(),
              length,
              glyph.em(),
              glyph.em(),
              0));
    }
    return turned;
  }

  /** Whether a figure stands beside another within a column (縦中横). */
  private static boolean isUpright(Glyph glyph, Glyph before) {
    return glyph.direction() == 0
        && before.direction() == 0
        && glyph.isBeside(before)
        && before.text().matches("[0-9A-Za-z]")
        && glyph.text().matches("[0-9A-Za-z%]");
  }

  private static List<Glyph> withLabels(List<Glyph> glyphs) {
    List<Glyph> lines = new ArrayList<>();
    for (int from = 0, to; from < glyphs.size(); from = to) {
      to = from + 1;
      while (to < glyphs.size()
          && isWord(glyphs.get(to))
          && isWord(glyphs.get(to - 1))
          && glyphs.get(to).isBelow(glyphs.get(to - 1))) {
        to++;
      }
      List<Glyph> run = glyphs.subList(from, to);
      boolean alone = to == glyphs.size() || !glyphs.get(to).isBeside(run.getLast());
      if (run.size() >= LABEL && alone) {
        lines.add(joined(run));
      } else {
        lines.addAll(run);
      }
    }
    return lines;
  }

  private static boolean isWord(Glyph glyph) {
    return glyph.direction() == 0
        && glyph.text().matches("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・]");
  }

  /** Several characters in the place of the first. */
  private static Glyph joined(List<Glyph> run) {
    Glyph first = run.getFirst();
    StringBuilder text = new StringBuilder();
    double right = first.right();
    for (Glyph glyph : run) {
      text.append(glyph.text());
      right = Math.max(right, glyph.right());
    }
    return new Glyph(
        text.toString(),
        first.x(),
        first.y(),
        right - first.x(),
        first.size(),
        first.em(),
        first.direction());
  }
}
