package org.jirei.search;

import java.util.List;

/**
 * A word of a query, with everything that counts as the same.
 *
 * @param run number of the run of characters that contains it; the query terms of a run belong
 *     together
 * @param typed normalised, as the person typed it
 * @param wordMeans whether words alone decide and bigrams do not match: a known word must not match
 *     inside another
 * @param grams bigrams of the typed form; empty for years, and if the index does not know all of
 *     them
 * @param alternatives the typed form first if the index knows its words
 * @param near whether the alternatives, if any, are guesses at a misspelled word
 */
record QueryTerm(
    int run,
    String typed,
    boolean wordMeans,
    List<String> grams,
    List<Alternative> alternatives,
    boolean near) {

  /** The same without alternatives that were not typed. */
  QueryTerm strictly() {
    List<Alternative> own =
        alternatives.stream().filter(other -> other.surface().equals(typed)).toList();
    return new QueryTerm(run, typed, wordMeans, grams, own, false);
  }

  /**
   * Words that a case must all have.
   *
   * @param field field of the index
   * @param adjacent bigrams that the case must have too; a lone character (市, 士) means little
   *     except beside the characters it was typed with
   * @param surface what to mark in a text; empty for tokens, which do not occur in texts, and for
   *     readings
   * @param weight factor for its score
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
