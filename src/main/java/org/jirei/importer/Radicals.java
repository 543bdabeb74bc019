package org.jirei.importer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Restores the ordinary characters of Japanese for look-alikes that some programs write, such as
 * Chromium into a PDF: ⼦ for 子, ⻘ for 青, ⼾ for 戸, ‧ for ・.
 *
 * <p>Unicode relates each radical to a character (EquivalentUnifiedIdeograph.txt), in some cases to
 * the Chinese one. Japan writes 戸, not 戶: those are replaced by the form of the list of characters
 * for daily use (常用漢字表). Compatibility ideographs become what Unicode defines as the same
 * character.
 */
final class Radicals {

  /** The CJK Radicals Supplement, of which Unicode itself maps only two by normalisation. */
  private static final String SUPPLEMENT =
      "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母"
          + "⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰糸⺱罓⺲罒⺳㓁⺴冗⺵羊⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼"
          + "⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅見⻆角⻇角⻈言⻉貝⻊足⻋車⻌辶⻍辶⻎辶⻏阝⻐金⻑長⻒長⻓長⻔門⻕阜⻖阝⻗雨⻘青⻙韋⻚頁⻛風"
          + "⻜飛⻝食⻞食⻟食⻠食⻡首⻢馬⻣骨⻤鬼⻥魚⻦鳥⻧鹵⻨麦⻩黄⻪黽⻫斉⻬斉⻭歯⻮歯⻯竜⻰竜⻱亀⻲亀⻳亀";

  /** Kangxi radicals whose character in Unicode is not the one in use in Japan, and a dot. */
  private static final String JAPANESE = "⼾戸⾭青⿆麦⿈黄⿊黒⿑斉⿒歯⿔亀‧・";

  /** Forms for vertical text, which stand for the same signs. */
  private static final String VERTICAL =
      "︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︰‥︱—︲–︳＿︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇［﹈］";

  private static final Map<Integer, String> CHARACTERS = new HashMap<>();

  static {
    int[] codes = (SUPPLEMENT + JAPANESE + VERTICAL).codePoints().toArray();
    for (int i = 0; i < codes.length; i += 2) {
      CHARACTERS.put(codes[i], Character.toString(codes[i + 1]));
    }
  }

  private static final Pattern LOOK_ALIKE =
      Pattern.compile(
          "[\\u2e80-\\u2ef3\\u2f00-\\u2fd5\\u2027\\uf900-\\ufaff\\ufe10-\\ufe19\\ufe30-\\ufe48\\x{2f800}-\\x{2fa1f}]");

  private Radicals() {}

  static String asCharacters(String text) {
    return LOOK_ALIKE.matcher(text).replaceAll(match -> character(match.group()));
  }

  private static String character(String alike) {
    int code = alike.codePointAt(0);
    boolean radical = code >= 0x2f00 && code <= 0x2fd5;
    // Compatibility ideographs are equal to their characters, radicals are only similar.
    Normalizer.Form form = radical ? Normalizer.Form.NFKC : Normalizer.Form.NFC;
    return CHARACTERS.getOrDefault(code, Normalizer.normalize(alike, form));
  }
}
