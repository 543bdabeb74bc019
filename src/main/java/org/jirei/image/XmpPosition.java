package org.jirei.image;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Overwrites in XMP, which is RDF as text, the properties of positions with blanks, so that nothing
 * changes its offset: {@code exif:GPSLatitude="…"} and {@code <geo:lat>…</…>} (XMP specification,
 * part 2, 2.3).
 */
final class XmpPosition {

  private static final Pattern PROPERTY =
      Pattern.compile(
          "(<|\\s)((?!xmlns:)[A-Za-z_][\\w.-]{0,60}:" + PositionNames.LOCAL + ")(?=[\\s=>/])",
          Pattern.CASE_INSENSITIVE);

  /** The same words in UTF-16, in which nobody writes XMP into images. */
  private static final Pattern WIDE = Pattern.compile("G\0P\0S\0|\0G\0P\0S");

  private static final Pattern REST =
      Pattern.compile(
          "(?<!xmlns):" + PositionNames.LOCAL + "(?=[\\s=>/])", Pattern.CASE_INSENSITIVE);

  private XmpPosition() {}

  static Position remove(Bytes file, int start, int length) {
    String text = file.ascii(start, length);
    Position position = WIDE.matcher(text).find() ? Position.FIXED : Position.ABSENT;
    Matcher property = PROPERTY.matcher(text);
    int at = 0;
    while (property.find(at)) {
      int end =
          property.group(1).equals("<")
              ? endOfElement(text, property.end(), property.group(2))
              : endOfAttribute(text, property.end());
      if (end < 0) {
        return Position.FIXED;
      }
      file.fill(start + property.start(), end - property.start(), (byte) ' ');
      position = position.and(Position.REMOVED);
      at = end;
    }
    return REST.matcher(file.ascii(start, length)).find() ? Position.FIXED : position;
  }

  /** Whether text that cannot be overwritten states a position. */
  static boolean isIn(String text) {
    return REST.matcher(text).find() || WIDE.matcher(text).find();
  }

  private static int endOfElement(String text, int from, String name) {
    int tag = text.indexOf('>', from);
    if (tag < 0) {
      return -1;
    }
    if (text.charAt(tag - 1) == '/') {
      return tag + 1;
    }
    int close = text.indexOf("</" + name, tag);
    int end = close < 0 ? -1 : text.indexOf('>', close);
    return end < 0 ? -1 : end + 1;
  }

  private static int endOfAttribute(String text, int from) {
    int at = skipBlanks(text, from);
    if (at >= text.length() || text.charAt(at) != '=') {
      return -1;
    }
    at = skipBlanks(text, at + 1);
    if (at >= text.length() || text.charAt(at) != '"' && text.charAt(at) != '\'') {
      return -1;
    }
    int end = text.indexOf(text.charAt(at), at + 1);
    return end < 0 ? -1 : end + 1;
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
