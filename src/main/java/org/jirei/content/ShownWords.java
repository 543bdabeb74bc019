package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jirei.text.Normaliser;
import org.jsoup.Jsoup;

/**
 * The letters and digits that a page shows of a Markdown text, in one width, with the lines in
 * which they stand. Words are found in them whatever signs, blanks and line ends are between the
 * letters.
 */
final class ShownWords {

  private final StringBuilder letters = new StringBuilder();
  private final List<Integer> lines = new ArrayList<>();

  private ShownWords() {}

  static ShownWords of(Node document) {
    ShownWords shown = new ShownWords();
    int line = 0;
    for (Node node : MarkdownNodes.below(document)) {
      List<SourceSpan> spans = node.getSourceSpans();
      line = spans.isEmpty() ? line : spans.getFirst().getLineIndex();
      switch (node) {
        case Text text -> shown.add(text.getLiteral(), line, 0);
        case Code code -> shown.add(code.getLiteral(), line, 0);
        case IndentedCodeBlock block -> shown.add(block.getLiteral(), line, 1);
        case FencedCodeBlock block -> shown.add(block.getLiteral(), line + 1, 1);
        case HtmlBlock html -> shown.add(textOf(html.getLiteral()), line, 0);
        default -> {}
      }
    }
    return shown;
  }

  /** What a browser shows of HTML, which does not include comments. */
  private static String textOf(String html) {
    return Jsoup.parseBodyFragment(html).body().wholeText();
  }

  /**
   * @param step by how many lines each line of the words is further down in the Markdown
   */
  private void add(String words, int firstLine, int step) {
    int line = firstLine;
    for (String part : words.split("\n", -1)) {
      String folded = folded(part);
      letters.append(folded);
      for (int i = 0; i < folded.length(); i++) {
        lines.add(line);
      }
      line += step;
    }
  }

  /** The 0-based lines in which words begin, if they are shown at all. */
  List<Integer> linesOf(String words) {
    String wanted = folded(words);
    List<Integer> found = new ArrayList<>();
    int at = letters.indexOf(wanted);
    while (at >= 0 && !wanted.isEmpty()) {
      found.add(lines.get(at));
      at = letters.indexOf(wanted, at + wanted.length());
    }
    return found;
  }

  /** The letters and digits of words in one width. */
  static String folded(String words) {
    StringBuilder folded = new StringBuilder();
    Normaliser.normalise(words)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
