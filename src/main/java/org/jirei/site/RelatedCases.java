package org.jirei.site;

import java.util.List;
import org.jirei.model.CaseStudy;

/** Finds what to read next; search answers, pages show it. Safe to ask from many threads. */
@FunctionalInterface
public interface RelatedCases {
  /**
   * A list of each kind that has cases, in the order of the kinds; no case stands in two of them,
   * and the case itself in none.
   */
  List<RelatedList> of(CaseStudy caseStudy);
}
