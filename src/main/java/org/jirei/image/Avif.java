package org.jirei.image;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The boxes of an AVIF: length, name, content (ISO/IEC 14496-12, 4.2). */
final class Avif {

  /** The path to the property that states the size (ISO/IEC 23008-12, 6.5.3). */
  private static final String[] SIZE = {"meta", "iprp", "ipco", "ispe"};

  private static final String FIRST = "ftyp";

  /** The boxes of a file, which are in no other box (ISO/IEC 14496-12, 6.2.3). */
  private static final Set<String> OF_FILE =
      Set.of(
          FIRST, "styp", "pdin", "moov", "moof", "mfra", "mdat", "free", "skip", "wide", "meta",
          "uuid", "sidx", "ssix", "prft", "emsg", "imda", "etyp", "otyp", "jumb");

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

  /**
   * Where the last box ends; beyond the end of the file if that box is cut off. Whatever is behind
   * it has a name that no box of a file has, or is a file of its own, such as a film.
   */
  private static long endOfBoxes(Bytes file) {
    long at = 0;
    while (file.has(at, 8)) {
      String name = file.ascii(at + 4, 4);
      long length = length(file, at, file.length());
      boolean isNext = at > 0 && name.equals(FIRST);
      if (isNext || !OF_FILE.contains(name) || length < 8) {
        return at;
      }
      at += length;
    }
    return at;
  }

  /** Where the last box ends; the end of the file if it is cut off. */
  static int end(Bytes file) {
    return (int) Math.min(endOfBoxes(file), file.length());
  }

  private static boolean isWhole(Bytes file) {
    return endOfBoxes(file) <= file.length() && box(file, "mdat", 0, end(file)) != null;
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
