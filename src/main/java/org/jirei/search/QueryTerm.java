package org.jirei.search;

import java.util.ArrayList;
import java.util.List;
import org.jirei.search.Gazetteer.Container;
import org.jspecify.annotations.Nullable;

/**
 * A part of a query, with everything that counts as the same.
 *
 * @param typed normalised, as the person typed it
 * @param wordMeans whether words alone decide and bigrams do not match: a known word must not match
 *     inside another
 * @param grams bigrams of the typed form; empty for years, and if the index does not know all of
 *     them
 * @param alternatives the typed form first if the index knows its words
 * @param near whether the alternatives, if any, are guesses at a misspelled word
 * @param required whether cases without it are no hits, however much else they have: a place
 * @param around the areas around a place without cases, the smallest first; empty for anything else
 * @param factor of its weight: verbs and adjectives tell less than nouns
 * @param figure the comparison with values of metrics that it is; null if it is none
 * @param fallback where to look if no case has it otherwise; null for nowhere
 * @param parts of a compound, the head last: a case may have them instead; empty for one word
 */
record QueryTerm(
    String typed,
    boolean wordMeans,
    List<String> grams,
    List<Alternative> alternatives,
    boolean near,
    boolean required,
    List<Container> around,
    double factor,
    @Nullable Comparison figure,
    @Nullable Alternative fallback,
    List<QueryTerm> parts) {

  private static final double INFLECTED = 0.02;

  /** Only words. */
  static QueryTerm of(String typed, List<Alternative> alternatives) {
    return new QueryTerm(
        typed, true, List.of(), alternatives, false, false, List.of(), 1, null, null, List.of());
  }

  /** A place. */
  QueryTerm(String typed, List<Alternative> alternatives, List<Container> around) {
    this(typed, true, List.of(), alternatives, false, true, around, 1, null, null, List.of());
  }

  /** The same place, but in its surroundings. */
  QueryTerm widened(Container container) {
    return new QueryTerm(typed, List.of(QueryTermReader.place(container.term(), typed)), List.of());
  }

  /** The same without alternatives that were not typed. */
  QueryTerm strictly() {
    List<Alternative> own =
        alternatives.stream().filter(other -> other.surface().equals(typed)).toList();
    List<QueryTerm> those = parts.stream().map(QueryTerm::strictly).toList();
    return changed(own, false, factor, figure, fallback, those);
  }

  /** The same as a compound; as a whole it has to be there as typed. */
  QueryTerm with(List<QueryTerm> those) {
    return changed(alternatives, false, factor, figure, fallback, those);
  }

  /** The same with more alternatives. */
  QueryTerm or(List<Alternative> others) {
    List<Alternative> all = new ArrayList<>(alternatives);
    others.stream().filter(other -> !all.contains(other)).forEach(all::add);
    return changed(all, near, factor, figure, fallback, parts);
  }

  /** The same as a misspelling of what the alternatives say. */
  QueryTerm guessedAs(List<Alternative> guesses) {
    return changed(guesses, true, factor, figure, fallback, parts);
  }

  /** The same as a verb or an adjective. */
  QueryTerm inflected() {
    return changed(alternatives, near, INFLECTED, figure, fallback, parts);
  }

  boolean isInflected() {
    return factor < 1;
  }

  QueryTerm comparing(Comparison comparison) {
    return changed(alternatives, near, factor, comparison, null, parts);
  }

  /** The same, which contacts and sources may have. */
  QueryTerm orNote(Alternative other) {
    return changed(alternatives, near, factor, figure, other, parts);
  }

  private QueryTerm changed(
      List<Alternative> alternatives,
      boolean near,
      double factor,
      @Nullable Comparison figure,
      @Nullable Alternative fallback,
      List<QueryTerm> parts) {
    return new QueryTerm(
        typed,
        wordMeans,
        grams,
        alternatives,
        near,
        required,
        around,
        factor,
        figure,
        fallback,
        parts);
  }

  /**
   * A comparison with the values of metrics.
   *
   * @param figure the number and how values have to compare with it
   * @param about bigrams of the word before: a metric whose indicator has one of them is meant
   */
  record Comparison(FigureWords.Found figure, List<String> about) {}

  /**
   * Words that a case must all have.
   *
   * @param field field of the index
   * @param adjacent bigrams that the case must have too; a lone character (市, 士) means little
   *     except beside the characters it was typed with
   * @param surface what to mark in a text; empty for tokens, which do not occur in texts, and for
   *     readings
   * @param weight factor for its score
   * @param share how much of the term a case with these words has: 1, or {@link #PART}
   */
  record Alternative(
      String field,
      List<String> words,
      List<String> adjacent,
      String surface,
      double weight,
      float share) {

    /** What a case has of a term of which it says only something broader: alone no answer. */
    static final float PART = 0.375f;

    Alternative(
        String field, List<String> words, List<String> adjacent, String surface, double weight) {
      this(field, words, adjacent, surface, weight, 1);
    }

    Alternative broader() {
      return new Alternative(field, words, adjacent, surface, weight, PART);
    }

    static Alternative token(String token, double weight) {
      return new Alternative(IndexFields.WORDS, List.of(token), List.of(), "", weight);
    }

    static Alternative word(String word, double weight) {
      return new Alternative(IndexFields.WORDS, List.of(word), List.of(), word, weight);
    }
  }
}
