package org.jirei.content;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jirei.model.CaseAnchors;
import org.jirei.model.CasePart;
import org.jirei.model.CaseStudy;

/**
 * The places of one page to which links may lead.
 *
 * @param named headings and parts, which messages may suggest
 * @param numbered single items within them, of which there may be many
 */
record PageAnchors(Set<String> named, Set<String> numbered) {

  static PageAnchors of(Set<String> headings) {
    return new PageAnchors(headings, Set.of());
  }

  /**
   * @param headings ids of the headings in its texts
   * @param whole whether the whole file could be read; if not, its page may later have any part
   */
  static PageAnchors of(CaseStudy c, Set<String> headings, boolean whole) {
    Set<String> named = new LinkedHashSet<>(headings);
    named.addAll(whole ? CaseAnchors.parts(c) : CasePart.anchors());
    return new PageAnchors(named, CaseAnchors.items(c));
  }

  boolean has(String anchor) {
    return named.contains(anchor) || numbered.contains(anchor);
  }
}
