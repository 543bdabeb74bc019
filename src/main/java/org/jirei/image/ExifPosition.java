package org.jirei.image;

import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Removes the directory of positions (GPS IFD) from Exif data in place: its entry in the directory
 * above goes, its values become zero, and everything else keeps its offset (Exif 3.0, 4.6; TIFF
 * 6.0, section 2).
 */
final class ExifPosition {

  /** What Exif data begin with in a segment of a JPEG. */
  static final String MARK = "Exif\0\0";

  private static final int GPS = 0x8825;
  private static final int EXIF = 0x8769;
  private static final int INTEROPERABILITY = 0xa005;
  private static final int SUB_DIRECTORIES = 0x014a;

  private static final int ENTRY = 12;
  private static final int IN_ENTRY = 4;
  private static final int MOST_ENTRIES = 1_000;

  /** Bytes of a value by its type, 1 to 13. */
  private static final int[] WIDTHS = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

  private final Bytes file;
  private final int start;
  private final ByteOrder order;
  private final Deque<Long> open = new ArrayDeque<>();
  private final Set<Long> seen = new HashSet<>();
  private Position position = Position.ABSENT;

  private ExifPosition(Bytes file, int start, ByteOrder order) {
    this.file = file;
    this.start = start;
    this.order = order;
  }

  /**
   * The same for data that may begin with the mark that Exif data have in a JPEG.
   *
   * @param start of the mark, or of the TIFF header if there is none
   */
  static Position removeMarked(Bytes file, int start) {
    boolean isMarked = file.ascii(start, MARK.length()).equals(MARK);
    return remove(file, isMarked ? start + MARK.length() : start);
  }

  /**
   * @param start of the TIFF header in the file; offsets count from there
   */
  static Position remove(Bytes file, int start) {
    if (!isHeader(file, start)) {
      return Position.ABSENT; // no program can read it either
    }
    boolean little = file.u8(start) == 'I';
    ByteOrder order = little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    ExifPosition exif = new ExifPosition(file, start, order);
    exif.run();
    return exif.position;
  }

  /** Whether a TIFF header and a sound first directory begin at a place. */
  static boolean isPlausible(Bytes file, int start) {
    if (!isHeader(file, start)) {
      return false;
    }
    boolean little = file.u8(start) == 'I';
    ByteOrder order = little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    long directory = start + file.u32(start + 4L, order);
    int count = file.u16(directory, order);
    if (count < 1 || !file.has(directory, 2 + (long) count * ENTRY)) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      int type = file.u16(directory + 2 + (long) i * ENTRY + 2, order);
      if (type < 1 || type >= WIDTHS.length) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHeader(Bytes file, int start) {
    String head = file.ascii(start, 4);
    return head.equals("II*\0") || head.equals("MM\0*");
  }

  private void run() {
    open.add(file.u32(start + 4L, order));
    while (!open.isEmpty()) {
      long offset = open.remove();
      if (offset > 0 && seen.add(offset)) {
        directory(start + offset);
      }
    }
  }

  private void directory(long at) {
    int count = Math.min(file.u16(at, order), MOST_ENTRIES);
    for (int i = 0; i < count && file.has(entry(at, i), ENTRY); ) {
      long entry = entry(at, i);
      int tag = file.u16(entry, order);
      if (tag == GPS) {
        clear(start + file.u32(entry + 8, order));
        long rest = entry(at, count) + IN_ENTRY - entry - ENTRY;
        long there = Math.max(0, Math.min(rest, file.length() - entry - ENTRY));
        file.move(entry + ENTRY, entry, there);
        file.fill(entry + there, ENTRY, (byte) 0);
        count--;
        file.putU16(at, count, order);
        position = Position.REMOVED;
        continue;
      }
      if (tag == EXIF || tag == INTEROPERABILITY || tag == SUB_DIRECTORIES) {
        follow(entry);
      }
      i++;
    }
    open.add(Math.max(0, file.u32(entry(at, count), order)));
  }

  private static long entry(long directory, int index) {
    return directory + 2 + (long) index * ENTRY;
  }

  private void follow(long entry) {
    long count = file.u32(entry + 4, order);
    long value = file.u32(entry + 8, order);
    if (count <= 1) {
      open.add(value);
      return;
    }
    for (long i = 0; i < Math.min(count, MOST_ENTRIES); i++) {
      open.add(Math.max(0, file.u32(start + value + i * IN_ENTRY, order)));
    }
  }

  /** Overwrites a directory and the values that do not fit into it. */
  private void clear(long at) {
    int count = Math.min(file.u16(at, order), MOST_ENTRIES);
    for (int i = 0; i < count && file.has(entry(at, i), ENTRY); i++) {
      long entry = entry(at, i);
      int type = file.u16(entry + 2, order);
      long width = type < WIDTHS.length ? WIDTHS[type] : 0;
      long length = width * file.u32(entry + 4, order);
      long value = start + file.u32(entry + 8, order);
      if (length > IN_ENTRY && file.has(value, length)) {
        file.fill(value, length, (byte) 0);
      }
      file.fill(entry, ENTRY, (byte) 0);
    }
    if (count >= 0) {
      file.putU16(at, 0, order);
    }
  }
}
