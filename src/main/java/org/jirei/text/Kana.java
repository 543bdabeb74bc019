package org.jirei.text;

import java.text.Normalizer;

/** Converts between hiragana and katakana, which write the same sounds. */
public final class Kana {

  private static final int SHIFT = 'ァ' - 'ぁ';

  private Kana() {}

  /** オオガキ → おおがき. Everything else stays. */
  public static String toHiragana(String words) {
    return shift(words, 'ァ', 'ヶ', -SHIFT);
  }

  /** おおがき → オオガキ. Everything else stays. */
  public static String toKatakana(String words) {
    return shift(words, 'ぁ', 'ゖ', SHIFT);
  }

  /** The kana without its voicing mark: が → か, ぱ → は. Everything else stays. */
  static String unvoiced(String kana) {
    String parts = Normalizer.normalize(kana, Normalizer.Form.NFD);
    return Normalizer.normalize(parts.replaceAll("[\\u3099\\u309a]", ""), Normalizer.Form.NFC);
  }

  private static String shift(String words, char first, char last, int by) {
    StringBuilder result = new StringBuilder(words.length());
    words.chars().forEach(c -> result.append((char) (c >= first && c <= last ? c + by : c)));
    return result.toString();
  }
}
