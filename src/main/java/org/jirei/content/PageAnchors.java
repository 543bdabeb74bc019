package org.jirei.content;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** Parts that a page has in some sites or languages only. */
  private static final Set<String> IN_SOME =
      Stream.of(CasePart.RELATED, CasePart.ENGLISH)
          .map(CasePart::anchor)
          .collect(Collectors.toUnmodifiableSet());

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

  /** Whether only the finished page can tell if it has an anchor. */
  static boolean isInSome(String anchor) {
    return IN_SOME.contains(anchor) || CaseAnchors.isOfFrame(anchor);
  }

  /** Both mean the top of the page (HTML, "select the indicated part"). */
  static boolean isTop(String anchor) {
    return anchor.isEmpty() || anchor.equals("top");
  }

  boolean has(String anchor) {
    return named.contains(anchor) || numbered.contains(anchor);
  }
}
