package org.jirei.content;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.model.CaseAnchors;
import org.jirei.model.CasePart;
import org.jirei.model.CaseStudy;
import org.jirei.text.Language;
import org.jirei.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The places of one page to which links may lead.
 *
 * @param named headings and parts, which messages may suggest
 * @param numbered single items within them, of which there may be many
 * @param byWords the place for the words of each printed heading, as {@link Anchors#letters}
 */
record PageAnchors(Set<String> named, Set<String> numbered, Map<String, String> byWords) {

  /** Parts that a page has in some sites or languages only. */
  private static final Set<String> IN_SOME =
      Stream.of(CasePart.RELATED, CasePart.ENGLISH)
          .map(CasePart::anchor)
          .collect(Collectors.toUnmodifiableSet());

  static PageAnchors of(Anchors headings) {
    return new PageAnchors(headings.all(), Set.of(), headings.byWords());
  }

  /**
   * @param headings of its texts
   * @param whole whether the whole file could be read; if not, its page may later have any part
   */
  static PageAnchors of(CaseStudy c, Anchors headings, boolean whole) {
    Set<String> named = new LinkedHashSet<>(headings.all());
    named.addAll(whole ? CaseAnchors.parts(c) : CasePart.anchors());
    Map<String, String> byWords = new HashMap<>(headings.byWords());
    for (CasePart part : CasePart.values()) {
      String anchor = part.anchor();
      if (anchor != null && named.contains(anchor)) {
        printed(part).forEach(words -> byWords.putIfAbsent(Anchors.letters(words), anchor));
      }
    }
    return new PageAnchors(named, CaseAnchors.items(c), byWords);
  }

  /** The heading of a part in each language. */
  private static Stream<String> printed(CasePart part) {
    return Language.builtIn().stream()
        .map(language -> Messages.of(language, "site"))
        .filter(words -> words.has(part.label()))
        .map(words -> words.get(part.label()));
  }

  /** Whether only the finished page can tell if it has an anchor. */
  static boolean isInSome(String anchor) {
    return IN_SOME.contains(anchor) || CaseAnchors.isOfFrame(anchor);
  }

  /** Both mean the top of the page (HTML, "select the indicated part"). */
  static boolean isTop(String anchor) {
    return anchor.isEmpty() || anchor.equals("top");
  }

  /** The anchor itself, or the one of the heading whose words it gives; null if there is none. */
  @Nullable String find(String written) {
    if (named.contains(written) || numbered.contains(written)) {
      return written;
    }
    return isInSome(written) ? null : byWords.get(Anchors.letters(written));
  }
}
