package org.jirei.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** The words that the index knows. */
final class Lexicon {

  /** The longest word of the index that people would type. */
  private static final int LONGEST = 24;

  private final IndexReader reader;

  Lexicon(IndexReader reader) {
    this.reader = reader;
  }

  boolean knows(String word) {
    return knows(IndexFields.WORDS, word);
  }

  boolean knows(String field, String word) {
    return cases(field, word) > 0;
  }

  /** The length of the longest known word that starts at a place; 0 if there is none. */
  int longestAt(String text, int from) {
    return longestAt(IndexFields.WORDS, text, from);
  }

  int longestAt(String field, String text, int from) {
    int end = from + 1;
    if (Grams.kind(text.charAt(from)) == Grams.LATIN) {
      while (end < text.length() && Grams.kind(text.charAt(end)) == Grams.LATIN) {
        end++;
      }
      return knows(field, text.substring(from, end)) ? end - from : 0;
    }
    for (int length = Math.min(LONGEST, text.length() - from); length > 0; length--) {
      if (knows(field, text.substring(from, from + length))) {
        return length;
      }
    }
    return 0;
  }

  /**
   * Cuts a text into known words from left to right, always the longest; null if a part is unknown.
   */
  @Nullable List<String> segment(String text) {
    return segment(IndexFields.WORDS, text);
  }

  @Nullable List<String> segment(String field, String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (Grams.kind(text.charAt(at)) == Grams.NONE) {
        at++;
        continue;
      }
      int length = longestAt(field, text, at);
      if (length == 0) {
        return null;
      }
      words.add(text.substring(at, at + length));
      at += length;
    }
    return words.isEmpty() ? null : words;
  }

  /** The number of cases that have a word. */
  int cases(String word) {
    return cases(IndexFields.WORDS, word);
  }

  /** The number of cases that have a term. */
  int cases(String field, String word) {
    try {
      return reader.docFreq(new Term(field, word));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * All words that start with a prefix, in order; names of places ({@link PlaceTerms}) are none.
   */
  List<String> startingWith(String beginning) {
    return startingWith(IndexFields.WORDS, beginning).stream()
        .filter(word -> !word.endsWith(PlaceKeys.MARK))
        .toList();
  }

  /** All terms of a field that start with a prefix, in the order of their UTF-8 bytes. */
  List<String> startingWith(String field, String beginning) {
    try {
      List<String> found = new ArrayList<>();
      Terms terms = MultiTerms.getTerms(reader, field);
      if (terms != null) {
        TermsEnum all = terms.iterator();
        BytesRef prefix = new BytesRef(beginning);
        BytesRef term = all.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : all.term();
        while (term != null && StringHelper.startsWith(term, prefix)) {
          found.add(term.utf8ToString());
          term = all.next();
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
