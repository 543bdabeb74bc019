package org.jirei.content;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jirei.model.CaseAnchors;
import org.jirei.model.CasePart;
import org.jirei.model.CaseStudy;

/**
 * The places of one page that links may name.
 *
 * @param named headings and parts, which a person may be told of
 * @param numbered single things within them, of which there may be many
 */
record PageAnchors(Set<String> named, Set<String> numbered) {

  static PageAnchors of(Set<String> headings) {
    return new PageAnchors(headings, Set.of());
  }

  /**
   * @param headings of its texts
   * @param whole whether all of the file could be read; else its page may yet get any part
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
