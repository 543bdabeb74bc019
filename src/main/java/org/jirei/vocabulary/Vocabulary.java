package org.jirei.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jirei.text.SpellingVariants;
import org.jspecify.annotations.Nullable;

/** All terms by scheme and id, in the order of their files, and the general synonyms for search. */
public final class Vocabulary {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_\\u2010-\\u2015\\u2212-]");

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

  /**
   * The terms that have a name: those with it as a label in either language, or if there are none,
   * those with it as a synonym. Spellings, widths, spaces and hyphens do not matter.
   */
  public List<Term> named(Scheme scheme, String name) {
    String wanted = fold(name);
    List<Term> labelled =
        terms(scheme).stream().filter(term -> isAmong(term.labels(), wanted)).toList();
    return labelled.isEmpty()
        ? terms(scheme).stream().filter(term -> isAmong(term.synonyms(), wanted)).toList()
        : labelled;
  }

  private static boolean isAmong(List<String> names, String wanted) {
    return names.stream().anyMatch(name -> fold(name).equals(wanted));
  }

  /** One form for all spellings of the name of a term. */
  public static String fold(String name) {
    return BETWEEN_WORDS.matcher(SpellingVariants.characters(name)).replaceAll("");
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
