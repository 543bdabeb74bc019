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

  /** {@code #１} is a number, and a dash before a digit is a minus. */
  private static final Pattern AT_START =
      Pattern.compile(
          "(?<heading>[#＃](?=\\p{L})|[#＃]{7,})" + "|[-－−](?=\\p{L})(?!.*[-－−—―][ \\t\\u3000]*$)");

  private static final Pattern ROW = Pattern.compile("[|｜].+[|｜]");

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\u3000>＞]*");

  private final WideSigns signs;
  private final int firstLine;
  private final FileProblems findings;
  private final Columns columns = new Columns();

  LeftSigns(WideSigns signs, int firstLine, FileProblems findings) {
    this.signs = signs;
    this.firstLine = firstLine;
    this.findings = findings;
  }

  /** Reports a run without a partner, unless it is a single sign, which may stand for itself. */
  void emphasis(EmphasisRun run) {
    if (run.length() > 1 && (run.opens() || run.closes()) && !run.getSourceSpans().isEmpty()) {
      SourceSpan span = run.getSourceSpans().getFirst();
      String sign = String.valueOf(run.sign()).repeat(run.length());
      int start = signs.written(span.getLineIndex(), span.getColumnIndex());
      findings.add(ProblemKind.EMPHASIS_UNPAIRED, place(span, start, sign), sign);
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
      Span at = place(span, from, sign.group());
      boolean heading = sign.group("heading") != null;
      findings.add(ProblemKind.MARKDOWN_SIGN, at, sign.group(), heading ? "##" : "-");
    }
  }

  /** Reports the first of several lines between bars. */
  private void table(List<SourceSpan> lines) {
    for (SourceSpan span : lines) {
      String line = signs.written(span.getLineIndex()).strip();
      if (ROW.matcher(line).matches()) {
        findings.add(ProblemKind.TABLE_UNDIVIDED, place(span, span.getColumnIndex(), line));
        return;
      }
    }
  }

  /**
   * The place in the file. A text in a field may be indented, begin one line later, or be folded;
   * in a folded text only its first line is certain.
   */
  private Span place(SourceSpan span, int index, String sign) {
    String written = signs.written(span.getLineIndex());
    int first = firstLine + span.getLineIndex();
    for (int number = first; number <= first + 1; number++) {
      String line = findings.file().line(number);
      int start = line == null ? -1 : line.indexOf(written);
      if (line != null && start >= 0 && !written.isBlank()) {
        return new Span(number, columns.column(line, number, start + index), sign.length());
      }
    }
    return Span.ofLine(firstLine);
  }
}
