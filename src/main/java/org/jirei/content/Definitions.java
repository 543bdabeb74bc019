package org.jirei.content;

import java.util.List;
import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Definitions of addresses: {@code [別紙]: https://example.jp/}. CommonMark shows none of them, but
 * in Japanese a note is written alike: {@code [注１]: 速報値}. So a definition that no link uses stays
 * on the page as a paragraph.
 */
final class Definitions {

  private static final String LITERAL_BRACKET = "\\";

  /** No line so far indented begins anything but goes on with its paragraph. */
  private static final String GOES_ON = "    ";

  private Definitions() {}

  /** Says of a definition that a link uses it. Never rendered. */
  private static final class Used extends CustomNode {}

  /** Marks the definition of each link, and leaves the link to the parser. */
  static final class Marker implements LinkProcessor {
    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
      if (link.destination() == null) {
        String label = link.label();
        String name = label == null || label.isEmpty() ? link.text() : label;
        LinkReferenceDefinition definition =
            context.getDefinition(LinkReferenceDefinition.class, name);
        if (definition != null && definition.getFirstChild() == null) {
          definition.appendChild(new Used());
        }
      }
      return LinkResult.none();
    }
  }

  /**
   * Makes paragraphs of the definitions that no link uses.
   *
   * @param parser reads their words, which may contain emphasis and links
   */
  static void showUnused(Node document, WideSigns signs, Parser parser) {
    for (Node node : MarkdownNodes.below(document)) {
      if (node instanceof LinkReferenceDefinition definition
          && definition.getFirstChild() == null
          && !definition.getSourceSpans().isEmpty()) {
        Paragraph paragraph = paragraph(definition.getSourceSpans(), signs, parser);
        definition.insertBefore(paragraph);
        definition.unlink();
      }
    }
  }

  private static Paragraph paragraph(List<SourceSpan> lines, WideSigns signs, Parser parser) {
    StringBuilder words = new StringBuilder();
    for (SourceSpan line : lines) {
      int start = line.getColumnIndex();
      words
          .append(words.isEmpty() ? LITERAL_BRACKET : "\n" + GOES_ON)
          .append(signs.read(line.getLineIndex()), start, start + line.getLength());
    }
    Paragraph paragraph = new Paragraph();
    paragraph.setSourceSpans(lines);
    Node parsed = parser.parse(words.toString()).getFirstChild();
    for (Node node = parsed == null ? null : parsed.getFirstChild(); node != null; ) {
      Node next = node.getNext();
      paragraph.appendChild(node);
      node = next;
    }
    for (Node node : MarkdownNodes.below(paragraph)) {
      node.setSourceSpans(node.getSourceSpans().stream().map(span -> inText(span, lines)).toList());
    }
    return paragraph;
  }

  /** The place in the whole text of a place in the words of a definition. */
  private static SourceSpan inText(SourceSpan span, List<SourceSpan> lines) {
    SourceSpan line = lines.get(span.getLineIndex());
    int before = (span.getLineIndex() == 0 ? LITERAL_BRACKET : GOES_ON).length();
    int column = Math.max(0, span.getColumnIndex() - before);
    return SourceSpan.of(
        line.getLineIndex(),
        line.getColumnIndex() + column,
        line.getInputIndex() + column,
        span.getLength());
  }
}
