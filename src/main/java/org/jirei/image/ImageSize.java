package org.jirei.image;

import org.jspecify.annotations.Nullable;

/** Width and height of an image in its own units, so that a page can reserve space for it. */
public record ImageSize(int width, int height) {

  /** The size in whole units; null if a side is not positive. */
  static @Nullable ImageSize positive(double width, double height) {
    return width > 0 && height > 0
        ? new ImageSize(Math.max(1, (int) Math.round(width)), Math.max(1, (int) Math.round(height)))
        : null;
  }
}
