package org.jirei.importer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jirei.importer.Refusal.Refused;

/**
 * The text of a file, decoded in the encoding that fits.
 *
 * @param encoding its name
 */
record TextFile(String text, String encoding) {

  /** The Windows variant of Shift_JIS, with the characters that its users type. */
  private static final Charset CP932 = Charset.forName("windows-31j");

  static TextFile of(byte[] bytes) throws Refused {
    for (Charset charset : candidates(bytes)) {
      try {
        String text =
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        if (isText(text)) {
          String name = charset.equals(CP932) ? "Shift_JIS (CP932)" : charset.name();
          return new TextFile(text.replace("\ufeff", ""), name);
        }
      } catch (CharacterCodingException e) {
        // The next encoding may fit.
      }
    }
    throw new Refused(Refusal.NOT_TEXT);
  }

  boolean isUnicode() {
    return encoding.startsWith("UTF");
  }

  private static List<Charset> candidates(byte[] bytes) {
    if (starts(bytes, 0xff, 0xfe)) {
      return List.of(StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xfe, 0xff)) {
      return List.of(StandardCharsets.UTF_16BE);
    }
    return List.of(StandardCharsets.UTF_8, CP932);
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  /** Files of other types are full of control characters. */
  private static boolean isText(String text) {
    return text.chars().noneMatch(c -> c < ' ' && "\t\n\r\f\u000b".indexOf(c) < 0 || c == 0xfffe);
  }
}
