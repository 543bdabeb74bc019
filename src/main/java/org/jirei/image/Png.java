package org.jirei.image;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.util.ArrayList;
import java.util.List;

/** The chunks of a PNG: length, name, content, checksum (PNG 3, 5.3). */
final class Png {

  private static final int SIGNATURE = 8;
  private static final int CHECKSUM = 4;

  private Png() {}

  /** The chunks up to the first that is cut off. */
  static List<Section> chunks(Bytes file) {
    List<Section> chunks = new ArrayList<>();
    long at = SIGNATURE;
    while (file.has(at, 8)) {
      long length = file.u32(at, BIG_ENDIAN);
      if (!file.has(at + 8, length + CHECKSUM)) {
        break;
      }
      chunks.add(new Section(file.ascii(at + 4, 4), (int) at + 8, (int) length));
      at += 8 + length + CHECKSUM;
    }
    return chunks;
  }

  /** Where the last chunk ends; the end of the file if it is missing. */
  static int end(Bytes file) {
    return chunks(file).stream()
        .filter(chunk -> chunk.name().equals("IEND"))
        .mapToInt(chunk -> chunk.end() + CHECKSUM)
        .findFirst()
        .orElse(file.length());
  }

  static Raster raster(Bytes file) {
    List<Section> chunks = chunks(file);
    if (chunks.isEmpty() || !chunks.getFirst().name().equals("IHDR")) {
      return Raster.BROKEN;
    }
    int header = chunks.getFirst().start();
    boolean whole =
        chunks.stream().anyMatch(chunk -> chunk.name().equals("IDAT"))
            && chunks.stream().anyMatch(chunk -> chunk.name().equals("IEND"));
    return new Raster(file.u32(header, BIG_ENDIAN), file.u32(header + 4, BIG_ENDIAN), whole);
  }
}
