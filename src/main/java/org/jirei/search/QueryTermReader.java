package org.jirei.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jirei.search.QueryTerm.Alternative;
import org.jirei.text.Bound;
import org.jspecify.annotations.Nullable;

/** Finds what a typed word may mean: itself, its synonyms, its readings or similar spellings. */
final class QueryTermReader {

  private static final double SYNONYM = 0.8;
  private static final double TERM = 0.6;
  private static final double NEAR = 0.5;
  private static final double NOTE = 0.3;
  private static final double MENTIONED = 0.5;

  /** Below this length, bigrams of kana mean little: ニート is not ニーズ and サポート. */
  private static final int LONG_KANA = 5;

  private final Lexicon lexicon;
  private final Synonyms synonyms;
  private final Spellings spellings;

  QueryTermReader(Lexicon lexicon, Synonyms synonyms, Spellings spellings) {
    this.lexicon = lexicon;
    this.synonyms = synonyms;
    this.spellings = spellings;
  }

  /** The term for years: cases of the year score more than those that only mention it. */
  QueryTerm years(String typed, YearWords.Found years) {
    List<Alternative> alternatives = new ArrayList<>();
    for (int year : years.years().toArray()) {
      addToken("#years:" + year, typed, 1, alternatives);
      addToken(AnalyzedCase.yearToken(year), typed, MENTIONED, alternatives);
    }
    return QueryTerm.of(typed, alternatives);
  }

  private void addToken(
      String token, String surface, double weight, List<Alternative> alternatives) {
    if (lexicon.knows(token)) {
      alternatives.add(
          new Alternative(IndexFields.WORDS, List.of(token), List.of(), surface, weight));
    }
  }

  QueryTerm telephone(String typed) {
    List<String> digits = List.of(typed.replaceAll("[^0-9]", ""));
    return QueryTerm.of(typed, List.of()).orNote(note(typed, digits));
  }

  /**
   * The term for a number.
   *
   * @param before the word before it, which says what is counted
   */
  QueryTerm figure(String typed, FigureWords.Found figure, String before) {
    var comparison = new QueryTerm.Comparison(figure, Grams.ofQuery(before));
    List<Alternative> alternatives = new ArrayList<>();
    if (figure.bound() == Bound.EXACT) {
      addToken(figure.term(), typed, 1, alternatives);
    }
    return QueryTerm.of(typed, alternatives).comparing(comparison);
  }

  /**
   * Where contacts and sources have all words of a text; null for no words, and for one with a lone
   * character: 奈良労働局 has two words, 岐阜市 only one.
   */
  private @Nullable Alternative note(String typed) {
    List<String> words = lexicon.segment(IndexFields.NOTES, typed);
    if (words == null) {
      return null;
    }
    long lone = words.stream().filter(word -> word.length() == 1).count();
    return lone == 0 || words.size() - lone > 1 ? note(typed, words) : null;
  }

  private static Alternative note(String typed, List<String> words) {
    return new Alternative(IndexFields.NOTES, words, List.of(), typed, NOTE);
  }

  /**
   * The term for a place: cases that are there count more than those that only mention it. Cases
   * without it are no answer.
   */
  QueryTerm place(Place place) {
    List<Alternative> alternatives = new ArrayList<>();
    for (String term : place.terms()) {
      alternatives.add(place(term, place.typed()));
    }
    addWords(place.typed(), MENTIONED, alternatives);
    addSynonyms(place.typed(), alternatives);
    return new QueryTerm(place.typed(), alternatives, place.near());
  }

  static Alternative place(String term, String typed) {
    return new Alternative(IndexFields.WORDS, List.of(term), List.of(), typed, 1);
  }

  /**
   * The term for a word as it is written; where nothing is known of it, as it is read; else as it
   * was probably meant.
   */
  QueryTerm queryTerm(String typed) {
    QueryTerm written = written(typed);
    boolean known = !written.alternatives().isEmpty();
    // しごと may stand in one case and 仕事 in ten.
    boolean alsoRead = typed.length() > 2 && QueryRules.HIRAGANA.matcher(typed).matches();
    if (known && !alsoRead) {
      return written;
    }
    QueryTerm read = read(known ? written : null, spellings.readSo(typed));
    if (read != null) {
      return read;
    }
    boolean hopeless = written.wordMeans() || written.grams().isEmpty();
    QueryTerm near = hopeless ? near(written) : null;
    return near == null ? written : near;
  }

  /** Kana or Latin letters as the words that are read so; null if there are none. */
  @Nullable QueryTerm spoken(QueryTerm whole) {
    if (!whole.alternatives().isEmpty() && !whole.near()) {
      return null;
    }
    List<QueryTerm> parts = new ArrayList<>();
    for (SpokenReader.Part part : spellings.parts(whole.typed())) {
      QueryTerm read = read(null, part.words());
      boolean isDoubtful = part.guessed() || (read == null && whole.near());
      if (isDoubtful) {
        return null;
      }
      parts.add(read == null ? written(part.typed()) : read);
    }
    return parts.isEmpty() ? null : parts.size() == 1 ? parts.getFirst() : whole.with(parts);
  }

  /** The term for a word as it is written, even if nothing is known of it. */
  QueryTerm written(String typed) {
    List<Alternative> alternatives = new ArrayList<>();
    addWords(typed, 1, alternatives);
    boolean known = !alternatives.isEmpty() && alternatives.getFirst().words().size() == 1;
    for (String word : spellings.withOtherKana(typed)) {
      addWords(word, 1, alternatives);
    }
    addSynonyms(typed, alternatives);
    boolean wordMeans =
        known
            || LatinPairs.isPhrase(typed)
            || (typed.length() < LONG_KANA && QueryRules.KANA.matcher(typed).matches());
    List<String> grams = Grams.ofQuery(typed);
    boolean gramsKnown = grams.stream().allMatch(gram -> lexicon.knows(IndexFields.GRAMS, gram));
    return new QueryTerm(
        typed,
        wordMeans,
        gramsKnown ? grams : List.of(),
        alternatives,
        false,
        false,
        List.of(),
        1,
        null,
        note(typed),
        List.of());
  }

  /** The term for the first of some words that is known, with what the others mean. */
  private @Nullable QueryTerm read(@Nullable QueryTerm known, List<String> words) {
    QueryTerm first = known;
    List<Alternative> others = new ArrayList<>();
    for (String word : words) {
      QueryTerm term = written(word);
      if (first == null && !term.alternatives().isEmpty()) {
        first = term;
      } else if (first != null && !word.equals(first.typed())) {
        others.addAll(term.alternatives());
      }
    }
    return first == null ? null : first.or(others);
  }

  /** The term with the meanings of words that were probably meant; null if there are none. */
  private @Nullable QueryTerm near(QueryTerm typed) {
    List<String> words = spellings.corrections(typed.typed());
    if (!words.isEmpty() && NearSpellings.soundAlike(typed.typed(), words.getFirst())) {
      QueryTerm read = read(null, words);
      return read == null ? null : typed.or(read.alternatives());
    }
    List<Alternative> alternatives = new ArrayList<>();
    for (String word : words) {
      addWords(word, NEAR, alternatives);
      for (String other : synonyms.alternatives(word)) {
        if (other.startsWith(Synonyms.BROADER)) {
          continue;
        }
        if (!other.startsWith("#")) {
          addWords(other, NEAR, alternatives);
        } else if (lexicon.knows(other) && synonyms.isLabel(word)) {
          alternatives.add(Alternative.token(other, NEAR));
        }
      }
    }
    return alternatives.isEmpty() ? null : typed.guessedAs(alternatives);
  }

  private void addSynonyms(String typed, List<Alternative> alternatives) {
    for (String other : synonyms.alternatives(typed)) {
      if (other.startsWith(Synonyms.BROADER)) {
        addBroader(other.substring(1), alternatives);
      } else if (!other.startsWith("#")) {
        addWords(other, SYNONYM, alternatives);
      } else if (lexicon.knows(other) && (alternatives.isEmpty() || synonyms.isLabel(typed))) {
        alternatives.add(Alternative.token(other, TERM));
      }
    }
  }

  private void addBroader(String other, List<Alternative> alternatives) {
    List<Alternative> broader = new ArrayList<>();
    if (!other.startsWith("#")) {
      addWords(other, TERM, broader);
    } else if (lexicon.knows(other)) {
      broader.add(Alternative.token(other, TERM));
    }
    broader.forEach(one -> alternatives.add(one.broader()));
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
    if (LatinPairs.isPhrase(text)) {
      List<String> pairs = LatinPairs.of(text);
      return pairs.stream().allMatch(lexicon::knows) ? pairs : null;
    }
    List<String> words = lexicon.segment(text);
    if (words == null || isCrumbs(text, words)) {
      return null;
    }
    boolean joined =
        adjacent(text, words).stream().allMatch(gram -> lexicon.knows(IndexFields.GRAMS, gram));
    return joined ? words : null;
  }

  /** The bigrams that join a lone character of the words to its neighbours: 良市 of 奈良 and 市. */
  static List<String> adjacent(String text, List<String> words) {
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
}
