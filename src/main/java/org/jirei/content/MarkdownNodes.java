package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/** Walks trees of Markdown without recursion, which a hostile text could exhaust. */
final class MarkdownNodes {

  private MarkdownNodes() {}

  /** All nodes below a node, in the order of the text. */
  static List<Node> below(Node root) {
    List<Node> nodes = new ArrayList<>();
    Node at = root.getFirstChild();
    while (at != null) {
      nodes.add(at);
      Node next = at.getFirstChild();
      while (next == null && at != null && at != root) {
        next = at.getNext();
        at = at.getParent();
      }
      at = next;
    }
    return nodes;
  }
}
