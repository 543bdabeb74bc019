package org.jirei.text;

/** How many columns characters take in a terminal. Full-width characters take two. */
public final class DisplayWidth {

  private DisplayWidth() {}

  public static int of(String text) {
    return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
  }

  /** East Asian Width W and F (Unicode TR 11), by blocks. */
  public static boolean isWide(int point) {
    return point >= 0x1100
        && (point <= 0x115f
            || (point >= 0x2e80 && point <= 0x303e)
            || (point >= 0x3041 && point <= 0xa4cf)
            || (point >= 0xac00 && point <= 0xd7a3)
            || (point >= 0xf900 && point <= 0xfaff)
            || (point >= 0xfe30 && point <= 0xfe6f)
            || (point >= 0xff00 && point <= 0xff60)
            || (point >= 0xffe0 && point <= 0xffe6)
            || (point >= 0x1f300 && point <= 0x1faff)
            || (point >= 0x20000 && point <= 0x3fffd));
  }
}
