package org.jirei.content;

import java.util.Map;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The plain words of a heading or paragraph. */
final class HeadingWords {

  /** What stands for the tags of a reading in plain text. */
  private static final Map<String, String> RUBY = Map.of("<rt>", "（", "</rt>", "）");

  private HeadingWords() {}

  /** The text of a heading or paragraph. Readings stand in brackets: 梼原（ゆすはら）. */
  static String of(Node node) {
    StringBuilder words = new StringBuilder();
    boolean brackets = false;
    for (Node at : MarkdownNodes.below(node)) {
      switch (at) {
        case Text text -> words.append(text.getLiteral());
        case Code code -> words.append(code.getLiteral());
        case HardLineBreak lineBreak -> words.append(' ');
        case HtmlInline html -> {
          brackets |= html.getLiteral().startsWith("<rp");
          words.append(brackets ? "" : RUBY.getOrDefault(html.getLiteral(), ""));
        }
        default -> {}
      }
    }
    return words.toString().strip();
  }

  /** The words without readings: 梼原. */
  static String withoutReadings(Node node) {
    StringBuilder words = new StringBuilder();
    boolean reading = false;
    for (Node at : MarkdownNodes.below(node)) {
      switch (at) {
        case HtmlInline html -> reading = isReading(html.getLiteral());
        case Text text -> words.append(reading ? "" : text.getLiteral());
        case Code code -> words.append(reading ? "" : code.getLiteral());
        default -> {}
      }
    }
    return words.toString().strip();
  }

  /** Whether a part of the words is a link, which plain words lose. */
  static boolean haveLink(Node node) {
    return MarkdownNodes.below(node).stream()
        .anyMatch(at -> at instanceof Link || at instanceof HtmlInline html && isLink(html));
  }

  private static boolean isLink(HtmlInline html) {
    return html.getLiteral().regionMatches(true, 0, "<a ", 0, 3);
  }

  private static boolean isReading(String tag) {
    return tag.startsWith("<rt") || tag.startsWith("<rp");
  }
}
