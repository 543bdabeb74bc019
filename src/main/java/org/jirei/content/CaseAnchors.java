package org.jirei.content;

import java.util.Set;

/** The anchors that the page of every case may have beside those of its narrative. */
final class CaseAnchors {

  static final Set<String> OF_PARTS =
      Set.of(
          "roles",
          "rounds",
          "metrics",
          "comments",
          "voices",
          "pictures",
          "footnotes",
          "agreement",
          "laws",
          "staffing",
          "stories",
          "contact",
          "source");

  private CaseAnchors() {}
}
