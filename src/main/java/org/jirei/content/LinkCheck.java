package org.jirei.content;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jirei.content.Links.Link;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Checks that every link between content files leads to something that readers can open. */
final class LinkCheck {

  private final Map<String, Target> targets = new HashMap<>();
  private final Set<String> contentFiles = new TreeSet<>();

  /**
   * @param hidden whether the target is an unpublished draft
   * @param anchors null if they are unknown
   */
  private record Target(boolean hidden, @Nullable PageAnchors anchors) {}

  void addTarget(String inContent, String page, boolean hidden, @Nullable PageAnchors anchors) {
    contentFiles.add(inContent);
    targets.putIfAbsent(page, new Target(hidden, anchors));
  }

  /**
   * @param inContent the file with the link
   * @param hidden whether that file is a draft itself
   */
  void check(Link link, String inContent, boolean hidden, FileProblems findings) {
    Target target = link.page() == null ? null : targets.get(link.page());
    if (target == null) {
      findings.add(ProblemKind.LINK_BROKEN, link.at(), link.written(), nearest(link, inContent));
      return;
    }
    if (target.hidden() && !hidden) {
      findings.add(ProblemKind.LINK_TO_DRAFT, link.at(), link.written());
    }
    String anchor = link.anchor();
    PageAnchors anchors = target.anchors();
    if (anchor == null || anchor.isEmpty() || anchors == null) {
      return;
    }
    if (!anchors.has(anchor)) {
      findings.add(
          ProblemKind.ANCHOR_BROKEN,
          link.at(),
          anchor,
          String.valueOf(link.page()),
          String.join(", ", anchors.named()),
          Nearest.of(anchor, anchors.named()));
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
