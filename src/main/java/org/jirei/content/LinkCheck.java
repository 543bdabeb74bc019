package org.jirei.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jirei.content.Links.Link;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Checks that every link between content files leads to something that readers can open. */
final class LinkCheck {

  private final Map<String, Target> targets = new HashMap<>();
  private final Set<String> contentFiles = new TreeSet<>();
  private final Set<String> translated = new HashSet<>();
  private final List<PageLink> openLinks = new ArrayList<>();

  /**
   * @param hidden whether the target is an unpublished draft
   * @param anchors null if they are unknown
   */
  private record Target(boolean hidden, @Nullable PageAnchors anchors) {}

  /**
   * A file with links.
   *
   * @param inContent {@code cases/ogaki.md}
   * @param page {@code cases/ogaki.html}
   * @param hidden whether the file is an unpublished draft
   */
  record Source(String inContent, String page, boolean hidden) {}

  void addTarget(String inContent, String page, boolean hidden, @Nullable PageAnchors anchors) {
    contentFiles.add(inContent);
    targets.putIfAbsent(page, new Target(hidden, anchors));
    if (inContent.startsWith("pages/") && page.contains("/")) {
      translated.add(page.substring(page.indexOf('/') + 1));
    }
  }

  /**
   * Checks the links of a file. All targets must be known by then.
   *
   * @return the places that its author names by the words of a heading
   */
  NamedPlaces check(List<Link> links, Source source, FileProblems findings) {
    Map<String, String> named = new HashMap<>();
    links.forEach(link -> check(link, source, findings, named));
    return new NamedPlaces(named);
  }

  /** The links to which only the finished pages have an answer. */
  List<PageLink> openLinks() {
    return List.copyOf(openLinks);
  }

  private void check(Link link, Source source, FileProblems findings, Map<String, String> named) {
    Target target = link.page() == null ? null : targets.get(link.page());
    if (target == null) {
      Problem broken =
          findings.problem(
              ProblemKind.LINK_BROKEN, link.at(), link.written(), nearest(link, source.inContent));
      if (link.page() != null && link.namesPage()) {
        leaveOpen(link, link.anchor(), source, broken);
      } else {
        findings.add(broken);
      }
      return;
    }
    if (target.hidden() && !source.hidden) {
      findings.add(ProblemKind.LINK_TO_DRAFT, link.at(), link.written());
    }
    String anchor = link.anchor();
    PageAnchors anchors = target.anchors();
    if (anchor != null && !PageAnchors.isTop(anchor) && anchors != null) {
      String id = anchors.find(anchor);
      if (id != null && !id.equals(anchor)) {
        named.put(String.valueOf(link.href()), link.hrefTo(id));
      }
      checkAnchor(link, id, anchors, source, findings);
    }
  }

  private void checkAnchor(
      Link link, @Nullable String id, PageAnchors anchors, Source source, FileProblems findings) {
    String anchor = String.valueOf(link.anchor());
    String page = String.valueOf(link.page());
    boolean inAllLanguages = !translated.contains(page) && !PageAnchors.isInSome(anchor);
    if (id != null && inAllLanguages) {
      return;
    }
    Problem broken =
        findings.problem(
            ProblemKind.ANCHOR_BROKEN,
            link.at(),
            anchor,
            page,
            String.join(", ", anchors.named()),
            Nearest.of(anchor, anchors.named()));
    if (id != null || PageAnchors.isInSome(anchor)) {
      leaveOpen(link, id == null ? anchor : id, source, broken);
    } else {
      findings.add(broken);
    }
  }

  private void leaveOpen(Link link, @Nullable String anchor, Source source, Problem broken) {
    if (!source.hidden) {
      boolean whole = anchor == null || PageAnchors.isTop(anchor);
      openLinks.add(
          new PageLink(source.page, String.valueOf(link.page()), whole ? null : anchor, broken));
    }
  }

  private String nearest(Link link, String inContent) {
    String written = link.written().replaceAll("#.*", "");
    Path folder = Path.of(inContent).getParent();
    Map<String, String> links = new HashMap<>();
    for (String file : contentFiles) {
      Path target = Path.of(file);
      Path way = folder == null ? target : folder.relativize(target);
      links.put(way.toString().replace('\\', '/'), file);
    }
    return Nearest.of(written, new TreeSet<>(links.keySet()));
  }
}
