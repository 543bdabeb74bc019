package org.jirei.content;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Carries what the author wrote for the link or image that contains it. It is never rendered. */
final class WrittenLink extends CustomNode {

  private final String source;

  /**
   * @param source from its first bracket to its last, or the part on the last of several lines
   */
  WrittenLink(String source) {
    this.source = source;
  }

  /** What was written for a link; null if that is unknown. */
  static @Nullable String of(Node link) {
    for (Node at = link.getLastChild(); at != null; at = at.getPrevious()) {
      if (at instanceof WrittenLink written) {
        return written.source;
      }
    }
    return null;
  }
}
