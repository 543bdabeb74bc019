package org.jirei.search;

import java.util.List;
import org.jirei.text.Kana;

/**
 * A word of the index or of the synonym table with one of its readings.
 *
 * @param kana the reading in hiragana
 * @param word as the index spells it
 */
record SpokenWord(String kana, String word) {

  /** Separates the parts of a term; no text has it. */
  private static final String SEPARATOR = "\u001f";

  /** Shorter readings (し of 市) say too little. */
  private static final int SHORTEST = 2;

  /** Whether the word can be found by its reading. */
  boolean isFindable() {
    return kana.length() >= SHORTEST && Kana.isKana(kana);
  }

  /** What words that sound the same share; see {@link Kana#sound}. */
  String sound() {
    return Kana.sound(kana);
  }

  /** The term of the index, which comes after {@link #prefix} of its sound. */
  String toTerm() {
    return String.join(SEPARATOR, sound(), kana, word);
  }

  static SpokenWord ofTerm(String term) {
    List<String> parts = List.of(term.split(SEPARATOR, -1));
    return new SpokenWord(parts.get(1), parts.getLast());
  }

  /** How the terms of all words begin that have a sound. */
  static String prefix(String sound) {
    return sound + SEPARATOR;
  }
}
