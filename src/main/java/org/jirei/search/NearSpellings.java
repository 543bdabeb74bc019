package org.jirei.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jirei.text.EditDistance;
import org.jirei.text.Kana;
import org.jirei.text.RomajiReader;

/**
 * What a word that nobody writes was probably meant to be. It is asked only about words that the
 * index does not know; a name that exists elsewhere is not to be asked about, for 豊田 is no misspelt
 * 豊明.
 *
 * <p>The idea: each script has mistakes of its own.
 *
 * <ul>
 *   <li>Kana: a wrong, missing, extra or swapped letter, or a long vowel, voicing mark or small
 *       letter that is missing or too many. Words in kana are compared, and the readings of others.
 *   <li>Latin letters: the same; long words may have two mistakes.
 *   <li>Kanji: {@link NearKanji}.
 * </ul>
 *
 * <p>Words are compared only with those that begin with the same letter, with its voiced or
 * unvoiced form, or with the second letter, so the work does not grow with the whole index.
 */
final class NearSpellings {

  /** Shorter words have too many neighbours. */
  private static final int SHORTEST = 3;

  private static final int SHORTEST_LATIN = 4;

  /** No shorter word was meant. */
  private static final int SHORTEST_MEANT = 4;

  /** The same for readings of kanji, of which there are many alike. */
  private static final int SHORTEST_READING_MEANT = 5;

  /** From this length, two letters may be wrong. */
  private static final int LONG = 8;

  private static final int MOST = 4;

  private final Lexicon lexicon;
  private final Synonyms synonyms;
  private final SpokenWords spoken;
  private final NearKanji kanji;

  NearSpellings(Lexicon lexicon, Synonyms synonyms, SpokenWords spoken) {
    this.lexicon = lexicon;
    this.synonyms = synonyms;
    this.spoken = spoken;
    this.kanji = new NearKanji(lexicon);
  }

  /** Words of the index or the synonym table, the nearest first; empty if none is near. */
  List<String> of(String typed) {
    if (Kana.isKana(typed)) {
      return typed.length() < SHORTEST ? List.of() : nearest(typed, kana(typed));
    }
    if (typed.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return typed.length() < SHORTEST_LATIN ? List.of() : nearest(typed, latin(typed));
    }
    return kanji.of(typed);
  }

  /** Words with what is compared. */
  private Map<String, String> kana(String typed) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String first : firsts(typed)) {
      startingWith(first).filter(Kana::isKana).forEach(word -> words.put(word, word));
    }
    addReadings(Kana.toHiragana(typed), words);
    return words;
  }

  private Map<String, String> latin(String typed) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String first : Set.copyOf(List.of(typed.substring(0, 1), typed.substring(1, 2)))) {
      startingWith(first).filter(NearSpellings::isAscii).forEach(word -> words.put(word, word));
    }
    String kana = RomajiReader.kana(typed);
    if (kana != null) {
      addReadings(kana, words);
    }
    return words;
  }

  private Stream<String> startingWith(String first) {
    return Stream.concat(
        lexicon.startingWith(first).stream(), synonyms.startingWith(first).stream());
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }

  private void addReadings(String kana, Map<String, String> words) {
    String sound = Kana.sound(kana);
    for (SpokenWord word : spoken.beginningLike(sound)) {
      words.putIfAbsent(word.word(), word.kana());
    }
  }

  /** Letters with which the word that was meant may begin, in both kana. */
  private static Set<String> firsts(String typed) {
    Set<String> firsts = new LinkedHashSet<>();
    for (String first : List.of(typed.substring(0, 1), typed.substring(1, 2))) {
      firsts.add(first);
      for (String voiced : Kana.voicings(first)) {
        firsts.add(Kana.toHiragana(voiced));
        firsts.add(Kana.toKatakana(voiced));
      }
    }
    return firsts;
  }

  private List<String> nearest(String typed, Map<String, String> words) {
    Map<String, Integer> near = new LinkedHashMap<>();
    words.forEach(
        (word, compared) -> {
          int shortest = word.equals(compared) ? SHORTEST_MEANT : SHORTEST_READING_MEANT;
          int distance = distance(typed, compared, shortest);
          if (distance <= most(typed) && !word.equals(typed)) {
            near.put(word, distance);
          }
        });
    int least = near.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    return near.keySet().stream()
        .filter(word -> near.getOrDefault(word, least + 1) == least)
        .sorted(
            Comparator.comparing((String word) -> -lexicon.cases(word))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  private static int most(String typed) {
    return typed.length() >= LONG ? 2 : 1;
  }

  /**
   * Whether words in kana differ only in long vowels, voicing or small letters, as セミナ and セミナー do;
   * both are right.
   */
  static boolean soundAlike(String one, String other) {
    return Math.min(one.length(), other.length()) >= SHORTEST
        && Kana.isKana(one)
        && Kana.isKana(other)
        && Kana.sound(one).equals(Kana.sound(other));
  }

  /** How many mistakes make one word of the other; 0 if they sound alike. */
  private static int distance(String typed, String word, int shortest) {
    int most = most(typed);
    String kana = Kana.isKana(word) && !Kana.isKana(typed) ? RomajiReader.kana(typed) : typed;
    if (kana == null || Math.abs(kana.length() - word.length()) > most + 1) {
      return Integer.MAX_VALUE;
    }
    if (soundAlike(kana, word)) {
      return 0;
    }
    if (Math.min(word.length(), kana.length() + 1) < shortest) {
      return Integer.MAX_VALUE;
    }
    return EditDistance.withSwaps(Kana.toHiragana(kana), Kana.toHiragana(word));
  }
}
