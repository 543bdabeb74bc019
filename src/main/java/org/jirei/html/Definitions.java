package org.jirei.html;

import org.jirei.site.FacetValue;
import org.jirei.vocabulary.Term;

/** What the values of a facet mean, if the vocabulary defines them. */
final class Definitions {

  private Definitions() {}

  /** Empty for places and years. */
  static String of(FacetValue value, PageContext context) {
    Term term = value.term(context.library().vocabulary());
    return term == null ? "" : context.t(term.definition());
  }
}
