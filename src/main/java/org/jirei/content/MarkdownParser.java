package org.jirei.content;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * Parses CommonMark with tables, adapted to Japanese: emphasis beside brackets, and line breaks
 * inside sentences.
 */
final class MarkdownParser {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(32)
          .build();

  /** Deeper than any prose. Code that walks the tree recursively must not run out of stack. */
  private static final int MAX_DEPTH = 100;

  /** The length of a list marker with its spaces and enough text to tell it from other words. */
  private static final int LONGEST_SIGN = 12;

  private MarkdownParser() {}

  /**
   * @param line first line of the text in its file, to report text that is nested too deeply
   */
  static Node parse(String markdown, int line, FileProblems findings) {
    EmphasisMarks marks = EmphasisMarks.notIn(markdown);
    Node document = parsed(marks.putInto(markdown));
    if (document == null || isTooDeep(document)) {
      findings.add(ProblemKind.MARKDOWN_TOO_DEEP, Span.ofLine(line), String.valueOf(MAX_DEPTH));
      return new Document();
    }
    document.accept(new FixRun(marks));
    return document;
  }

  /**
   * Null if emphasis is nested some thousand times, which overflows the stack of the recursive
   * parser.
   */
  private static @Nullable Node parsed(String markdown) {
    try {
      return PARSER.parse(markdown);
    } catch (StackOverflowError e) {
      return null;
    }
  }

  private static boolean isTooDeep(Node document) {
    int depth = 0;
    Node at = document;
    while (at != null) {
      if (at.getFirstChild() != null) {
        at = at.getFirstChild();
        if (++depth > MAX_DEPTH) {
          return true;
        }
        continue;
      }
      while (at != null && at.getNext() == null) {
        at = at.getParent();
        depth--;
      }
      at = at == null ? null : at.getNext();
    }
    return false;
  }

  private static final class FixRun extends AbstractVisitor {
    private final EmphasisMarks marks;

    FixRun(EmphasisMarks marks) {
      this.marks = marks;
    }

    @Override
    public void visit(Text text) {
      text.setLiteral(marks.takeOutOf(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
      code.setLiteral(marks.takeOutOf(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock block) {
      block.setLiteral(marks.takeOutOf(block.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      block.setLiteral(marks.takeOutOf(block.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock block) {
      block.setLiteral(marks.takeOutOf(block.getLiteral()));
    }

    @Override
    public void visit(HtmlInline inline) {
      inline.setLiteral(marks.takeOutOf(inline.getLiteral()));
    }

    @Override
    public void visit(Link link) {
      link.setDestination(marks.takeOutOf(link.getDestination()));
      if (link.getTitle() != null) {
        link.setTitle(marks.takeOutOf(link.getTitle()));
      }
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      image.setDestination(marks.takeOutOf(image.getDestination()));
      visitChildren(image);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      int before = edge(lineBreak.getPrevious(), false);
      int after = edge(lineBreak.getNext(), true);
      String between =
          before == 0 || after == 0 ? " " : JapaneseLines.between(before, wordsAfter(lineBreak));
      if (between.equals("\n")) {
        lineBreak.insertBefore(new HardLineBreak());
      } else if (!between.isEmpty()) {
        lineBreak.insertBefore(new Text(between));
      }
      lineBreak.unlink();
    }

    /** At least the beginning of the next line. */
    private String wordsAfter(SoftLineBreak lineBreak) {
      StringBuilder words = new StringBuilder();
      AbstractVisitor reader =
          new AbstractVisitor() {
            @Override
            public void visit(Text text) {
              words.append(marks.takeOutOf(text.getLiteral()));
            }

            @Override
            public void visit(Code code) {
              words.append(marks.takeOutOf(code.getLiteral()));
            }
          };
      for (Node at = lineBreak.getNext();
          at != null && !(at instanceof SoftLineBreak) && words.length() < LONGEST_SIGN;
          at = at.getNext()) {
        at.accept(reader);
      }
      return words.toString();
    }

    /** The code point of a neighbour at the break; 0 if the neighbour has no text. */
    private int edge(@Nullable Node neighbour, boolean first) {
      Node at = neighbour;
      while (at != null) {
        String literal =
            switch (at) {
              case Text text -> marks.takeOutOf(text.getLiteral());
              case Code code -> marks.takeOutOf(code.getLiteral());
              default -> "";
            };
        if (!literal.isEmpty()) {
          return first ? literal.codePointAt(0) : literal.codePointBefore(literal.length());
        }
        at = first ? at.getFirstChild() : at.getLastChild();
      }
      return 0;
    }
  }
}
