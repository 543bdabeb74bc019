package org.jirei.site;

import java.util.List;

/**
 * Cases to read next that have one thing in common.
 *
 * @param cases at most five, best first, never empty
 * @param more searches that find more of them; empty if there are no more
 */
public record RelatedList(Kind kind, List<RelatedCase> cases, List<SearchAddress> more) {

  public RelatedList {
    cases = List.copyOf(cases);
    more = List.copyOf(more);
    if (cases.isEmpty()) {
      throw new IllegalArgumentException("no cases that are " + kind);
    }
  }

  /** What the cases of a list have in common with the case on the page. */
  public enum Kind {
    /** Much: words, target groups, measures, places. */
    SIMILAR,
    /** A party, or the labour bureau that a party belongs to. */
    SAME_PARTY,
    /** A measure, in another region block. */
    OTHER_REGION
  }
}
