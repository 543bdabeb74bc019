package org.jirei.image;

import java.util.Arrays;

/**
 * An image without the place where it was taken, and without what was appended to it, which may be
 * a film with places of its own. Pixels are not touched, and the same image gives the same bytes.
 *
 * @param position what became of the place
 * @param hasMore whether there was something behind the end of the image
 * @param bytes of the image, the given ones if nothing was removed
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record PositionRemoval(Position position, boolean hasMore, byte[] bytes) {

  private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
  private static final String FURTHER_XMP = "http://ns.adobe.com/xmp/extension/\0";
  private static final String START_OF_JPEG = "\u00ff\u00d8\u00ff";

  static PositionRemoval of(ImageFormat format, byte[] bytes) {
    Bytes copy = new Bytes(bytes.clone());
    Position position =
        switch (format) {
          case JPEG -> fromJpeg(copy);
          case PNG -> PngPosition.remove(copy);
          case WEBP -> fromWebp(copy);
          case AVIF, GIF -> LoosePosition.remove(copy);
          case SVG, ICO -> Position.ABSENT;
        };
    int end =
        switch (format) {
          case JPEG -> Jpeg.end(copy);
          case PNG -> Png.end(copy);
          case GIF -> Gif.end(copy);
          case WEBP -> Webp.end(copy);
          case AVIF -> Avif.end(copy);
          case SVG, ICO -> copy.length();
        };
    boolean hasMore = !copy.isZero(end, copy.length());
    boolean changes = hasMore || position == Position.REMOVED;
    byte[] kept = Arrays.copyOf(copy.array(), hasMore ? end : copy.length());
    return new PositionRemoval(
        position, hasMore, changes && position != Position.FIXED ? kept : bytes);
  }

  /** From an image and those that follow it in the same file, such as a preview. */
  private static Position fromJpeg(Bytes file) {
    Position position = Position.ABSENT;
    String text = file.ascii(0, file.length());
    int start = 0;
    while (start >= 0) {
      Jpeg.Segments segments = Jpeg.segments(file, start);
      for (Section segment : segments.all()) {
        position = position.and(fromSegment(file, segment));
      }
      start = segments.end() < 0 ? -1 : text.indexOf(START_OF_JPEG, segments.end());
    }
    return position;
  }

  private static Position fromSegment(Bytes file, Section segment) {
    String head = file.ascii(segment.start(), segment.length());
    if (segment.name().equals("APP1") && head.startsWith(ExifPosition.MARK)) {
      return ExifPosition.removeMarked(file, segment.start());
    }
    if (segment.name().equals("APP1") && (head.startsWith(XMP) || head.startsWith(FURTHER_XMP))) {
      return XmpPosition.remove(file, segment.start(), segment.length());
    }
    return segment.name().equals("APP13") && head.startsWith(IptcPosition.HEADER)
        ? IptcPosition.remove(file, segment)
        : Position.ABSENT;
  }

  private static Position fromWebp(Bytes file) {
    Position position = Position.ABSENT;
    for (Section chunk : Webp.chunks(file)) {
      if (chunk.name().equals("EXIF")) {
        position = position.and(ExifPosition.removeMarked(file, chunk.start()));
      } else if (chunk.name().equals("XMP ")) {
        position = position.and(XmpPosition.remove(file, chunk.start(), chunk.length()));
      }
    }
    return position;
  }
}
