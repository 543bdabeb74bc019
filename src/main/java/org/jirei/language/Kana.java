package org.jirei.language;

import java.util.Map;

/** Hiragana, katakana and their romanisation. */
public final class Kana {

  private static final String HIRAGANA =
      "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽ";
  private static final String[] ROMAN =
      ("a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho "
              + "ma mi mu me mo ya yu yo ra ri ru re ro wa o n ga gi gu ge go za ji zu ze zo "
              + "da ji zu de do ba bi bu be bo pa pi pu pe po")
          .split(" ");
  private static final Map<Character, String> SMALL = Map.of('ゃ', "a", 'ゅ', "u", 'ょ', "o");

  private Kana() {}

  /** オオガキ → おおがき; everything else stays. */
  public static String toHiragana(String words) {
    StringBuilder result = new StringBuilder(words.length());
    words.chars().forEach(c -> result.append((char) (c >= 'ァ' && c <= 'ヶ' ? c - ('ァ' - 'ぁ') : c)));
    return result.toString();
  }

  /**
   * Hepburn as on passports, long vowels not marked: おおがき → ogaki, ひょうご → hyogo. Characters that
   * are no kana are left out.
   */
  public static String toRomaji(String kana) {
    String hiragana = toHiragana(kana);
    StringBuilder result = new StringBuilder();
    boolean doubled = false;
    for (int i = 0; i < hiragana.length(); i++) {
      char c = hiragana.charAt(i);
      if (c == 'っ') {
        doubled = true;
        continue;
      }
      String glide = SMALL.get(c);
      if (glide != null && !result.isEmpty()) {
        appendGlide(result, glide);
        continue;
      }
      int at = HIRAGANA.indexOf(c);
      if (at < 0) {
        continue;
      }
      String syllable = ROMAN[at];
      if (doubled) {
        result.append(syllable.startsWith("ch") ? 't' : syllable.charAt(0));
        doubled = false;
      }
      result.append(syllable);
    }
    return dropLongVowels(result.toString());
  }

  /** し + ょ → sho, き + ょ → kyo. */
  private static void appendGlide(StringBuilder result, String glide) {
    result.setLength(result.length() - 1);
    boolean soft =
        result.toString().endsWith("sh")
            || result.toString().endsWith("ch")
            || result.toString().endsWith("j");
    result.append(soft ? "" : "y").append(glide);
  }

  private static String dropLongVowels(String romaji) {
    return romaji.replace("ou", "o").replace("oo", "o").replace("uu", "u");
  }
}
