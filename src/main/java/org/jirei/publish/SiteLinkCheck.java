package org.jirei.publish;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jirei.problem.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Proves that every link within the site leads to a file and an anchor of it.
 *
 * <p>Pages are scanned as they are written, by the threads that write them; only distinct targets
 * are kept, each with the first page, by name, that links to it. Links must work from a folder and
 * from any sub-path of a server, so one that starts with a slash or ends in a folder is broken.
 */
final class SiteLinkCheck {

  private static final Pattern OTHER_REGION = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//).*");

  private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();
  private final Map<Target, String> pageByTarget = new ConcurrentHashMap<>();

  /** A place in the site: the file, and the anchor within it or an empty text. */
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

  /** Every link that leads nowhere, once. */
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

  /** Where a link leads; null for another site, and for the page itself as a whole. */
  private static @Nullable Target target(String page, String link) {
    if (link.isEmpty() || OTHER_REGION.matcher(link).matches()) {
      return null;
    }
    int hash = link.indexOf('#');
    String anchor = hash < 0 ? "" : decode(link.substring(hash + 1));
    String address = hash < 0 ? link : link.substring(0, hash);
    int query = address.indexOf('?');
    address = decode(query < 0 ? address : address.substring(0, query));
    if (address.isEmpty()) {
      return new Target(page, anchor);
    }
    if (address.startsWith("/")) {
      return new Target(address, anchor);
    }
    Deque<String> steps = new ArrayDeque<>(List.of(page.split("/")));
    steps.removeLast();
    for (String step : address.split("/", -1)) {
      switch (step) {
        case "." -> {}
        case ".." -> {
          if (steps.pollLast() == null) {
            return new Target(address, anchor);
          }
        }
        default -> steps.addLast(step);
      }
    }
    return new Target(String.join("/", steps), anchor);
  }

  private static String decode(String text) {
    try {
      return text.indexOf('%') < 0
          ? text
          : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // Not a valid escape: the address as it stands will not be found and is reported so.
      return text;
    }
  }
}
