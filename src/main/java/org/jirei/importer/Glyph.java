package org.jirei.importer;

/**
 * A character on a page, or several that belong together. The origin is the upper left corner, the
 * unit a point (1/72 inch).
 *
 * @param x its left edge
 * @param y its baseline
 * @param width how far it takes the line
 * @param size font size, to which gaps are compared
 * @param em the height of its font as drawn
 * @param direction of the line in degrees, counterclockwise: 0 to the right, 270 downwards
 */
record Glyph(String text, double x, double y, double width, double size, double em, int direction) {

  boolean isBlank() {
    return text.isBlank() || text.equals("\u3000");
  }

  double right() {
    return x + width;
  }

  /** The place of its middle across the line of a vertical text. */
  double middle() {
    return direction == 0 ? x + width / 2 : x + em / 3;
  }

  /** Its upper edge in a vertical text. */
  double top() {
    return direction == 0 ? y - em : y;
  }

  /** Whether it stands right below another, as in vertical text. */
  boolean isBelow(Glyph other) {
    double step = y - other.y;
    return Math.abs(middle() - other.middle()) < em * 0.35 && step > em * 0.6 && step < em * 2;
  }

  /** Whether it follows another on the same line. */
  boolean isBeside(Glyph other) {
    return Math.abs(y - other.y) < em * 0.35 && x > other.x && x - other.right() < em;
  }
}
