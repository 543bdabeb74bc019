package org.jirei.text;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads Latin letters as Japanese, in the spellings that people use: Hepburn (外務省ヘボン式ローマ字綴方表),
 * kunrei (ローマ字のつづり方, 昭和29年内閣告示第1号) and what keyboards accept. The result is {@link Kana#plain}: a
 * long vowel is as long as it is written. {@code spoken.js} does the same in the browser.
 */
public final class RomajiReader {

  /**
   * Hepburn and other spellings with their kunrei ones, in the order in which they are replaced.
   */
  private static final String[][] KUNREI = {
    {"tch", "tty"},
    {"ch(?=[aueo])", "ty"},
    {"ch", "t"},
    {"ssh", "ssy"},
    {"sh(?=[aueo])", "sy"},
    {"sh", "s"},
    {"ts", "t"},
    {"jj", "zzy"},
    {"j(?=[aueo])", "zy"},
    {"jy?", "z"},
    {"f", "h"},
    {"yi", "i"},
    {"(?<=[aiueo])h(?![aiueoy])", ""},
    {"m(?=[bmp])", "n"},
    {"nn(?![aiueoy])", "n"},
  };

  private static final Map<Character, String> ROWS =
      Map.ofEntries(
          Map.entry('k', "かきくけこ"),
          Map.entry('s', "さしすせそ"),
          Map.entry('t', "たちつてと"),
          Map.entry('n', "なにぬねの"),
          Map.entry('h', "はひふへほ"),
          Map.entry('m', "まみむめも"),
          Map.entry('y', "やいゆえよ"),
          Map.entry('r', "らりるれろ"),
          Map.entry('w', "わいうえお"),
          Map.entry('g', "がぎぐげご"),
          Map.entry('z', "ざじずぜぞ"),
          Map.entry('d', "だじずでど"),
          Map.entry('b', "ばびぶべぼ"),
          Map.entry('p', "ぱぴぷぺぽ"));

  private static final String VOWELS = "aiueo";
  private static final String VOWEL_ROW = "あいうえお";

  private RomajiReader() {}

  /**
   * @param latin lower-case letters without marks
   * @return null if the letters are not Japanese
   */
  public static @Nullable String kana(String latin) {
    String kunrei = latin;
    for (String[] spelling : KUNREI) {
      kunrei = Pattern.compile(spelling[0]).matcher(kunrei).replaceAll(spelling[1]);
    }
    StringBuilder kana = new StringBuilder();
    int at = 0;
    while (at < kunrei.length()) {
      char first = kunrei.charAt(at);
      char next = at + 1 < kunrei.length() ? kunrei.charAt(at + 1) : ' ';
      char third = at + 2 < kunrei.length() ? kunrei.charAt(at + 2) : ' ';
      String row = ROWS.get(first);
      if (VOWELS.indexOf(first) >= 0) {
        kana.append(VOWEL_ROW.charAt(VOWELS.indexOf(first)));
        at++;
      } else if (row != null && VOWELS.indexOf(next) >= 0) {
        kana.append(row.charAt(VOWELS.indexOf(next)));
        at += 2;
      } else if (row != null && next == 'y' && "auo".indexOf(third) >= 0) {
        kana.append(row.charAt(1)).append("やゆよ".charAt("auo".indexOf(third)));
        at += 3;
      } else if (first == 'n') {
        kana.append('ん');
        at++;
      } else if (row != null && first == next) {
        kana.append('つ');
        at++;
      } else {
        return null;
      }
    }
    return kana.toString();
  }
}
