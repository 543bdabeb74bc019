package org.jirei.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All terms by scheme and id, in the order of their files, and the general synonyms for search. */
public final class Vocabulary {

  private final Map<Scheme, Map<String, Term>> terms = new LinkedHashMap<>();
  private final List<SynonymGroup> synonyms;

  /**
   * @param terms ids must be unique within a scheme
   * @param synonyms groups of words that are not terms but mean the same
   */
  public Vocabulary(List<Term> terms, List<SynonymGroup> synonyms) {
    Scheme.BUILT_IN.forEach(scheme -> this.terms.put(scheme, new LinkedHashMap<>()));
    for (Term term : terms) {
      Map<String, Term> ofScheme =
          this.terms.computeIfAbsent(term.scheme(), scheme -> new LinkedHashMap<>());
      if (ofScheme.put(term.id(), term) != null) {
        throw new IllegalArgumentException("two terms " + term.scheme() + " " + term.id());
      }
    }
    this.synonyms = List.copyOf(synonyms);
  }

  public @Nullable Term find(Scheme scheme, String id) {
    return ofScheme(scheme).get(id);
  }

  /** The terms of all schemes, those of a publisher's own fields last. */
  public List<Term> terms() {
    return terms.values().stream().flatMap(ofScheme -> ofScheme.values().stream()).toList();
  }

  /** The terms of one scheme, in the order of its file. */
  public List<Term> terms(Scheme scheme) {
    return new ArrayList<>(ofScheme(scheme).values());
  }

  public List<SynonymGroup> synonyms() {
    return synonyms;
  }

  private Map<String, Term> ofScheme(Scheme scheme) {
    return terms.getOrDefault(scheme, Map.of());
  }
}
