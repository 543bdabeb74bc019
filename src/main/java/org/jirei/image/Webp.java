package org.jirei.image;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.util.ArrayList;
import java.util.List;

/**
 * The chunks of a WebP, a RIFF file: name, length, content, a byte more if it is odd (RFC 9649).
 */
final class Webp {

  private static final int HEADER = 12;

  private Webp() {}

  /** The chunks up to the first that is cut off. */
  static List<Section> chunks(Bytes file) {
    List<Section> chunks = new ArrayList<>();
    long at = HEADER;
    while (file.has(at, 8)) {
      long length = file.u32(at + 4, LITTLE_ENDIAN);
      if (!file.has(at + 8, length)) {
        break;
      }
      chunks.add(new Section(file.ascii(at, 4), (int) at + 8, (int) length));
      at += 8 + length + length % 2;
    }
    return chunks;
  }

  /** Where the last chunk ends, as the file states; the end of the file if it is cut off. */
  static int end(Bytes file) {
    long length = file.u32(4, LITTLE_ENDIAN);
    long end = 8 + length + length % 2;
    return length > 0 && file.has(0, end) ? (int) end : file.length();
  }

  static Raster raster(Bytes file) {
    boolean whole = file.has(8, file.u32(4, LITTLE_ENDIAN));
    for (Section chunk : chunks(file)) {
      int at = chunk.start();
      switch (chunk.name()) {
        case "VP8X" -> {
          return new Raster(u24(file, at + 4) + 1, u24(file, at + 7) + 1, whole);
        }
        case "VP8L" -> {
          long bits = file.u32(at + 1, LITTLE_ENDIAN);
          return new Raster((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1, whole);
        }
        case "VP8 " -> {
          int width = file.u16(at + 6, LITTLE_ENDIAN) & 0x3fff;
          int height = file.u16(at + 8, LITTLE_ENDIAN) & 0x3fff;
          return new Raster(width, height, whole);
        }
        default -> {}
      }
    }
    return Raster.BROKEN;
  }

  private static int u24(Bytes file, int at) {
    return file.u8(at) | file.u8(at + 1) << 8 | file.u8(at + 2) << 16;
  }
}
