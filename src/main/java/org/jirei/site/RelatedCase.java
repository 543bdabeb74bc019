package org.jirei.site;

import java.util.List;
import org.jirei.model.CaseStudy;

/**
 * A case worth reading after another one.
 *
 * @param reasons why, most telling first, never empty
 */
public record RelatedCase(CaseStudy caseStudy, List<Reason> reasons) {

  public RelatedCase {
    reasons = List.copyOf(reasons);
  }

  /** What two cases share. */
  public sealed interface Reason {
    /** Terms (target groups or measures) that both have. */
    record SharedTerm(org.jirei.vocabulary.Term term) implements Reason {}

    /** The area, or the prefecture, in which both take place. */
    record SharedArea(org.jirei.vocabulary.Area area) implements Reason {}

    /** An organisation that takes part in both. */
    record SharedParty(String name) implements Reason {}

    /** What a party of each belongs to: 大阪労働局. */
    record SharedOrganisation(String name) implements Reason {}

    /** The prefecture of the other case, where it is in another region block. */
    record OtherPlace(FacetValue prefecture) implements Reason {}

    /** Telling words that the texts have in common. */
    record SimilarText(List<String> words) implements Reason {}
  }
}
