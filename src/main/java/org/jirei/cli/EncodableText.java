package org.jirei.cli;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Spells what a terminal's character set lacks by what it has, so that no character becomes a
 * question mark: a Japanese Windows console (code page 932) has neither é nor the wave dash 〜.
 */
final class EncodableText {

  /**
   * Characters that JIS X 0208 and code page 932 map to different code points though they mean one
   * sign (Unicode Consortium, JIS0208.TXT and CP932.TXT).
   */
  private static final String TWINS = "〜～−－‖∥—―¢￠£￡¬￢¦￤";

  private static final Map<Integer, String> TWIN = new HashMap<>();

  static {
    for (int i = 0; i < TWINS.length(); i += 2) {
      TWIN.put((int) TWINS.charAt(i), TWINS.substring(i + 1, i + 2));
      TWIN.put((int) TWINS.charAt(i + 1), TWINS.substring(i, i + 1));
    }
  }

  private final CharsetEncoder encoder;

  EncodableText(Charset charset) {
    this.encoder = charset.newEncoder();
  }

  /** The text if the character set has all of it, else the nearest that it has. */
  String of(String text) {
    if (encoder.canEncode(text)) {
      return text;
    }
    StringBuilder spelt = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(character -> spelt.append(spelt(character)));
    return spelt.toString();
  }

  private String spelt(int character) {
    String own = Character.toString(character);
    if (encoder.canEncode(own)) {
      return own;
    }
    String twin = TWIN.get(character);
    if (twin != null && encoder.canEncode(twin)) {
      return twin;
    }
    String compatible = Normalizer.normalize(own, Normalizer.Form.NFKD).replaceAll("\\p{Mn}", "");
    return encoder.canEncode(compatible) && !compatible.isEmpty() ? compatible : byKind(character);
  }

  private static String byKind(int character) {
    return switch (Character.getType(character)) {
      case Character.DASH_PUNCTUATION -> "-";
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> "\"";
      case Character.SPACE_SEPARATOR -> " ";
      case Character.NON_SPACING_MARK, Character.FORMAT -> "";
      default -> String.format(Locale.ROOT, "<U+%04X>", character);
    };
  }
}
