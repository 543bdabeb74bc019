package org.jirei.image;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

/** The blocks of a GIF: a screen, then extensions and images, then a trailer (GIF89a). */
final class Gif {

  private static final int SCREEN = 6;
  private static final int BLOCKS = 13;
  private static final int EXTENSION = 0x21;
  private static final int IMAGE = 0x2c;
  private static final int TRAILER = 0x3b;

  private Gif() {}

  static Raster raster(Bytes file) {
    if (!file.has(0, BLOCKS)) {
      return Raster.BROKEN;
    }
    int width = file.u16(SCREEN, LITTLE_ENDIAN);
    int height = file.u16(SCREEN + 2, LITTLE_ENDIAN);
    return new Raster(width, height, trailer(file) >= 0);
  }

  /** Behind the trailer; the end of the file if it is missing. */
  static int end(Bytes file) {
    long trailer = trailer(file);
    return trailer < 0 ? file.length() : (int) trailer + 1;
  }

  /** The place of the trailer; -1 if it is missing, or if no image is before it. */
  private static long trailer(Bytes file) {
    boolean shown = false;
    long at = (long) BLOCKS + colours(file.u8(SCREEN + 4));
    while (file.has(at, 1)) {
      switch (file.u8(at)) {
        case TRAILER -> {
          return shown ? at : -1;
        }
        case EXTENSION -> at = behindBlocks(file, at + 2);
        case IMAGE -> {
          shown = true;
          at = behindBlocks(file, at + 11 + colours(file.u8(at + 9)));
        }
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }

  /** The length of a table of colours, as its flags say. */
  private static int colours(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
  }

  /** The place behind a run of blocks, which ends with an empty one. */
  private static long behindBlocks(Bytes file, long from) {
    long at = from;
    while (file.u8(at) > 0) {
      at += 1 + file.u8(at);
    }
    return at + 1;
  }
}
