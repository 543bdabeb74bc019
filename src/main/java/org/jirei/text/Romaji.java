package org.jirei.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes kana in Latin letters, in the Hepburn system of passports (外務省ヘボン式ローマ字綴方表). Long vowels
 * are not marked (おおがき → ogaki, ひょうご → hyogo). Unlike on passports, ん stays n before b, m and p
 * (しんばし → shinbashi).
 */
public final class Romaji {

  private static final Map<String, String> SYLLABLES = new HashMap<>();

  static {
    row("あ い う え お ゔ", "a i u e o vu");
    row("か き く け こ が ぎ ぐ げ ご", "ka ki ku ke ko ga gi gu ge go");
    row("さ し す せ そ ざ じ ず ぜ ぞ", "sa shi su se so za ji zu ze zo");
    row("た ち つ て と だ ぢ づ で ど", "ta chi tsu te to da ji zu de do");
    row("な に ぬ ね の は ひ ふ へ ほ", "na ni nu ne no ha hi fu he ho");
    row("ば び ぶ べ ぼ ぱ ぴ ぷ ぺ ぽ", "ba bi bu be bo pa pi pu pe po");
    row("ま み む め も や ゆ よ", "ma mi mu me mo ya yu yo");
    row("ら り る れ ろ わ ゐ ゑ を ん", "ra ri ru re ro wa i e o n");
    row("ぁ ぃ ぅ ぇ ぉ ゃ ゅ ょ ゎ", "a i u e o ya yu yo wa");
    row("きゃ きゅ きょ ぎゃ ぎゅ ぎょ しゃ しゅ しょ", "kya kyu kyo gya gyu gyo sha shu sho");
    row("じゃ じゅ じょ ちゃ ちゅ ちょ ぢゃ ぢゅ ぢょ", "ja ju jo cha chu cho ja ju jo");
    row("にゃ にゅ にょ ひゃ ひゅ ひょ みゃ みゅ みょ", "nya nyu nyo hya hyu hyo mya myu myo");
    row("びゃ びゅ びょ ぴゃ ぴゅ ぴょ りゃ りゅ りょ", "bya byu byo pya pyu pyo rya ryu ryo");
    row("ふぁ ふぃ ふぇ ふぉ てぃ でぃ うぃ うぇ うぉ", "fa fi fe fo ti di wi we wo");
    row("しぇ じぇ ちぇ でゅ とぅ ゔぁ ゔぃ ゔぇ ゔぉ", "she je che dyu tu va vi ve vo");
  }

  private Romaji() {}

  /** Characters other than kana are left out. */
  public static String of(String kana) {
    return dropLongVowels(spell(kana));
  }

  /**
   * The spellings that people may use to look for a place. The first is {@link #of}. The others
   * have long vowels written out (toyooka), m before b, m and p (shimbashi), and both.
   */
  public static List<String> variants(String kana) {
    String full = spell(kana);
    Set<String> spellings = new LinkedHashSet<>();
    for (String spelling : List.of(dropLongVowels(full), full)) {
      spellings.add(spelling);
      spellings.add(spelling.replaceAll("n(?=[bmp])", "m"));
    }
    return List.copyOf(spellings);
  }

  /**
   * The reading of a place without 都, 府, 県, 市, 区, 町, 村 or 郡: おおがきし of 大垣市 → おおがき. 北海道 stays whole.
   */
  public static String withoutSuffix(String name, String kana) {
    List<String> readings =
        switch (name.isEmpty() ? ' ' : name.charAt(name.length() - 1)) {
          case '都' -> List.of("と");
          case '府' -> List.of("ふ");
          case '県' -> List.of("けん");
          case '市' -> List.of("し");
          case '区' -> List.of("く");
          case '町' -> List.of("ちょう", "まち");
          case '村' -> List.of("むら", "そん");
          case '郡' -> List.of("ぐん");
          default -> List.of();
        };
    return readings.stream()
        .filter(reading -> kana.endsWith(reading) && kana.length() > reading.length())
        .findFirst()
        .map(reading -> kana.substring(0, kana.length() - reading.length()))
        .orElse(kana);
  }

  private static String spell(String kana) {
    String hiragana = Kana.toHiragana(kana);
    StringBuilder result = new StringBuilder();
    boolean doubled = false;
    for (int i = 0; i < hiragana.length(); i++) {
      if (hiragana.charAt(i) == 'っ') {
        doubled = true;
        continue;
      }
      String pair = i + 2 <= hiragana.length() ? hiragana.substring(i, i + 2) : "";
      String syllable = SYLLABLES.get(pair);
      if (syllable != null) {
        i++;
      } else {
        syllable = SYLLABLES.get(hiragana.substring(i, i + 1));
      }
      if (syllable == null) {
        continue;
      }
      if (doubled && "aeioun".indexOf(syllable.charAt(0)) < 0) {
        result.append(syllable.startsWith("ch") ? 't' : syllable.charAt(0));
      }
      doubled = false;
      result.append(syllable);
    }
    return result.toString();
  }

  private static String dropLongVowels(String romaji) {
    return romaji.replace("ou", "o").replace("oo", "o").replace("uu", "u");
  }

  private static void row(String kana, String latin) {
    String[] from = kana.split(" ", -1);
    String[] to = latin.split(" ", -1);
    for (int i = 0; i < from.length; i++) {
      SYLLABLES.put(from[i], to[i]);
    }
  }
}
