package org.jirei.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How words are probably pronounced, according to the dictionary of the search. */
public final class Readings {

  private static final Pattern KANA_ONLY = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー]+");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z0-9]+");
  private static final Pattern HIRAGANA_ONLY = Pattern.compile("\\p{IsHiragana}+");

  /** Shorter words say little: 中, 方. */
  private static final int SHORTEST = 3;

  private Readings() {}

  /** 子育て中のセミナー → こそだてちゅうのセミナー. Words without a known reading stay as they are. */
  public static String kana(String words) {
    StringBuilder kana = new StringBuilder();
    new WordAnalyzer(null)
        .analyze(
            Normalizer.normalize(words, Normalizer.Form.NFKC),
            (word, reading) -> {
              String read = KANA_ONLY.matcher(word).matches() ? null : reading.get();
              kana.append(read == null ? word : read);
            });
    return kana.toString();
  }

  /** The meaningful words in Latin letters: 子育て中のセミナー → kosodate, semina. */
  public static List<String> latinWords(String words) {
    List<String> latin = new ArrayList<>();
    new WordAnalyzer(null)
        .analyze(
            Normalizer.normalize(words, Normalizer.Form.NFKC),
            (word, reading) -> {
              if (LATIN.matcher(word).matches()) {
                latin.add(word.toLowerCase(Locale.ROOT));
              } else if (!HIRAGANA_ONLY.matcher(word).matches()) {
                String read = KANA_ONLY.matcher(word).matches() ? word : reading.get();
                latin.add(read == null ? "" : Romaji.of(read));
              }
            });
    latin.removeIf(word -> word.length() < SHORTEST);
    return latin;
  }
}
