package org.jirei.render;

import org.jirei.pages.FacetValue;
import org.jirei.vocabulary.Term;

/** What the values of a facet mean, where the vocabulary defines them. */
final class Definitions {

  private Definitions() {}

  /** Empty for places and years. */
  static String of(FacetValue value, Frame frame) {
    Term term = value.term(frame.library().vocabulary());
    return term == null ? "" : frame.t(term.definition());
  }
}
