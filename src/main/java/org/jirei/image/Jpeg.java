package org.jirei.image;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.util.ArrayList;
import java.util.List;

/**
 * The segments of a JPEG: {@code FF}, a marker, a length that counts itself, content (ITU-T T.81,
 * annex B). Pixels follow a scan header and have no length; in them {@code FF} is followed by 00 or
 * by a restart marker.
 */
final class Jpeg {

  private static final int START = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int FIRST_APP = 0xe0;
  private static final int LAST_APP = 0xef;

  private Jpeg() {}

  /**
   * The segments of the image that begins at a place.
   *
   * @param end behind its end marker; -1 if the file is cut off before it
   */
  record Segments(List<Section> all, int end) {}

  /**
   * @param start where the image begins; further images may follow the first, such as its preview
   */
  static Segments segments(Bytes file, int start) {
    List<Section> segments = new ArrayList<>();
    long at = start + 2L;
    while (file.has(at, 2)) {
      int marker = file.u8(at + 1);
      if (file.u8(at) != 0xff) {
        break;
      }
      if (marker == 0xff) {
        at++; // padding
      } else if (marker == END) {
        return new Segments(segments, (int) at + 2);
      } else if (isAlone(marker)) {
        at += 2;
      } else {
        int length = file.u16(at + 2, BIG_ENDIAN);
        if (length < 2 || !file.has(at + 2, length)) {
          break;
        }
        segments.add(new Section(name(marker), (int) at + 4, length - 2));
        at += 2 + length;
        at = marker == SCAN ? endOfPixels(file, at) : at;
      }
    }
    return new Segments(segments, -1);
  }

  /**
   * Where the last image of a file ends: images such as a preview may follow the first at once. The
   * end of the file if the first image has none.
   */
  static int end(Bytes file) {
    int end = segments(file, 0).end();
    int next = end;
    while (next >= 0) {
      end = next;
      int start = end;
      while (file.u8(start) == 0) {
        start++; // previews may begin at even places
      }
      boolean isImage = file.u16(start, BIG_ENDIAN) == 0xffd8 && file.u8(start + 2L) == 0xff;
      next = isImage ? segments(file, start).end() : -1;
    }
    return end < 0 ? file.length() : end;
  }

  private static boolean isAlone(int marker) {
    return marker == 0x01 || marker >= 0xd0 && marker <= START;
  }

  private static long endOfPixels(Bytes file, long from) {
    long at = from;
    while (file.has(at, 2)) {
      int next = file.u8(at + 1);
      if (file.u8(at) == 0xff && next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
        break;
      }
      at++;
    }
    return at;
  }

  /** {@code APP1}; {@code SOF} for every kind of frame header. */
  private static String name(int marker) {
    if (marker >= FIRST_APP && marker <= LAST_APP) {
      return "APP" + (marker - FIRST_APP);
    }
    // C4, C8 and CC are tables among the frame headers (T.81, table B.1).
    boolean frame =
        marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    return frame ? "SOF" : Integer.toHexString(marker);
  }

  static Raster raster(Bytes file) {
    Segments segments = segments(file, 0);
    for (Section segment : segments.all()) {
      if (segment.name().equals("SOF")) {
        int height = file.u16(segment.start() + 1, BIG_ENDIAN);
        int width = file.u16(segment.start() + 3, BIG_ENDIAN);
        return new Raster(width, height, segments.end() >= 0);
      }
    }
    return Raster.BROKEN;
  }
}
