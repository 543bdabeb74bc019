package org.jirei.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.jirei.search.Concepts.Concept;
import org.jirei.search.Synonyms.Meaning;

/**
 * Makes the synonyms of an index: of all that words may mean, what finds cases.
 *
 * <p>The idea: nobody gains by an alternative that no case has, or that finds only cases that
 * others find as well, and a browser would have to load it. So each concept keeps, in this order,
 *
 * <ol>
 *   <li>its words, then narrower ones and what means the same as these, as far as each finds a case
 *       that those before do not find,
 *   <li>the tokens of the terms that its words name,
 *   <li>if there is none of either, the tokens of narrower concepts and, marked as such, what
 *       broader concepts keep.
 * </ol>
 *
 * <p>A concept that keeps nothing is dropped. The words of the others are read as one, even a word
 * that means only itself.
 */
final class SynonymFinder {

  /** More would only make a query slow: each alternative has postings to read. */
  private static final int MOST = 16;

  private final Concepts concepts;
  private final QueryTermReader words;
  private final Lexicon lexicon;
  private final IndexCases cases;

  private SynonymFinder(Concepts concepts, IndexReader reader) {
    this.concepts = concepts;
    this.lexicon = new Lexicon(reader);
    Synonyms none = new Synonyms(List.of());
    this.words = new QueryTermReader(lexicon, none, new Spellings(lexicon, none, List.of()));
    this.cases = new IndexCases(reader);
  }

  /** What words mean in the cases of an index. */
  static Synonyms find(Concepts concepts, IndexReader reader) {
    SynonymFinder finder = new SynonymFinder(concepts, reader);
    List<Meaning> meanings = new ArrayList<>();
    for (Concept concept : concepts.all()) {
      List<String> others = finder.others(concept, new HashSet<>());
      if (!others.isEmpty()) {
        boolean label = finder.isLabel(concept, new HashSet<>());
        List<String> words = concept.words.stream().sorted().toList();
        meanings.add(new Meaning(label, words, others));
      }
    }
    return new Synonyms(meanings);
  }

  private List<String> others(Concept concept, Set<Concept> above) {
    List<String> others = new ArrayList<>(finding(concept));
    boolean named = !concept.labelled.isEmpty();
    known(named ? concept.labelled : concept.tokens).forEach(others::add);
    if (others.isEmpty()) {
      narrower(concept).forEach(below -> others.addAll(known(below.labelled)));
    }
    if (others.isEmpty() && above.add(concept)) {
      Set<String> wider = new LinkedHashSet<>();
      for (String word : concept.broader) {
        Concept other = concepts.of(word);
        List<String> found = other == null ? finding(List.of(word)) : others(other, above);
        found.stream()
            .limit(MOST / concept.broader.size())
            .map(more -> more.startsWith(Synonyms.BROADER) ? more : Synonyms.BROADER + more)
            .forEach(wider::add);
      }
      others.addAll(wider);
    }
    return others;
  }

  /** Whether the words name terms, or stand for broader words that do. */
  private boolean isLabel(Concept concept, Set<Concept> above) {
    if (!concept.labelled.isEmpty()) {
      return true;
    }
    boolean own = !finding(concept).isEmpty() || !known(concept.tokens).isEmpty();
    return !own
        && above.add(concept)
        && concept.broader.stream()
            .map(concepts::of)
            .anyMatch(other -> other != null && isLabel(other, above));
  }

  private List<String> known(Set<String> tokens) {
    return tokens.stream().filter(lexicon::knows).toList();
  }

  /** The words of a concept and of narrower ones that find cases. */
  private List<String> finding(Concept concept) {
    Set<String> all = new LinkedHashSet<>(concept.words);
    concept.words.forEach(word -> all.addAll(otherwise(word)));
    List<Concept> below = narrower(concept);
    all.addAll(concept.narrower);
    below.forEach(other -> all.addAll(other.words));
    below.forEach(other -> all.addAll(other.narrower));
    return finding(all);
  }

  /** A word with other words for its longest beginning: こども未来課 for 子ども未来課. */
  private List<String> otherwise(String word) {
    for (int end = word.length() - 1; end > 1; end--) {
      Concept beginning = concepts.of(word.substring(0, end));
      if (beginning != null) {
        String rest = word.substring(end);
        return beginning.words.stream()
            .filter(other -> Grams.kind(other.charAt(other.length() - 1)) == Grams.CJK)
            .filter(other -> Grams.kind(rest.charAt(0)) == Grams.CJK)
            .map(other -> other + rest)
            .toList();
      }
    }
    return List.of();
  }

  /** Those that find a case that the ones before do not. */
  private List<String> finding(Iterable<String> candidates) {
    List<String> finding = new ArrayList<>();
    BitSet found = new BitSet();
    for (String word : candidates) {
      List<String> parts = words.words(word);
      if (parts != null && finding.size() < MOST) {
        BitSet more = cases.having(parts, QueryTermReader.adjacent(word, parts));
        boolean together = parts.size() == 1 || isMostlyTogether(word, parts, more.cardinality());
        more.andNot(found);
        if (together && !more.isEmpty()) {
          found.or(more);
          finding.add(word);
        }
      }
    }
    return finding;
  }

  /**
   * Whether at least half of the cases that have the parts of a word have them side by side, as far
   * as bigrams tell: 女性 and ハローワーク stand in many cases that know no 女性のハローワーク.
   */
  private boolean isMostlyTogether(String word, List<String> parts, int apart) {
    if (LatinPairs.isPhrase(word)) {
      return true;
    }
    return 2 * cases.having(parts, Grams.ofQuery(word)).cardinality() >= Math.max(1, apart);
  }

  /** All concepts below one, the nearest first. */
  private List<Concept> narrower(Concept concept) {
    Set<Concept> below = new LinkedHashSet<>(List.of(concept));
    List<Concept> open = new ArrayList<>(List.of(concept));
    while (!open.isEmpty()) {
      for (String word : open.removeFirst().narrower) {
        Concept other = concepts.of(word);
        if (other != null && below.add(other)) {
          open.add(other);
        }
      }
    }
    below.remove(concept);
    return new ArrayList<>(below);
  }
}
