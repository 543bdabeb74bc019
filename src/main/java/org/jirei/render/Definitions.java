package org.jirei.render;

import org.jirei.pages.Facet;
import org.jirei.pages.FacetValue;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;

/** What the values of a facet mean, where the vocabulary defines them. */
final class Definitions {

  private Definitions() {}

  /** Empty for places and years. */
  static String of(FacetValue value, Frame frame) {
    if (value.facet() == Facet.PREFECTURE
        || value.facet() == Facet.REGION
        || value.facet() == Facet.YEAR) {
      return "";
    }
    Scheme scheme =
        switch (value.facet()) {
          case TARGET -> Scheme.TARGET_GROUP;
          case MEASURE -> Scheme.MEASURE;
          default -> Scheme.PARTY_TYPE;
        };
    Term term = frame.library().vocabulary().find(scheme, value.id());
    return term == null ? "" : frame.t(term.definition());
  }
}
