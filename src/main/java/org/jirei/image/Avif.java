package org.jirei.image;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.jspecify.annotations.Nullable;

/** The boxes of an AVIF: length, name, content (ISO/IEC 14496-12, 4.2). */
final class Avif {

  /** The path to the property that states the size (ISO/IEC 23008-12, 6.5.3). */
  private static final String[] SIZE = {"meta", "iprp", "ipco", "ispe"};

  private Avif() {}

  static Raster raster(Bytes file) {
    int from = 0;
    int to = file.length();
    for (String name : SIZE) {
      Section box = box(file, name, from, to);
      if (box == null) {
        return Raster.BROKEN;
      }
      // A box with a version has four bytes before its content.
      from = name.equals("meta") || name.equals("ispe") ? box.start() + 4 : box.start();
      to = box.end();
    }
    return new Raster(file.u32(from, BIG_ENDIAN), file.u32(from + 4, BIG_ENDIAN), isWhole(file));
  }

  private static boolean isWhole(Bytes file) {
    long at = 0;
    boolean pixels = false;
    while (file.has(at, 8)) {
      pixels |= file.ascii(at + 4, 4).equals("mdat");
      long length = length(file, at, file.length());
      if (length < 8) {
        return false;
      }
      at += length;
    }
    return pixels && at == file.length();
  }

  private static @Nullable Section box(Bytes file, String name, int from, int to) {
    long at = from;
    while (file.has(at, 8) && at < to) {
      long length = length(file, at, to);
      if (length < 8 || at + length > to) {
        return null;
      }
      if (file.ascii(at + 4, 4).equals(name)) {
        return new Section(name, (int) at + 8, (int) length - 8);
      }
      at += length;
    }
    return null;
  }

  /** The length of a box with its header; 0 means to the end, 1 that it follows in eight bytes. */
  private static long length(Bytes file, long at, int end) {
    long length = file.u32(at, BIG_ENDIAN);
    if (length == 0) {
      return end - at;
    }
    return length == 1 ? file.u32(at + 12, BIG_ENDIAN) : length;
  }
}
