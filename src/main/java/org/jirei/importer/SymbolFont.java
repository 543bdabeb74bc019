package org.jirei.importer;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Characters that Word writes for signs of its symbol fonts. Their codes are in the private use
 * area, and only the font tells what they look like.
 */
final class SymbolFont {

  /** Codes of Wingdings that have a character in Unicode, in hexadecimal. */
  private static final String WINGDINGS =
      "28☎2A✉6C●6E■6F□71□72□74◆75◆76❖77◆9F•A1○A4◉A7■A8□AB★DF←E0→E1↑E2↓E8➔EF⇐F0⇒F1⇑F2⇓FC✔FE☑FD☒"
          + "81①82②83③84④85⑤86⑥87⑦88⑧89⑨8A⑩8C❶8D❷8E❸8F❹90❺91❻92❼93❽94❾95❿D8➢";

  private static final Map<Integer, String> SIGNS = new HashMap<>();

  static {
    Matcher sign = Pattern.compile("([0-9A-F]{2})(.)").matcher(WINGDINGS);
    while (sign.find()) {
      SIGNS.put(Integer.parseInt(sign.group(1), 16), sign.group(2));
    }
  }

  private static final String PRIVATE = "[\\ue000-\\uf8ff]";

  /** At the start of a line before words, the sign is that of a list item. */
  private static final Pattern BULLET =
      Pattern.compile(
          "(?m)^([ \\t\\u3000]*)" + PRIVATE + "[ \\t\\u3000]*(?=[^\\s\\ue000-\\uf8ff])");

  private SymbolFont() {}

  /** Makes list items of lines that begin with a sign of a symbol font. */
  static String withBullets(String text) {
    return BULLET.matcher(text).replaceAll("$1・");
  }

  /**
   * The sign of a font.
   *
   * @param code in hexadecimal, such as F0E0
   * @return the character; if it is not known, one of the private use area; null if the code is
   *     none
   */
  static @Nullable String sign(@Nullable String font, @Nullable String code) {
    if (code == null || !code.matches("[0-9a-fA-F]{2,4}")) {
      return null;
    }
    int value = Integer.parseInt(code, 16);
    boolean symbol = value >= 0xf000 && value <= 0xf0ff;
    if (symbol && "Wingdings".equals(font) && SIGNS.containsKey(value & 0xff)) {
      return SIGNS.get(value & 0xff);
    }
    return symbol && (value & 0xff) == 0xb7 ? "•" : Character.toString(value);
  }
}
