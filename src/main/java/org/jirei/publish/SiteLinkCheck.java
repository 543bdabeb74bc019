package org.jirei.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jirei.address.LocalAddress;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jirei.problem.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Checks that every link within the site leads to a file and, if it names an anchor, to that
 * anchor.
 *
 * <p>The threads that write the pages scan them too. Only distinct targets are kept, each with the
 * page that links to it and comes first by name. Links must work from a folder and below any path
 * of a server, so a link that starts with a slash or ends in a folder is broken.
 */
final class SiteLinkCheck {

  private static final Pattern OTHER_REGION = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//).*");

  private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();
  private final Map<Target, String> pageByTarget = new ConcurrentHashMap<>();

  /** A place in the site: a file, and an anchor in it or an empty text. */
  private record Target(String path, String anchor) {}

  void scan(OutputFile file) {
    String page = file.path().value();
    if (!page.endsWith(".html")) {
      return;
    }
    HtmlLinks found = HtmlLinks.of(new String(file.bytes(), StandardCharsets.UTF_8));
    anchors.put(page, found.anchors());
    for (String link : Set.copyOf(found.links())) {
      Target target = target(page, link);
      boolean here = target == null || (target.path.equals(page) && isIn(target.anchor, found));
      if (!here) {
        pageByTarget.merge(target, page, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
  }

  /** Each broken link, once. */
  List<Problem> problems(Set<String> files) {
    return pageByTarget.entrySet().stream()
        .filter(link -> !leadsSomewhere(link.getKey(), files))
        .map(link -> problem(link.getValue(), link.getKey()))
        .sorted()
        .toList();
  }

  private boolean leadsSomewhere(Target target, Set<String> files) {
    return files.contains(target.path)
        && (isTop(target.anchor)
            || anchors.getOrDefault(target.path, Set.of()).contains(target.anchor));
  }

  private static boolean isIn(String anchor, HtmlLinks page) {
    return isTop(anchor) || page.anchors().contains(anchor);
  }

  /** Both mean the top of the page (HTML, "select the indicated part"). */
  private static boolean isTop(String anchor) {
    return anchor.isEmpty() || anchor.equals("top");
  }

  private static Problem problem(String page, Target target) {
    String words = target.anchor.isEmpty() ? target.path : target.path + "#" + target.anchor;
    ProblemKind kind = ProblemKind.PAGE_LINK;
    return new Problem(
        kind, kind.usualSeverity(), SourcePosition.ofFile(page), 0, null, List.of(words));
  }

  /** The target of a link; null for another site, and for the page itself without an anchor. */
  private static @Nullable Target target(String page, String link) {
    if (link.isEmpty() || OTHER_REGION.matcher(link).matches()) {
      return null;
    }
    LocalAddress address = LocalAddress.parse(link);
    String file = address.in(page);
    String anchor = address.anchor();
    return new Target(file == null ? address.path() : file, anchor == null ? "" : anchor);
  }
}
