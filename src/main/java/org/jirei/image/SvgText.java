package org.jirei.image;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The letters of an XML file, by its byte order mark or its declaration (XML 1.0, appendix F). */
final class SvgText {

  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z][\\w.-]{0,40})[\"']");

  private static final char MARK = '\ufeff';

  private SvgText() {}

  /**
   * The text without a byte order mark; null if the bytes are not in the encoding that it names.
   */
  static @Nullable String decoded(byte[] bytes) {
    Charset charset = charset(bytes);
    if (charset == null) {
      return null;
    }
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The first letters, as far as they can be told. */
  static String decodedHead(byte[] bytes, int length) {
    Charset charset = charset(bytes);
    Charset used = charset == null ? StandardCharsets.ISO_8859_1 : charset;
    return new String(bytes, 0, Math.min(length, bytes.length), used);
  }

  private static @Nullable Charset charset(byte[] bytes) {
    if (bytes.length >= 2) {
      int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
      if (List.of(0xfeff, 0xfffe).contains(first)) {
        return StandardCharsets.UTF_16;
      }
    }
    String head = new String(bytes, 0, Math.min(300, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      Charset named = Charset.forName(declared.group(1));
      // A declaration that can be read byte by byte cannot be UTF-16.
      return named.name().startsWith("UTF-16") || named.name().startsWith("UTF-32") ? null : named;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
