package org.jirei.importer;

import org.jirei.importer.Refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Counts the glyphs of a PDF for which its fonts give no character, or one that means nothing.
 *
 * <p>Such a file looks right, since it contains the shapes, but its text cannot be read. A single
 * bullet of a symbol font is no reason to refuse a file.
 */
final class UnmappedGlyphs {

  /** Stands in the place of a lost character. */
  static final String LOST = "\ufffd";

  /** A share of lost characters up to which a person can still complete the text. */
  private static final double MOST = 0.05;

  private static final int FEW = 3;

  private long all;
  private long lost;
  private boolean afterPrivate;

  /**
   * Counts a glyph.
   *
   * @return whether its character is not known
   */
  boolean count(@Nullable String text) {
    if (text != null && text.isBlank() && !text.isEmpty()) {
      return false;
    }
    all++;
    boolean unknown = text == null || text.isEmpty() || isUnreadable(text.codePointAt(0));
    boolean isPrivate = text != null && !unknown && isPrivate(text.codePointAt(0));
    // A bullet is alone; several in a row are words.
    boolean counts = unknown || isPrivate && afterPrivate;
    afterPrivate = isPrivate;
    lost += counts ? 1 : 0;
    return unknown;
  }

  private static boolean isUnreadable(int character) {
    return character < ' ' || character == 0xfffd || character >= 0x7f && character < 0xa0;
  }

  private static boolean isPrivate(int character) {
    return character >= 0xe000 && character <= 0xf8ff || character >= 0xf0000;
  }

  /** Refuses the file if too much of it cannot be read. */
  void check() throws Refused {
    if (lost > FEW && lost > all * MOST) {
      throw new Refused(Refusal.NO_CHARACTER_MAP, lost, all);
    }
  }
}
