package org.jirei.image;

import org.jspecify.annotations.Nullable;

/**
 * What the structure of an image of pixels says.
 *
 * @param width in pixels as stated, 0 included; -1 if the file ends before it
 * @param height likewise
 * @param isWhole whether the file holds everything that it announces
 */
record Raster(long width, long height, boolean isWhole) {

  /** A file that ends, or stops making sense, before it states its size. */
  static final Raster BROKEN = new Raster(-1, -1, false);

  /**
   * The longest side. A photograph of a telephone has 12,000 pixels; a browser needs gigabytes for
   * the largest side that PNG can state.
   */
  private static final long LONGEST_SIDE = 20_000;

  private static final long MOST_PIXELS = 100_000_000;

  boolean isPlausible() {
    return width > 0
        && height > 0
        && width <= LONGEST_SIDE
        && height <= LONGEST_SIDE
        && width * height <= MOST_PIXELS;
  }

  @Nullable ImageSize size() {
    return isPlausible() ? new ImageSize((int) width, (int) height) : null;
  }
}
