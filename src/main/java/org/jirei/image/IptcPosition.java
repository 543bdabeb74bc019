package org.jirei.image;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.util.Set;

/**
 * Overwrites the names of places in IPTC data with blanks (IPTC-IIM 4.2, record 2). They stand in a
 * resource of Photoshop, in segment APP13 of a JPEG.
 */
final class IptcPosition {

  static final String HEADER = "Photoshop 3.0\0";

  private static final String RESOURCE = "8BIM";
  private static final int IPTC = 0x0404;
  private static final int DATA_SET = 0x1c;
  private static final int APPLICATION_RECORD = 2;
  private static final int LONG_LENGTH = 0x8000;

  /** Content location code and name, city, sublocation, province, country code and name. */
  private static final Set<Integer> PLACES = Set.of(26, 27, 90, 92, 95, 100, 101);

  private IptcPosition() {}

  static Position remove(Bytes file, Section segment) {
    Position position = Position.ABSENT;
    long at = (long) segment.start() + HEADER.length();
    while (at + 12 <= segment.end() && file.ascii(at, 4).equals(RESOURCE)) {
      int id = file.u16(at + 4, BIG_ENDIAN);
      long name = 1L + file.u8(at + 6);
      long length = at + 6 + name + name % 2;
      long size = file.u32(length, BIG_ENDIAN);
      long start = length + 4;
      if (id == IPTC) {
        position = position.and(dataSets(file, start, Math.min(segment.end(), start + size)));
      }
      at = start + size + size % 2;
    }
    return position;
  }

  private static Position dataSets(Bytes file, long from, long to) {
    Position position = Position.ABSENT;
    long at = from;
    while (at + 5 <= to && file.u8(at) == DATA_SET) {
      boolean place = file.u8(at + 1) == APPLICATION_RECORD && PLACES.contains(file.u8(at + 2));
      int length = file.u16(at + 3, BIG_ENDIAN);
      boolean readable = (length & LONG_LENGTH) == 0 && at + 5 + length <= to;
      if (!readable) {
        return place ? Position.FIXED : position;
      }
      if (place && !file.ascii(at + 5, length).isBlank()) {
        file.fill(at + 5, length, (byte) ' ');
        position = Position.REMOVED;
      }
      at += 5 + length;
    }
    return position;
  }
}
