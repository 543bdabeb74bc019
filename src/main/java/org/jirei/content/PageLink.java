package org.jirei.content;

import java.util.List;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * A link that only the finished pages can answer for: to a page that is no file of the content, or
 * to a place that a page has in some sites and languages only.
 *
 * @param source the page with the link: {@code cases/ogaki.html}
 * @param target the page to which it leads, in the same language
 * @param anchor the place on that page, null if none
 * @param ifMissing what to report if there is no such place
 */
public record PageLink(String source, String target, @Nullable String anchor, Problem ifMissing) {

  /** What to report while errors keep the pages from being made. */
  public Problem unchecked() {
    String place = anchor == null ? target : target + "#" + anchor;
    ProblemKind kind = ProblemKind.LINK_UNCHECKED;
    return new Problem(
        kind,
        kind.usualSeverity(),
        ifMissing.at(),
        ifMissing.length(),
        ifMissing.sourceLine(),
        List.of(place));
  }
}
