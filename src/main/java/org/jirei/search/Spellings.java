package org.jirei.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a typed word is in other spellings: by its reading, by its okurigana, put right. */
final class Spellings {

  /** Shorter readings stand within others too often. */
  private static final int SHORTEST_READING = 3;

  private final Lexicon lexicon;
  private final Synonyms synonyms;
  private final SpokenReader reader;
  private final NearSpellings near;

  /**
   * @param spoken words of the synonym table with their readings
   */
  Spellings(Lexicon lexicon, Synonyms synonyms, Collection<SpokenWord> spoken) {
    SpokenWords words = new SpokenWords(lexicon, spoken);
    this.lexicon = lexicon;
    this.synonyms = synonyms;
    this.reader = new SpokenReader(lexicon, words);
    this.near = new NearSpellings(lexicon, synonyms, words);
  }

  /** Words that are read exactly as the kana or Latin letters say; empty if there are none. */
  List<String> readSo(String typed) {
    return reader.words(typed);
  }

  /**
   * The length of the longest start of a run of kana that is the reading of a word; 0 if none is.
   */
  int longestReadingIn(String kana) {
    for (int end = Math.min(SpokenReader.LONGEST, kana.length()); end >= SHORTEST_READING; end--) {
      if (!reader.words(kana.substring(0, end)).isEmpty()) {
        return end;
      }
    }
    return 0;
  }

  /** See {@link SpokenReader#parts}. */
  List<SpokenReader.Part> parts(String typed) {
    return reader.parts(typed);
  }

  /** See {@link NearSpellings#of}. */
  List<String> corrections(String typed) {
    return near.of(typed);
  }

  /**
   * Words with the same kanji and more or less of the kana between and behind them: 申込 and 申し込み.
   * One kanji says too little: 生 is neither 生き nor 生む.
   */
  List<String> withOtherKana(String typed) {
    String kanji = kanji(typed);
    if (kanji.length() < 2 || !typed.startsWith(kanji.substring(0, 1))) {
      return List.of();
    }
    String first = typed.substring(0, 1);
    Set<String> words = new TreeSet<>(lexicon.startingWith(first));
    words.addAll(synonyms.startingWith(first));
    words.removeIf(
        word ->
            word.equals(typed)
                || !kanji(word).equals(kanji)
                || !(isWithin(word, typed) || isWithin(typed, word)));
    return List.copyOf(words);
  }

  private static String kanji(String word) {
    return word.codePoints()
        .filter(Character::isIdeographic)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** Whether the longer word is the shorter one and hiragana in between. */
  private static boolean isWithin(String shorter, String longer) {
    int at = 0;
    for (char c : longer.toCharArray()) {
      if (at < shorter.length() && shorter.charAt(at) == c) {
        at++;
      } else if (c < 'ぁ' || c > 'ん') {
        return false;
      }
    }
    return at == shorter.length();
  }
}
