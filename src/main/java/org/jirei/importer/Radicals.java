package org.jirei.importer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Restores characters for which some programs, such as Chromium, write look-alike radicals into a
 * PDF: ⼦ for 子, ⻘ for 青, ‧ for ・.
 */
final class Radicals {

  /**
   * Unicode maps only two of the CJK Radicals Supplement. These other pairs look the same in Japan.
   */
  private static final Map<Integer, String> SUPPLEMENT = new HashMap<>();

  static {
    String pairs = "⺟母⺠民⺩王⻁虎⻄西⻆角⻑長⻘青⻝食⻛風⻜飛⻣骨⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀⺒巳⺇几⺝月⺫目⺽臼⻃西⻌辶⻏阝⻖阝⻞食⻥魚⻦鳥‧・";
    int[] codes = pairs.codePoints().toArray();
    for (int i = 0; i + 1 < codes.length; i += 2) {
      SUPPLEMENT.put(codes[i], Character.toString(codes[i + 1]));
    }
  }

  private Radicals() {}

  static String asCharacters(String text) {
    if (text.codePoints().noneMatch(Radicals::looksLikeAnother)) {
      return text;
    }
    StringBuilder characters = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              String own = Character.toString(c);
              boolean radical = c >= 0x2f00 && c <= 0x2fd5;
              characters.append(
                  radical
                      ? Normalizer.normalize(own, Normalizer.Form.NFKC)
                      : SUPPLEMENT.getOrDefault(c, own));
            });
    return characters.toString();
  }

  private static boolean looksLikeAnother(int c) {
    return c >= 0x2e80 && c <= 0x2fd5 || c == 0x2027;
  }
}
