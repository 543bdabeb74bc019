package org.jirei.text;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Converts between hiragana and katakana, which write the same sounds, and finds kana that sound
 * alike.
 */
public final class Kana {

  private static final int SHIFT = 'ァ' - 'ぁ';

  /** Small kana and those that sound like another, each with the one that stands for it. */
  private static final String SAME_SOUND = "ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわゐいゑえをおぢじづずゕかゖけ";

  /** A kana after the vowel that it makes long. */
  private static final Pattern LENGTHENED =
      Pattern.compile(
          "(?<=[あかさたなはまやらわがざだばぱ])あ|(?<=[いきしちにひみりぎじびぴ])い"
              + "|(?<=[うくすつぬふむゆるぐずぶぷゔ])う|(?<=[えけせてねへめれげぜでべぺ])え"
              + "|(?<=[おこそとのほもよろごぞどぼぽ])[うお]|ー");

  private Kana() {}

  /** オオガキ → おおがき. Everything else stays. */
  public static String toHiragana(String words) {
    return shift(words, 'ァ', 'ヶ', -SHIFT);
  }

  /** おおがき → オオガキ. Everything else stays. */
  public static String toKatakana(String words) {
    return shift(words, 'ぁ', 'ゖ', SHIFT);
  }

  /** Whether a text is hiragana and katakana only. */
  public static boolean isKana(String text) {
    return text.chars().allMatch(c -> c >= 'ぁ' && c <= 'ゖ' || c >= 'ァ' && c <= 'ヺ' || c == 'ー');
  }

  /** Large hiragana, one for each sound: キャ → きや, づ → ず. Long vowels stay. */
  public static String plain(String kana) {
    StringBuilder plain = new StringBuilder(kana.length());
    for (char c : toHiragana(kana).toCharArray()) {
      int at = SAME_SOUND.indexOf(c);
      plain.append(at >= 0 && at % 2 == 0 ? SAME_SOUND.charAt(at + 1) : c);
    }
    return plain.toString();
  }

  /**
   * The same for words that differ only in the length of vowels or the size of kana: しゅぎょう and
   * シュウギョー are both しゆぎよ.
   */
  public static String sound(String kana) {
    return LENGTHENED.matcher(plain(kana)).replaceAll("");
  }

  /** A kana with each voicing that it can have, itself among them: は, ば, ぱ. */
  public static List<String> voicings(String kana) {
    String plain = unvoiced(kana);
    return Stream.of("", "\u3099", "\u309a")
        .map(mark -> Normalizer.normalize(plain + mark, Normalizer.Form.NFC))
        .filter(voiced -> voiced.length() == plain.length())
        .toList();
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
