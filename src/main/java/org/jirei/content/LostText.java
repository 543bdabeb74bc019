package org.jirei.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jirei.problem.ProblemKind;

/**
 * Reports text that the rules of Markdown take from the page or make code of: cells beyond the last
 * column of a table, and all that follows a fence nobody closed.
 */
final class LostText {

  /** Divides cells, also within code, as on GitHub. */
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  private static final Pattern OUTER_BAR = Pattern.compile("[ \\t]*+\\|?");

  private final WideSigns signs;
  private final MarkdownPlaces places;
  private final FileProblems findings;

  LostText(WideSigns signs, MarkdownPlaces places, FileProblems findings) {
    this.signs = signs;
    this.places = places;
    this.findings = findings;
  }

  void report(Node document) {
    for (Node node : MarkdownNodes.below(document)) {
      if (node.getSourceSpans().isEmpty()) {
        continue;
      }
      SourceSpan span = node.getSourceSpans().getFirst();
      if (node instanceof TableBlock table) {
        rows(table);
      } else if (node instanceof FencedCodeBlock code && code.getClosingFenceLength() == null) {
        fence(code, span);
      }
    }
  }

  private void rows(TableBlock table) {
    int columns = 0;
    for (Node node : MarkdownNodes.below(table)) {
      if (node instanceof TableCell cell && cell.isHeader()) {
        columns++;
      } else if (node instanceof TableRow row && columns > 0 && !row.getSourceSpans().isEmpty()) {
        row(row.getSourceSpans().getFirst(), columns);
      }
    }
  }

  private void row(SourceSpan span, int columns) {
    String line = signs.read(span.getLineIndex());
    int start = span.getColumnIndex();
    int end = start + span.getLength();
    int from = surplus(line, start, end, columns);
    String lost = withoutLastBar(line.substring(from, end).strip());
    if (!lost.isEmpty()) {
      int at = signs.written(span.getLineIndex(), line.indexOf(lost, from));
      findings.add(
          ProblemKind.TABLE_ROW_TOO_LONG,
          places.of(span, at, lost),
          line.substring(start, end).strip(),
          String.valueOf(columns),
          lost);
    }
  }

  /** Where the cells begin for which there is no column; {@code end} if there are none. */
  private static int surplus(String line, int start, int end, int columns) {
    Matcher outer = OUTER_BAR.matcher(line).region(start, end);
    int at = outer.lookingAt() ? outer.end() : start;
    Matcher bar = BAR.matcher(line).region(at, end);
    for (int column = 0; column < columns; column++) {
      if (!bar.find()) {
        return end;
      }
      at = bar.end();
    }
    return at;
  }

  private static String withoutLastBar(String cells) {
    boolean ends = cells.endsWith("|") && !cells.endsWith("\\|");
    return ends ? cells.substring(0, cells.length() - 1).strip() : cells;
  }

  private void fence(FencedCodeBlock code, SourceSpan span) {
    String sign = code.getFenceCharacter();
    Integer length = code.getOpeningFenceLength();
    String fence = sign.repeat(length == null ? 3 : length);
    int at = signs.written(span.getLineIndex(), span.getColumnIndex());
    findings.add(ProblemKind.CODE_UNCLOSED, places.of(span, at, fence), fence);
  }
}
