package org.jirei.search;

import java.util.List;

/**
 * One thing that a query asks for: a word with all that counts as the same.
 *
 * @param typed normalised, as the person typed it
 * @param wordMeans whether the typed words alone decide: a known word must not match inside another
 * @param grams bigrams of the typed form; empty where only words count
 * @param alternatives the typed form first where the index knows its words
 */
record Piece(String typed, boolean wordMeans, List<String> grams, List<Alternative> alternatives) {

  /**
   * Words that all have to be there.
   *
   * @param field of the index
   * @param surface what to mark in a text, empty for tokens that stand in no text
   */
  record Alternative(String field, List<String> words, String surface, float weight) {}

  /** Whether nothing in the index could satisfy it. */
  boolean isHopeless() {
    return alternatives.isEmpty() && (wordMeans || grams.isEmpty());
  }
}
