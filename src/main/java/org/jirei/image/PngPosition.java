package org.jirei.image;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/**
 * Removes positions from the chunks of a PNG that can hold them: {@code eXIf}, XMP in {@code iTXt},
 * and the profiles and properties that ImageMagick writes as text.
 */
final class PngPosition {

  private static final String XMP = "XML:com.adobe.xmp\0";
  private static final Set<String> TEXTS = Set.of("tEXt", "zTXt", "iTXt");

  /** The letters {@code tEXt}. */
  private static final long PLAIN_TEXT = 0x74455874L;

  /** PNG 3, 11.3.3. */
  private static final int LONGEST_KEYWORD = 79;

  private static final String PROFILE = "Raw profile type ";

  /** No more is inflated, whatever a chunk promises. */
  private static final int LONGEST_TEXT = 1 << 22;

  private PngPosition() {}

  static Position remove(Bytes file) {
    Position position = Position.ABSENT;
    for (Section chunk : Png.chunks(file)) {
      Position found = remove(file, chunk);
      if (found == Position.REMOVED) {
        seal(file, chunk);
      }
      position = position.and(found);
    }
    return position;
  }

  private static Position remove(Bytes file, Section chunk) {
    if (TEXTS.contains(chunk.name()) && PositionNames.has(keyword(file, chunk))) {
      return blank(file, chunk);
    }
    return switch (chunk.name()) {
      case "eXIf" -> ExifPosition.removeMarked(file, chunk.start());
      case "iTXt" -> international(file, chunk);
      case "tEXt", "zTXt" -> profile(file, chunk);
      default -> Position.ABSENT;
    };
  }

  /** The name of a text, which ends with a 0. */
  private static String keyword(Bytes file, Section chunk) {
    String content = file.ascii(chunk.start(), Math.min(chunk.length(), LONGEST_KEYWORD + 1));
    int zero = content.indexOf('\0');
    return zero < 0 ? "" : content.substring(0, zero);
  }

  /** Overwrites a text with blanks, which makes it one without compression and language. */
  private static Position blank(Bytes file, Section chunk) {
    int start = chunk.start() + keyword(file, chunk).length() + 1;
    int length = chunk.end() - start;
    if (file.ascii(start, length).isBlank()) {
      return Position.ABSENT;
    }
    file.putU32(chunk.start() - 4L, PLAIN_TEXT, BIG_ENDIAN);
    file.fill(start, length, (byte) ' ');
    return Position.REMOVED;
  }

  /** Keyword, 0, whether it is compressed, method, language, 0, translation, 0, text (11.3.3.4). */
  private static Position international(Bytes file, Section chunk) {
    if (!file.ascii(chunk.start(), XMP.length()).equals(XMP)) {
      return Position.ABSENT;
    }
    int flag = chunk.start() + XMP.length();
    if (file.u8(flag) == 0) {
      return XmpPosition.remove(file, chunk.start(), chunk.length());
    }
    int at = flag + 2;
    for (int zeros = 0; zeros < 2 && at < chunk.end(); at++) {
      zeros += file.u8(at) == 0 ? 1 : 0;
    }
    return XmpPosition.isIn(inflated(file, at, chunk.end())) ? Position.FIXED : Position.ABSENT;
  }

  private static Position profile(Bytes file, Section chunk) {
    if (!file.ascii(chunk.start(), PROFILE.length()).equals(PROFILE)) {
      return Position.ABSENT;
    }
    int zero = chunk.start() + file.ascii(chunk.start(), chunk.length()).indexOf('\0');
    String text =
        chunk.name().equals("zTXt")
            ? inflated(file, zero + 2, chunk.end())
            : file.ascii(zero + 1, chunk.end() - zero - 1);
    String hex = text.replaceAll("^\\s*\\S*\\s+[0-9]+\\s", "").replaceAll("\\s", "");
    if (hex.length() % 2 != 0 || !hex.matches("[0-9a-fA-F]*+")) {
      return Position.ABSENT;
    }
    byte[] bytes = HexFormat.of().parseHex(hex);
    return LoosePosition.remove(new Bytes(bytes)) == Position.ABSENT
        ? Position.ABSENT
        : Position.FIXED;
  }

  private static String inflated(Bytes file, int from, int to) {
    if (from >= to) {
      return "";
    }
    ByteArrayInputStream in = new ByteArrayInputStream(file.array(), from, to - from);
    try (InflaterInputStream text = new InflaterInputStream(in)) {
      return new String(text.readNBytes(LONGEST_TEXT), ISO_8859_1);
    } catch (IOException e) {
      return ""; // no program can read it either
    }
  }

  /** Writes the checksum of a chunk anew; it covers the name and the content (5.3). */
  private static void seal(Bytes file, Section chunk) {
    CRC32 checksum = new CRC32();
    checksum.update(file.array(), chunk.start() - 4, chunk.length() + 4);
    file.putU32(chunk.end(), checksum.getValue(), BIG_ENDIAN);
  }
}
