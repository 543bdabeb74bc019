package org.jirei.pages;

import java.util.List;
import org.jirei.model.CaseStudy;

/** Finds what to read next; search answers, pages show it. Safe to ask from many threads. */
@FunctionalInterface
public interface RelatedCases {
  /** At most five, best first, never the case itself. */
  List<RelatedCase> of(CaseStudy caseStudy);
}
