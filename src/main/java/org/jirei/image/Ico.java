package org.jirei.image;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

/** The icons of an ICO file: a list of sizes and places, then the images. */
final class Ico {

  private static final int HEADER = 6;
  private static final int ENTRY = 16;

  private Ico() {}

  /** The size of its first image; a side of 0 means 256. */
  static Raster raster(Bytes file) {
    int count = file.u16(4, LITTLE_ENDIAN);
    if (count < 1 || !file.has(HEADER, (long) count * ENTRY)) {
      return Raster.BROKEN;
    }
    boolean whole = true;
    for (int at = HEADER; at < HEADER + count * ENTRY; at += ENTRY) {
      long length = file.u32(at + 8, LITTLE_ENDIAN);
      whole &= length > 0 && file.has(file.u32(at + 12, LITTLE_ENDIAN), length);
    }
    return new Raster(side(file.u8(HEADER)), side(file.u8(HEADER + 1)), whole);
  }

  private static int side(int stated) {
    return stated == 0 ? 256 : stated;
  }
}
