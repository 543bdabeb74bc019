package org.jirei.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jirei.site.FacetValue;

/**
 * What else to search for: the alternatives of each known word, in normalised spelling. It has only
 * alternatives that find cases of the index for which it was made by {@link SynonymFinder}.
 *
 * <p>An alternative that starts with {@code #} is a token that the index gives to all cases with a
 * term of the vocabulary: {@code #target:parents}. One that starts with {@code <} says more than
 * the word: a case that has only that answers in part.
 */
final class Synonyms {

  /**
   * Words that have the same alternatives.
   *
   * @param label whether the words name a term
   * @param words in the order of their characters
   * @param others what each of the words means besides, itself apart, the best first
   */
  record Meaning(boolean label, List<String> words, List<String> others) {
    Meaning {
      words = List.copyOf(words);
      others = List.copyOf(others);
    }
  }

  /** What stands before an alternative that says more than the word. */
  static final String BROADER = "<";

  private static final String LABEL = "label";
  private static final String WORD = "word";

  private final List<Meaning> meanings;
  private final SortedMap<String, Meaning> byWord = new TreeMap<>();
  private int longest = 1;

  /**
   * @param meanings no word is in two of them
   */
  Synonyms(List<Meaning> meanings) {
    this.meanings = List.copyOf(meanings);
    for (Meaning meaning : meanings) {
      for (String word : meaning.words()) {
        byWord.put(word, meaning);
        longest = Math.max(longest, word.length());
      }
    }
  }

  /** The token of a facet value. */
  static String token(FacetValue value) {
    return "#" + value.facet().folder() + ":" + value.id();
  }

  Collection<String> words() {
    return byWord.keySet();
  }

  /** Those words and what they mean, without tokens. */
  Set<String> allWords() {
    Set<String> all = new TreeSet<>(words());
    meanings.forEach(meaning -> all.addAll(meaning.others()));
    all.removeIf(word -> word.startsWith("#") || word.startsWith(BROADER));
    return all;
  }

  /** Those of the words that begin so. */
  List<String> startingWith(String start) {
    return byWord.tailMap(start).keySet().stream()
        .takeWhile(word -> word.startsWith(start))
        .toList();
  }

  /** Other words and tokens for a word; empty if it has none. */
  List<String> alternatives(String word) {
    Meaning meaning = byWord.get(word);
    return meaning == null
        ? List.of()
        : meaning.others().stream().filter(other -> !other.equals(word)).toList();
  }

  /**
   * Whether the word names a term of the vocabulary, so that every case with the term is meant: its
   * label, a part of that, a synonym of a target group, or what means the same as one of these.
   * Synonyms of measures and types of parties (図書館 for events at partner venues) lead to the term
   * only where nothing else is found for the word.
   */
  boolean isLabel(String word) {
    Meaning meaning = byWord.get(word);
    return meaning != null && meaning.label();
  }

  boolean knows(String word) {
    return byWord.containsKey(word);
  }

  /** The length of the longest known word, in chars. */
  int longest() {
    return longest;
  }

  List<Meaning> meanings() {
    return meanings;
  }

  /** A line for each meaning, tab-separated. */
  String toLines() {
    StringBuilder lines = new StringBuilder();
    for (Meaning meaning : meanings) {
      List<String> cells = new ArrayList<>();
      cells.add(meaning.label() ? LABEL : WORD);
      cells.add(String.valueOf(meaning.words().size()));
      cells.addAll(meaning.words());
      cells.addAll(meaning.others());
      lines.append(String.join("\t", cells)).append('\n');
    }
    return lines.toString();
  }

  static Synonyms ofLines(String lines) {
    return new Synonyms(lines.lines().map(Synonyms::meaning).toList());
  }

  private static Meaning meaning(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    int others = 2 + Integer.parseInt(cells.get(1));
    return new Meaning(
        cells.getFirst().equals(LABEL),
        cells.subList(2, others),
        cells.subList(others, cells.size()));
  }
}
