package org.jirei.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds large letters that are printed across the text of a page. */
final class PdfWatermark {

  /** A watermark is at least this many times as large as most of the text. */
  private static final double LARGE = 1.8;

  /** The step of the grid on which places are compared, in points. */
  private static final double STEP = 4;

  private PdfWatermark() {}

  /**
   * Takes large letters that lie over other text out of the page.
   *
   * @param across letters already known to be a watermark
   */
  static PdfGlyphs.Drawn apart(List<Glyph> glyphs, String across) {
    double[] sizes =
        glyphs.stream().filter(g -> !g.isBlank()).mapToDouble(Glyph::em).sorted().toArray();
    if (sizes.length == 0) {
      return new PdfGlyphs.Drawn(glyphs, across);
    }
    double large = sizes[sizes.length / 2] * LARGE;
    Set<Long> taken = new HashSet<>();
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank() && glyph.em() < large) {
        taken.add(place(glyph.x() + glyph.width() / 2, glyph.y() - glyph.em() / 3));
      }
    }
    List<Glyph> kept = new ArrayList<>();
    StringBuilder words = new StringBuilder(across);
    for (int from = 0, to; from < glyphs.size(); from = to) {
      to = from + 1;
      while (to < glyphs.size() && glyphs.get(to).em() == glyphs.get(from).em()) {
        to++;
      }
      List<Glyph> run = glyphs.subList(from, to);
      if (run.getFirst().em() >= large && run.stream().anyMatch(glyph -> covers(glyph, taken))) {
        run.forEach(glyph -> words.append(glyph.text()));
      } else {
        kept.addAll(run);
      }
    }
    return new PdfGlyphs.Drawn(kept, words.toString());
  }

  private static boolean covers(Glyph glyph, Set<Long> taken) {
    for (double x = glyph.x() + STEP; x < glyph.right() - STEP; x += STEP) {
      for (double y = glyph.y() - glyph.em() * 0.7; y < glyph.y(); y += STEP) {
        if (taken.contains(place(x, y))) {
          return true;
        }
      }
    }
    return false;
  }

  private static long place(double x, double y) {
    return ((long) Math.floor(x / STEP) << 32) + (long) Math.floor(y / STEP);
  }
}
