package org.jirei.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jirei.problem.ProblemKind;

/**
 * Reports signs of Markdown that remained signs in the text although their author probably meant
 * them: {@code #見出し}, {@code -項目}, a table without its second line, asterisks without a partner.
 */
final class LeftSigns {

  /**
   * {@code #１} is a number, and a dash before a digit is a minus. A line of equals signs underlines
   * a heading in CommonMark, if they are plain.
   */
  private static final Pattern AT_START =
      Pattern.compile(
          "(?<heading>[#＃](?=\\p{L})|[#＃]{7,}|[=＝]{2,}(?=[ \\t\\u3000]*$))"
              + "|[-－−](?=\\p{L})(?!.*[-－−—―][ \\t\\u3000]*$)");

  private static final Pattern ROW = Pattern.compile("[|｜].+[|｜]");

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\u3000>＞]*");

  private final WideSigns signs;
  private final MarkdownPlaces places;
  private final FileProblems findings;

  LeftSigns(WideSigns signs, MarkdownPlaces places, FileProblems findings) {
    this.signs = signs;
    this.places = places;
    this.findings = findings;
  }

  /** Reports a run without a partner, unless it is a single sign, which may stand for itself. */
  void emphasis(EmphasisRun run) {
    if (run.length() > 1 && (run.opens() || run.closes()) && !run.getSourceSpans().isEmpty()) {
      SourceSpan span = run.getSourceSpans().getFirst();
      String sign = String.valueOf(run.sign()).repeat(run.length());
      int start = signs.written(span.getLineIndex(), span.getColumnIndex());
      findings.add(ProblemKind.EMPHASIS_UNPAIRED, places.of(span, start, sign), sign);
    }
  }

  /** Reports lines of paragraphs that begin with such a sign. */
  void lines(Node document) {
    for (Node node : MarkdownNodes.below(document)) {
      if (node instanceof Paragraph) {
        node.getSourceSpans().forEach(this::line);
        table(node.getSourceSpans());
      }
    }
  }

  private void line(SourceSpan span) {
    String written = signs.written(span.getLineIndex());
    int start = signs.written(span.getLineIndex(), span.getColumnIndex());
    Matcher blanks =
        BLANKS.matcher(written).region(Math.min(start, written.length()), written.length());
    int from = blanks.lookingAt() ? blanks.end() : start;
    Matcher sign = AT_START.matcher(written).region(from, written.length());
    if (sign.lookingAt()) {
      Span at = places.of(span, from, sign.group());
      boolean heading = sign.group("heading") != null;
      findings.add(ProblemKind.MARKDOWN_SIGN, at, sign.group(), heading ? "##" : "-");
    }
  }

  /** Reports the first of several lines between bars. */
  private void table(List<SourceSpan> lines) {
    for (SourceSpan span : lines) {
      String line = signs.written(span.getLineIndex()).strip();
      if (ROW.matcher(line).matches()) {
        findings.add(ProblemKind.TABLE_UNDIVIDED, places.of(span, span.getColumnIndex(), line));
        return;
      }
    }
  }
}
