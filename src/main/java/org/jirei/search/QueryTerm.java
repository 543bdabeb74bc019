package org.jirei.search;

import java.util.List;

/**
 * One thing that a query asks for: a word with all that counts as the same.
 *
 * @param run which run of characters it stands in; the pieces of a run belong together
 * @param typed normalised, as the person typed it
 * @param wordMeans whether the typed words alone decide: a known word must not match inside another
 * @param grams bigrams of the typed form; empty where only words count
 * @param alternatives the typed form first where the index knows its words
 * @param near whether the alternatives, if any, are guesses at a word that is spelled wrong
 */
record QueryTerm(
    int run,
    String typed,
    boolean wordMeans,
    List<String> grams,
    List<Alternative> alternatives,
    boolean near) {

  /** The same without all that was not typed. */
  QueryTerm strictly() {
    List<Alternative> own =
        alternatives.stream().filter(other -> other.surface().equals(typed)).toList();
    return new QueryTerm(run, typed, wordMeans, grams, own, false);
  }

  /**
   * Words that all have to be there.
   *
   * @param field of the index
   * @param adjacent bigrams that have to be there as well; a lone character (市, 士) says nothing
   *     unless it stands where it was typed
   * @param surface what to mark in a text, empty for tokens that stand in no text
   * @param weight what its score is multiplied by
   */
  record Alternative(
      String field, List<String> words, List<String> adjacent, String surface, double weight) {

    static Alternative token(String token, double weight) {
      return new Alternative(IndexFields.WORDS, List.of(token), List.of(), "", weight);
    }

    static Alternative word(String word, double weight) {
      return new Alternative(IndexFields.WORDS, List.of(word), List.of(), word, weight);
    }
  }
}
