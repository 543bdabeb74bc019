package org.jirei.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jirei.language.Normaliser;
import org.jirei.model.Library;
import org.jirei.pages.Facet;
import org.jirei.pages.FacetValue;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.SynonymGroup;
import org.jirei.vocabulary.Term;

/**
 * What else to look for: for each known word, in normalised spelling, its alternatives.
 *
 * <p>An alternative that starts with {@code #} is a token that the index gives to all cases with a
 * term of the vocabulary: {@code #target:parents}.
 */
final class Synonyms {

  private final Map<String, Set<String>> alternatives = new TreeMap<>();
  private final Set<String> labels = new TreeSet<>();
  private int longest = 1;

  private Synonyms() {}

  static Synonyms of(Library library) {
    Synonyms synonyms = new Synonyms();
    for (SynonymGroup group : library.vocabulary().synonyms()) {
      List<String> same = normalise(group.same());
      List<String> narrower = normalise(group.narrower());
      for (String word : same) {
        same.forEach(other -> synonyms.add(word, other));
        narrower.forEach(other -> synonyms.add(word, other));
      }
    }
    for (Scheme scheme : List.of(Scheme.TARGET_GROUP, Scheme.MEASURE, Scheme.PARTY_TYPE)) {
      for (Term term : library.vocabulary().terms(scheme)) {
        synonyms.addTerm(term);
      }
    }
    return synonyms;
  }

  /** The token of a facet value. */
  static String token(FacetValue value) {
    return "#" + value.facet().folder() + ":" + value.id();
  }

  /** A label leads to the cases with the term; the words of the label itself come for free. */
  private void addTerm(Term term) {
    String token = token(Facet.of(term));
    for (String label : List.of(term.label().ja(), term.label().en())) {
      addLabel(Normaliser.normalise(label), token);
      for (String part : label.split("[・（）/]")) {
        String word = Normaliser.normalise(part).strip();
        if (word.length() > 1) {
          addLabel(word, token);
        }
      }
    }
    for (String word : normalise(term.synonyms())) {
      if (term.scheme() == Scheme.TARGET_GROUP) {
        addLabel(word, token);
      } else {
        add(word, token);
      }
    }
  }

  private void addLabel(String label, String token) {
    labels.add(label);
    add(label, token);
  }

  private void add(String word, String alternative) {
    if (word.isEmpty() || word.equals(alternative)) {
      return;
    }
    alternatives.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(alternative);
    longest = Math.max(longest, word.length());
  }

  private static List<String> normalise(List<String> words) {
    return words.stream().map(Normaliser::normalise).toList();
  }

  Collection<String> words() {
    return alternatives.keySet();
  }

  /** Other words and tokens for a word, empty where it has none. */
  List<String> alternatives(String word) {
    return new ArrayList<>(alternatives.getOrDefault(word, Set.of()));
  }

  /**
   * Whether the word is the name of a term of the vocabulary, so that every case with the term is
   * meant. A mere synonym (図書館 for events at partner venues) leads to the term only where no case
   * has the word itself.
   */
  boolean isLabel(String word) {
    return labels.contains(word);
  }

  boolean knows(String word) {
    return alternatives.containsKey(word);
  }

  /** The length of the longest known word, in chars. */
  int longest() {
    return longest;
  }

  /** One line a word: the word (labels with a + before it) and its alternatives, tab-separated. */
  String toLines() {
    StringBuilder lines = new StringBuilder();
    alternatives.forEach(
        (word, others) ->
            lines
                .append(labels.contains(word) ? "+" : "-")
                .append(word)
                .append('\t')
                .append(String.join("\t", others))
                .append('\n'));
    return lines.toString();
  }

  static Synonyms ofLines(String lines) {
    Synonyms synonyms = new Synonyms();
    lines
        .lines()
        .forEach(
            line -> {
              String[] words = line.split("\t");
              String word = words[0].substring(1);
              if (words[0].startsWith("+")) {
                synonyms.labels.add(word);
              }
              for (int i = 1; i < words.length; i++) {
                synonyms.add(word, words[i]);
              }
            });
    return synonyms;
  }
}
