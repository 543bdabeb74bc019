package org.jirei.address;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Percent codes of addresses (RFC 3986, section 2): {@code %E5%A4%A7} for 大. They stand for bytes
 * of UTF-8.
 */
final class PercentCode {

  private static final String HEX = "0123456789ABCDEF";

  /** What RFC 3986 calls unreserved, apart from letters and digits. */
  private static final String UNRESERVED = "-._~";

  private PercentCode() {}

  /**
   * Encodes everything but ASCII letters, digits and some signs.
   *
   * @param kept further signs that stay as they are
   */
  static String encode(String text, String kept) {
    StringBuilder code = new StringBuilder(text.length());
    for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
      char sign = (char) (unit & 0xff);
      if (isLetterOrDigit(sign) || UNRESERVED.indexOf(sign) >= 0 || kept.indexOf(sign) >= 0) {
        code.append(sign);
      } else {
        code.append('%').append(HEX.charAt(sign >> 4)).append(HEX.charAt(sign & 15));
      }
    }
    return code.toString();
  }

  /**
   * Decodes what is well-formed. A percent sign that begins no code stays, and so does everything
   * if the bytes are not UTF-8.
   */
  static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] written = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(written.length);
    for (int at = 0; at < written.length; at++) {
      if (isCode(written, at)) {
        bytes.put((byte) (digit(written[at + 1]) * 16 + digit(written[at + 2])));
        at += 2;
      } else {
        bytes.put(written[at]);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      return text;
    }
  }

  /** Decoded, and composed (NFC): the form in which places of a page are named. */
  static String plain(String text) {
    return Normalizer.normalize(decode(text), Normalizer.Form.NFC);
  }

  /** Whether a percent sign with two hexadecimal digits begins at an index. */
  static boolean isCode(String text, int at) {
    return text.charAt(at) == '%'
        && at + 2 < text.length()
        && digit(text.charAt(at + 1)) >= 0
        && digit(text.charAt(at + 2)) >= 0;
  }

  private static boolean isCode(byte[] text, int at) {
    return text[at] == '%'
        && at + 2 < text.length
        && digit(text[at + 1]) >= 0
        && digit(text[at + 2]) >= 0;
  }

  private static int digit(int sign) {
    return sign < 0x80 ? Character.digit(sign, 16) : -1;
  }

  static boolean isLetterOrDigit(char sign) {
    return sign < 0x80 && Character.isLetterOrDigit(sign);
  }
}
