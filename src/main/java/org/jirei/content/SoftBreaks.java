package org.jirei.content;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Joins the lines of paragraphs as {@link JapaneseLines} says, whatever markup is beside them. */
final class SoftBreaks extends AbstractVisitor {

  /**
   * How many characters on each side are looked at: enough for a list marker with its spaces, and
   * for the signs between a line break and the next letter.
   */
  private static final int SIGHT = 16;

  @Override
  public void visit(SoftLineBreak lineBreak) {
    String before = words(lineBreak, false);
    String after = words(lineBreak, true);
    String between =
        before.isEmpty() || after.isEmpty() ? " " : JapaneseLines.between(before, after);
    if (between.equals("\n")) {
      lineBreak.insertBefore(new HardLineBreak());
    } else if (!between.isEmpty()) {
      lineBreak.insertBefore(new Text(between));
    }
    lineBreak.unlink();
  }

  /** At least the nearest words on one side of a line break, also those of the nodes around it. */
  private static String words(SoftLineBreak lineBreak, boolean after) {
    StringBuilder words = new StringBuilder();
    Node at = next(lineBreak, after, false);
    while (at != null && words.length() < SIGHT && !isBreak(at)) {
      String literal =
          switch (at) {
            case Text text -> text.getLiteral();
            case Code code -> code.getLiteral();
            default -> "";
          };
      words.insert(after ? words.length() : 0, literal);
      at = next(at, after, true);
    }
    return words.toString();
  }

  /** The next node in reading order, forwards or backwards, within the same paragraph. */
  private static @Nullable Node next(Node from, boolean forwards, boolean into) {
    Node inner = forwards ? from.getFirstChild() : from.getLastChild();
    if (into && inner != null) {
      return inner;
    }
    Node at = from;
    while (at != null && !(at instanceof org.commonmark.node.Block)) {
      Node sibling = forwards ? at.getNext() : at.getPrevious();
      if (sibling != null) {
        return sibling;
      }
      at = at.getParent();
    }
    return null;
  }

  private static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak
        || node instanceof HardLineBreak
        || node instanceof HtmlInline html && html.getLiteral().startsWith("<br");
  }
}
