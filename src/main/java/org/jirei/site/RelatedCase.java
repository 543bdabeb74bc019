package org.jirei.site;

import java.util.List;
import org.jirei.model.CaseStudy;

/**
 * A case worth reading after another one.
 *
 * @param reasons why it is listed, strongest reason first; never empty
 */
public record RelatedCase(CaseStudy caseStudy, List<Reason> reasons) {

  public RelatedCase {
    reasons = List.copyOf(reasons);
  }

  /** What two cases share. */
  public sealed interface Reason {
    /** A target group or measure that both have. */
    record SharedTerm(org.jirei.vocabulary.Term term) implements Reason {}

    /** The area, or the prefecture, in which both take place. */
    record SharedArea(org.jirei.vocabulary.Area area) implements Reason {}

    /** An organisation that takes part in both. */
    record SharedParty(String name) implements Reason {}

    /** An organisation to which a party of each belongs: 大阪労働局. */
    record SharedOrganisation(String name) implements Reason {}

    /** The prefecture of the other case, which is in another region block. */
    record OtherPlace(FacetValue prefecture) implements Reason {}

    /** Key terms that both texts contain. */
    record SimilarText(List<String> words) implements Reason {}
  }
}
