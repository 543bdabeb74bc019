package org.jirei.image;

/**
 * Removes positions from a file whose parts are not told apart: wherever Exif data or XMP begin.
 * Offsets stay as they are, and these formats have no checksums.
 */
final class LoosePosition {

  private static final String XMP_START = "<x:xmpmeta";
  private static final String XMP_END = "</x:xmpmeta>";
  private static final String[] HEADERS = {"II*\0", "MM\0*"};

  private LoosePosition() {}

  static Position remove(Bytes file) {
    String text = file.ascii(0, file.length());
    Position position = Position.ABSENT;
    for (String header : HEADERS) {
      for (int at = text.indexOf(header); at >= 0; at = text.indexOf(header, at + 1)) {
        // In pixels, the same four bytes occur by chance.
        if (ExifPosition.isPlausible(file, at)) {
          position = position.and(ExifPosition.remove(file, at));
        }
      }
    }
    int start = text.indexOf(XMP_START);
    while (start >= 0) {
      int end = text.indexOf(XMP_END, start);
      int length = (end < 0 ? text.length() : end) - start;
      position = position.and(XmpPosition.remove(file, start, length));
      start = end < 0 ? -1 : text.indexOf(XMP_START, end);
    }
    return position;
  }
}
