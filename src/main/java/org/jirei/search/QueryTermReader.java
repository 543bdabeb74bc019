package org.jirei.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jirei.search.QueryTerm.Alternative;
import org.jirei.text.EditDistance;
import org.jirei.text.Kana;
import org.jspecify.annotations.Nullable;

/** Finds what a typed word may mean: itself, its synonyms, its readings or similar spellings. */
final class QueryTermReader {

  private static final double SYNONYM = 0.8;
  private static final double TERM = 0.6;
  private static final double NEAR = 0.5;
  private static final double MENTIONED_YEAR = 0.5;

  /** From this length, words in Latin letters may have two wrong letters. */
  private static final int LONG = 8;

  /** Below this length, bigrams of kana mean little: ニート is not ニーズ and サポート. */
  private static final int LONG_KANA = 5;

  private final Lexicon lexicon;
  private final Synonyms synonyms;

  QueryTermReader(Lexicon lexicon, Synonyms synonyms) {
    this.lexicon = lexicon;
    this.synonyms = synonyms;
  }

  /** The term for a year: cases of the year score more than those that only mention it. */
  QueryTerm year(String typed, int year) {
    List<Alternative> alternatives = new ArrayList<>();
    String own = "#years:" + year;
    String mentioned = AnalyzedCase.yearToken(year);
    if (lexicon.knows(own)) {
      alternatives.add(new Alternative(IndexFields.WORDS, List.of(own), List.of(), typed, 1));
    }
    if (lexicon.knows(mentioned)) {
      alternatives.add(
          new Alternative(IndexFields.WORDS, List.of(mentioned), List.of(), typed, MENTIONED_YEAR));
    }
    return new QueryTerm(typed, true, List.of(), alternatives, false, false);
  }

  QueryTerm queryTerm(String typed) {
    List<Alternative> alternatives = new ArrayList<>();
    addWords(typed, 1, alternatives);
    boolean known = !alternatives.isEmpty() && alternatives.getFirst().words().size() == 1;
    if (alternatives.isEmpty() && QueryRules.KANA.matcher(typed).matches()) {
      addReadings(typed, alternatives);
      String katakana = Kana.toKatakana(typed);
      if (alternatives.isEmpty() && !katakana.equals(typed)) {
        QueryTerm other = queryTerm(katakana);
        if (!other.alternatives().isEmpty()) {
          return other;
        }
      }
    }
    addSynonyms(typed, alternatives);
    boolean wordMeans =
        known || (typed.length() < LONG_KANA && QueryRules.KANA.matcher(typed).matches());
    List<String> grams = Grams.ofQuery(typed);
    boolean gramsKnown = grams.stream().allMatch(gram -> lexicon.knows(IndexFields.GRAMS, gram));
    boolean hopeless = alternatives.isEmpty() && (wordMeans || !gramsKnown);
    boolean near = hopeless && QueryRules.SPELLED.matcher(typed).matches();
    if (near) {
      addNearSpellings(typed, alternatives);
    }
    boolean place = QueryRules.PLACE.matcher(typed).matches();
    return new QueryTerm(
        typed, wordMeans, gramsKnown ? grams : List.of(), alternatives, near, place);
  }

  private void addSynonyms(String typed, List<Alternative> alternatives) {
    for (String other : synonyms.alternatives(typed)) {
      if (!other.startsWith("#")) {
        addWords(other, SYNONYM, alternatives);
      } else if (lexicon.knows(other) && (alternatives.isEmpty() || synonyms.isLabel(typed))) {
        alternatives.add(Alternative.token(other, TERM));
      }
    }
  }

  private void addWords(String text, double weight, List<Alternative> alternatives) {
    List<String> words = words(text);
    if (words != null) {
      // Otherwise many words would add up to more than the one that was typed.
      int typed = alternatives.isEmpty() ? words.size() : alternatives.getFirst().words().size();
      double fair = weight * Math.min(1, (double) typed / words.size());
      alternatives.add(
          new Alternative(IndexFields.WORDS, words, adjacent(text, words), text, fair));
    }
  }

  /** The words of the index that make up a text; null if it cannot be cut into such words. */
  @Nullable List<String> words(String text) {
    List<String> words = lexicon.segment(text);
    if (words == null || isCrumbs(text, words)) {
      return null;
    }
    boolean joined =
        adjacent(text, words).stream().allMatch(gram -> lexicon.knows(IndexFields.GRAMS, gram));
    return joined ? words : null;
  }

  /** The bigrams that join a lone character of the words to its neighbours: 良市 of 奈良 and 市. */
  private static List<String> adjacent(String text, List<String> words) {
    Set<String> grams = new LinkedHashSet<>();
    int at = 0;
    for (String word : words) {
      at = text.indexOf(word, at);
      if (words.size() > 1 && isLone(word)) {
        addPair(text, at - 1, grams);
        addPair(text, at, grams);
      }
      at += word.length();
    }
    return new ArrayList<>(grams);
  }

  private static void addPair(String text, int from, Set<String> grams) {
    if (from >= 0 && from + 2 <= text.length()) {
      String pair = text.substring(from, from + 2);
      if (isLone(pair.substring(0, 1)) && isLone(pair.substring(1))) {
        grams.add(pair);
      }
    }
  }

  static boolean isLone(String word) {
    return word.length() == 1
        && Grams.kind(word.charAt(0)) == Grams.CJK
        && (word.charAt(0) < 'ぁ' || word.charAt(0) > 'ん');
  }

  /** Whether the words are mere endings and particles: たくじ is not た, く and じ. */
  private static boolean isCrumbs(String text, List<String> words) {
    return words.size() > 1
        && QueryRules.HIRAGANA.matcher(text).matches()
        && words.stream().anyMatch(word -> word.length() == 1);
  }

  private void addReadings(String typed, List<Alternative> alternatives) {
    String hiragana = Kana.toHiragana(typed);
    for (String other : List.of(hiragana, Kana.toKatakana(typed))) {
      if (!other.equals(typed) && lexicon.knows(other)) {
        alternatives.add(Alternative.word(other, 1));
      }
    }
    // しょうがいしゃ is しょうがい and しゃ; with single kana, almost anything would match.
    List<String> read = lexicon.segment(IndexFields.READINGS, hiragana);
    if (read != null && read.stream().allMatch(word -> word.length() > 1)) {
      alternatives.add(new Alternative(IndexFields.READINGS, read, List.of(), "", 1));
    }
  }

  /**
   * Adds words that differ by one letter in kana or Latin script, but never in Chinese characters:
   * 豊田 is not 豊明.
   */
  private void addNearSpellings(String typed, List<Alternative> alternatives) {
    for (String word : synonyms.words()) {
      if (isNear(typed, word)) {
        for (String other : synonyms.alternatives(word)) {
          if (!other.startsWith("#")) {
            addWords(other, NEAR, alternatives);
          } else if (lexicon.knows(other) && synonyms.isLabel(word)) {
            alternatives.add(Alternative.token(other, NEAR));
          }
        }
        addWords(word, NEAR, alternatives);
      }
    }
    // Words with the same first letter are together, here and in the browser's files.
    for (String word : lexicon.startingWith(typed.substring(0, 1))) {
      if (isNear(typed, word)) {
        alternatives.add(Alternative.word(word, NEAR));
      }
    }
  }

  private static boolean isNear(String typed, String word) {
    int most = typed.length() >= LONG && Grams.kind(typed.charAt(0)) == Grams.LATIN ? 2 : 1;
    return Math.abs(typed.length() - word.length()) <= most
        && word.length() >= 4
        && EditDistance.between(typed, word) <= most;
  }
}
