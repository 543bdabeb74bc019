package org.jirei.site;

import java.util.List;
import org.jirei.model.CaseStudy;

/**
 * Finds cases to read next: search implements it, and pages show the result. Safe for use by many
 * threads.
 */
@FunctionalInterface
public interface RelatedCases {
  /**
   * A list for each kind that has cases, in the order of the kinds. No case is in two lists, and
   * the case itself is in none.
   */
  List<RelatedList> of(CaseStudy caseStudy);
}
