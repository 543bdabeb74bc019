package org.jirei.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
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
    for (Scheme scheme : List.of(Scheme.TARGET_GROUP, Scheme.MEASURE, Scheme.PARTY_TYPE)) {
      for (Term term : library.vocabulary().terms(scheme)) {
        synonyms.addRow(row(term));
      }
    }
    return synonyms;
  }

  /** The token of a facet value. */
  static String token(FacetValue value) {
    return "#" + value.facet().folder() + ":" + value.id();
  }

  /** A label leads to the cases with the term; the words of the label itself come for free. */
  private static List<String> row(Term term) {
    List<String> row = new ArrayList<>(List.of(TERM, token(Facet.of(term))));
    for (String label : List.of(term.label().ja(), term.label().en())) {
      row.add(LABEL + Normaliser.normalise(label));
      for (String part : label.split("[・（）/]")) {
        String word = Normaliser.normalise(part).strip();
        if (word.length() > 1) {
          row.add(LABEL + word);
        }
      }
    }
    char kind = term.scheme() == Scheme.TARGET_GROUP ? LABEL : WORD;
    normalise(term.synonyms()).forEach(word -> row.add(kind + word));
    return row.stream().distinct().toList();
  }

  /** The one reading of the table; the browser has the same rows and reads them the same way. */
  private void addRow(List<String> row) {
    rows.add(row);
    if (row.getFirst().equals(SAME)) {
      int bound = row.indexOf(NARROWER);
      for (String word : row.subList(1, bound)) {
        row.subList(1, bound).forEach(other -> add(word, other));
        row.subList(bound + 1, row.size()).forEach(other -> add(word, other));
      }
      return;
    }
    for (String marked : row.subList(2, row.size())) {
      String word = marked.substring(1);
      if (marked.charAt(0) == LABEL) {
        labels.add(word);
      }
      add(word, row.get(1));
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

  /**
   * The table as it was read: {@code same word word > narrower} for words that mean the same,
   * {@code term #token +label -synonym} for a term of the vocabulary.
   *
   * @param spelling how to write each word and token
   */
  List<List<String>> rows(UnaryOperator<String> spelling) {
    List<List<String>> spelled = new ArrayList<>();
    for (List<String> row : rows) {
      boolean same = row.getFirst().equals(SAME);
      List<String> cells = new ArrayList<>(List.of(row.getFirst()));
      for (String cell : row.subList(1, row.size())) {
        boolean marked = !same && !cell.startsWith("#");
        String word = marked ? cell.substring(1) : cell;
        String mark = marked ? cell.substring(0, 1) : "";
        cells.add(cell.equals(NARROWER) ? cell : mark + spelling.apply(word));
      }
      spelled.add(cells);
    }
    return spelled;
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
