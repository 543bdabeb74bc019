package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;

/** Joins words whose letters are spaced out to fill a line, as headings often are: 実　施　概　要. */
final class SpacedWords {

  /** Fewer letters may be several short words: 国 県. */
  private static final int LETTERS = 3;

  /** Wider gaps, as multiples of the font size, part columns of a table. */
  private static final double WIDEST = 3;

  /** How much the gaps within a word may differ. */
  private static final double EVEN = 0.3;

  private static final double NARROWEST = 0.2;

  private SpacedWords() {}

  /**
   * @param line the characters of a line from left to right, without blank ones
   */
  static List<Glyph> joined(List<Glyph> line) {
    List<Glyph> joined = new ArrayList<>();
    for (int from = 0, to; from < line.size(); from = to) {
      to = from + 1;
      double gap = to < line.size() ? gap(line, from) : 0;
      boolean before = from > 0 && gap(line, from - 1) < NARROWEST;
      while (!before && to < line.size() && isSpaced(line, to, gap)) {
        to++;
      }
      boolean after = to < line.size() && gap(line, to - 1) < NARROWEST;
      if (to - from >= LETTERS && !after) {
        joined.add(word(line.subList(from, to)));
      } else {
        joined.addAll(line.subList(from, to));
      }
    }
    return joined;
  }

  private static boolean isSpaced(List<Glyph> line, int at, double gap) {
    return isLetter(line.get(at))
        && isLetter(line.get(at - 1))
        && gap >= NARROWEST
        && gap <= WIDEST
        && Math.abs(gap(line, at - 1) - gap) <= EVEN;
  }

  /** The gap after a character, as a multiple of the font size. */
  private static double gap(List<Glyph> line, int at) {
    return (line.get(at + 1).x() - line.get(at).right()) / line.get(at).em();
  }

  private static boolean isLetter(Glyph glyph) {
    return glyph.text().matches("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・]");
  }

  private static Glyph word(List<Glyph> letters) {
    StringBuilder text = new StringBuilder();
    letters.forEach(letter -> text.append(letter.text()));
    Glyph first = letters.getFirst();
    return new Glyph(
        text.toString(),
        first.x(),
        first.y(),
        letters.getLast().right() - first.x(),
        first.size(),
        first.em(),
        first.direction());
  }
}
