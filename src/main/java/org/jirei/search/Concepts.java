package org.jirei.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.model.Library;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.site.OwnFacet;
import org.jirei.text.SearchSpelling;
import org.jirei.vocabulary.EverydayWords;
import org.jirei.vocabulary.SynonymGroup;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * All that words may mean: the publisher's synonyms, the everyday language of the field, and the
 * terms of the vocabulary, in normalised spelling.
 *
 * <p>A word belongs to one concept. The publisher's groups come first, so that a word means what
 * the publisher says; a built-in group whose first word the publisher has extends that one.
 */
final class Concepts {

  /** Words that mean the same, and where they lead. */
  static final class Concept {
    final Set<String> words = new LinkedHashSet<>();
    final Set<String> narrower = new LinkedHashSet<>();
    final Set<String> broader = new LinkedHashSet<>();

    /** Tokens of terms that a word of these is the label of. */
    final Set<String> labelled = new LinkedHashSet<>();

    /** Tokens of terms that a word of these is a mere synonym of. */
    final Set<String> tokens = new LinkedHashSet<>();
  }

  private final Map<String, Concept> byWord = new LinkedHashMap<>();

  private Concepts() {}

  static Concepts of(Library library) {
    Concepts concepts = new Concepts();
    library.vocabulary().synonyms().forEach(concepts::add);
    EverydayWords.groups().stream().map(Concepts::withoutBroader).forEach(concepts::add);
    for (Facet facet : facets(library)) {
      for (FacetValue value : facet.all(library)) {
        Term term = value.term(library.vocabulary());
        if (term != null) {
          concepts.add(value, term);
        }
      }
    }
    return concepts;
  }

  /**
   * A publisher who names broader words wants them to answer. Those of the everyday language only
   * say what a word is a kind of: whoever looks for 障害年金 is not served by cases about 高年齢者.
   */
  private static SynonymGroup withoutBroader(SynonymGroup group) {
    return new SynonymGroup(group.same(), group.narrower(), List.of());
  }

  /** Facets of terms: those of Jirei in a fixed order, then the publisher's own. */
  private static List<Facet> facets(Library library) {
    List<Facet> facets = new ArrayList<>(List.of(Facet.TARGET, Facet.MEASURE, Facet.PARTY_TYPE));
    Facet.of(library).stream().filter(OwnFacet.class::isInstance).forEach(facets::add);
    return facets;
  }

  private void add(SynonymGroup group) {
    Concept concept = concept(SearchSpelling.of(group.same().getFirst()));
    for (String word : group.same()) {
      String normalised = SearchSpelling.of(word);
      if (byWord.putIfAbsent(normalised, concept) == null) {
        concept.words.add(normalised);
      }
    }
    group.narrower().forEach(word -> concept.narrower.add(SearchSpelling.of(word)));
    group.broader().forEach(word -> concept.broader.add(SearchSpelling.of(word)));
  }

  /** The concept of a word, made if there is none. */
  private Concept concept(String word) {
    Concept concept = byWord.computeIfAbsent(word, w -> new Concept());
    concept.words.add(word);
    return concept;
  }

  /**
   * Each label, each part of it, and each synonym with the token of the term. Synonyms of target
   * groups count as labels: シングルマザー says whom a case is for as well as ひとり親 does.
   */
  private void add(FacetValue value, Term term) {
    String token = Synonyms.token(value);
    for (String label : List.of(term.label().ja(), term.label().en())) {
      concept(SearchSpelling.of(label)).labelled.add(token);
      for (String part : label.split("[・（）/]")) {
        String word = SearchSpelling.of(part).strip();
        if (word.length() > 1) {
          concept(word).labelled.add(token);
        }
      }
    }
    for (String synonym : term.synonyms()) {
      Concept concept = concept(SearchSpelling.of(synonym));
      (value.facet() == Facet.TARGET ? concept.labelled : concept.tokens).add(token);
    }
  }

  /** All words that have a concept, in an order that does not change. */
  Collection<String> words() {
    return byWord.keySet();
  }

  /** All concepts, in the order of their first words. */
  Collection<Concept> all() {
    return new LinkedHashSet<>(byWord.values());
  }

  @Nullable Concept of(String word) {
    return byWord.get(word);
  }
}
