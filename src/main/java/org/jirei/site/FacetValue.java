package org.jirei.site;

import org.jirei.text.Bilingual;
import org.jirei.text.Language;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * One value of a facet.
 *
 * @param id as in addresses and options: {@code miyagi}, {@code single_parents}, {@code 2013}
 */
public record FacetValue(Facet facet, String id, Bilingual label) {

  /** Its name for readers of a language; those of terms and places are in Japanese and English. */
  public String in(Language language) {
    return facet == Facet.FIGURES ? BuiltInFacet.withFigures(language) : label.in(language);
  }

  /** The term that is this value; null for places and years. */
  public @Nullable Term term(Vocabulary vocabulary) {
    Scheme scheme = facet.scheme();
    return scheme == null ? null : vocabulary.find(scheme, id);
  }
}
