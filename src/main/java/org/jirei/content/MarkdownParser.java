package org.jirei.content;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * Parses CommonMark with tables and deletions, as it is written in Japanese: with full-width signs,
 * emphasis beside brackets, and line breaks inside sentences. Signs that could mean several things
 * are reported.
 */
final class MarkdownParser {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .customInlineContentParserFactory(new EmphasisRun.Factory())
          .linkProcessor(new Definitions.Marker())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(32)
          .build();

  /** Deeper than any prose. Code that walks the tree recursively must not run out of stack. */
  private static final int MAX_DEPTH = 100;

  private MarkdownParser() {}

  /**
   * @param line first line of the text in its file
   */
  static Node parse(String markdown, int line, FileProblems findings) {
    WideSigns signs = signs(markdown);
    Node document = signs == null ? null : parsed(signs.markdown());
    if (signs == null || document == null) {
      return tooDeep(line, findings);
    }
    Definitions.showUnused(document, signs, PARSER);
    MarkdownPlaces places = new MarkdownPlaces(signs, line, findings.file());
    LeftSigns left = new LeftSigns(signs, places, findings);
    new EmphasisPairs(left::emphasis).pair(document);
    if (isTooDeep(document)) {
      return tooDeep(line, findings);
    }
    left.lines(document);
    new LostText(signs, places, findings).report(document);
    ItemNumber.keep(document, signs);
    document.accept(new SoftBreaks());
    keepSources(document, signs);
    return document;
  }

  private static Node tooDeep(int line, FileProblems findings) {
    findings.add(ProblemKind.MARKDOWN_TOO_DEEP, Span.ofLine(line), String.valueOf(MAX_DEPTH));
    return new Document();
  }

  /** Null if links are nested too deeply, which overflows the stack of the recursive parser. */
  private static @Nullable Node parsed(String markdown) {
    try {
      return PARSER.parse(markdown);
    } catch (StackOverflowError e) {
      return null;
    }
  }

  private static @Nullable WideSigns signs(String markdown) {
    try {
      return WideSigns.of(markdown, PARSER);
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

  /**
   * Gives each link and image what its author wrote, so that its place in the file can be found.
   */
  private static void keepSources(Node document, WideSigns signs) {
    for (Node node : MarkdownNodes.below(document)) {
      if ((node instanceof Link || node instanceof Image) && !node.getSourceSpans().isEmpty()) {
        node.appendChild(new WrittenLink(source(node.getSourceSpans().getLast(), signs)));
      }
    }
  }

  private static String source(SourceSpan span, WideSigns signs) {
    String line = signs.written(span.getLineIndex());
    int start = signs.written(span.getLineIndex(), span.getColumnIndex());
    int end = signs.written(span.getLineIndex(), span.getColumnIndex() + span.getLength());
    return line.substring(Math.min(start, line.length()), Math.min(end, line.length()));
  }
}
