package org.jirei.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jirei.model.Library;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.site.OwnFacet;
import org.jirei.text.SearchSpelling;
import org.jirei.vocabulary.SynonymGroup;
import org.jirei.vocabulary.Term;

/**
 * What else to search for: the alternatives of each known word, in normalised spelling.
 *
 * <p>An alternative that starts with {@code #} is a token that the index gives to all cases with a
 * term of the vocabulary: {@code #target:parents}.
 */
final class Synonyms {

  private static final String SAME = "same";
  private static final String NARROWER = ">";
  private static final String TERM = "term";
  private static final char LABEL = '+';
  private static final char WORD = '-';

  private final List<List<String>> rows = new ArrayList<>();
  private final Map<String, Set<String>> alternatives = new TreeMap<>();
  private final Set<String> labels = new TreeSet<>();
  private int longest = 1;

  private Synonyms() {}

  static Synonyms of(Library library) {
    Synonyms synonyms = new Synonyms();
    for (SynonymGroup group : library.vocabulary().synonyms()) {
      List<String> row = new ArrayList<>(List.of(SAME));
      row.addAll(normalise(group.same()));
      row.add(NARROWER);
      row.addAll(normalise(group.narrower()));
      synonyms.addRow(row);
    }
    for (Facet facet : facets(library)) {
      for (FacetValue value : facet.all(library)) {
        Term term = value.term(library.vocabulary());
        if (term != null) {
          synonyms.addRow(row(value, term));
        }
      }
    }
    return synonyms;
  }

  /** Facets of terms: those of Jirei in a fixed order, then the publisher's own. */
  private static List<Facet> facets(Library library) {
    List<Facet> facets = new ArrayList<>(List.of(Facet.TARGET, Facet.MEASURE, Facet.PARTY_TYPE));
    Facet.of(library).stream().filter(OwnFacet.class::isInstance).forEach(facets::add);
    return facets;
  }

  /** The token of a facet value. */
  static String token(FacetValue value) {
    return "#" + value.facet().folder() + ":" + value.id();
  }

  /**
   * Each label, each part of it, and each synonym with the token of the term. Synonyms of target
   * groups count as labels: シングルマザー says whom a case is for as well as ひとり親 does.
   */
  private static List<String> row(FacetValue value, Term term) {
    List<String> row = new ArrayList<>(List.of(TERM, token(value)));
    for (String label : List.of(term.label().ja(), term.label().en())) {
      row.add(LABEL + SearchSpelling.of(label));
      for (String part : label.split("[・（）/]")) {
        String word = SearchSpelling.of(part).strip();
        if (word.length() > 1) {
          row.add(LABEL + word);
        }
      }
    }
    char kind = value.facet() == Facet.TARGET ? LABEL : WORD;
    normalise(term.synonyms()).forEach(word -> row.add(kind + word));
    return row.stream().distinct().toList();
  }

  /** Reads a row of the table. Rows are read only here; the browser gets their meanings. */
  private void addRow(List<String> row) {
    rows.add(row);
    Meaning meaning = meaning(row);
    for (String word : meaning.words()) {
      if (meaning.same()) {
        meaning.words().forEach(other -> add(word, other));
      }
      meaning.others().forEach(other -> add(word, other));
    }
    for (String cell : row) {
      if (!row.getFirst().equals(SAME) && cell.charAt(0) == LABEL) {
        labels.add(cell.substring(1));
      }
    }
  }

  private void add(String word, String alternative) {
    if (word.isEmpty() || word.equals(alternative)) {
      return;
    }
    alternatives.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(alternative);
    longest = Math.max(longest, word.length());
  }

  private static List<String> normalise(List<String> words) {
    return words.stream().map(SearchSpelling::of).toList();
  }

  Collection<String> words() {
    return alternatives.keySet();
  }

  /** Those words and what they mean, without tokens. */
  Set<String> allWords() {
    Set<String> all = new TreeSet<>(words());
    alternatives.values().forEach(all::addAll);
    all.removeIf(word -> word.startsWith("#"));
    return all;
  }

  /** Other words and tokens for a word; empty if it has none. */
  List<String> alternatives(String word) {
    return new ArrayList<>(alternatives.getOrDefault(word, Set.of()));
  }

  /**
   * Whether the word names a term of the vocabulary, so that every case with the term is meant: its
   * label, a part of that, or a synonym of a target group. Synonyms of measures and types of
   * parties (図書館 for events at partner venues) lead to the term only where nothing else is found
   * for the word.
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

  /**
   * A row of the table, independent of the kind of row.
   *
   * @param words words that each mean the others
   * @param others other words, or the token of a term
   * @param same whether the words also mean each other
   */
  record Meaning(List<String> words, List<String> others, boolean same) {}

  List<Meaning> meanings() {
    return rows.stream().map(Synonyms::meaning).toList();
  }

  private static Meaning meaning(List<String> row) {
    if (!row.getFirst().equals(SAME)) {
      List<String> words = row.subList(2, row.size()).stream().map(w -> w.substring(1)).toList();
      return new Meaning(words, List.of(row.get(1)), false);
    }
    int bound = row.indexOf(NARROWER);
    return new Meaning(row.subList(1, bound), row.subList(bound + 1, row.size()), true);
  }

  /** A line for each row, tab-separated. */
  String toLines() {
    StringBuilder lines = new StringBuilder();
    rows.forEach(row -> lines.append(String.join("\t", row)).append('\n'));
    return lines.toString();
  }

  static Synonyms ofLines(String lines) {
    Synonyms synonyms = new Synonyms();
    lines.lines().forEach(line -> synonyms.addRow(List.of(line.split("\t", -1))));
    return synonyms;
  }
}
