package org.jirei.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown with full-width signs as it is meant. Code and HTML stay as they are; where they
 * are, the parser itself has said.
 */
final class WideSigns {

  /** What no text needs that has plain signs only. */
  private static final Pattern SUSPECT =
      Pattern.compile(
          "[＃＞－−＊＋．）｜＿｀［］（\\u3000]"
              + "|(?m)^[ \\t>*+-]*(?:#{2,6}[^#\\s]|[0-9]{1,3}[.)][^\\x00-\\x7f])"
              + "|[０-９]{1,3}[.)]");

  private static final Pattern FENCE = Pattern.compile("^[ >]*｀{3,}");

  /** Between digits such signs multiply, or raise to a power. */
  private static final String STARS = "(?!(?<=\\p{Nd})＊＊\\p{Nd})＊＊";

  private static final Pattern STRONG = Pattern.compile(STARS + "(?=[^\\s＊])([^＊]+)" + STARS);
  private static final Pattern UNDERSCORED = Pattern.compile("＿＿(?=[^\\s＿])([^＿]+)＿＿");
  private static final Pattern CODE = Pattern.compile("｀([^｀]+)｀");

  /** What is in the second bracket must look like an address: [注]（別紙） is no link. */
  private static final Pattern LINK =
      Pattern.compile(
          "[\\[［]([^\\[\\]［］]*)[\\]］][(（]"
              + "((?:[a-z]+:|\\.{0,2}/|#|www\\.)[^()（）\\s]*"
              + "|[^()（）\\s]+\\.(?:md|html)[^()（）\\s]*)[)）]",
          Pattern.CASE_INSENSITIVE);

  private final String[] written;
  private final String[] plain;
  private final WideLine[] lines;

  private WideSigns(String[] written) {
    this.written = written;
    this.plain = written.clone();
    this.lines = new WideLine[written.length];
  }

  /**
   * @param parser that tells where code and HTML are; it must say the places of inline nodes
   */
  static WideSigns of(String markdown, Parser parser) {
    String[] written = markdown.split("\n", -1);
    WideSigns signs = new WideSigns(written);
    if (SUSPECT.matcher(markdown).find()) {
      signs.fences();
      signs.rewrite(signs.kept(parser.parse(signs.markdown())));
    }
    return signs;
  }

  /** The text as CommonMark reads it, with the same lines. */
  String markdown() {
    return String.join("\n", plain);
  }

  /** A line as its author wrote it, by its 0-based number. */
  String written(int line) {
    return written[line];
  }

  /** A line as CommonMark reads it, by its 0-based number. */
  String read(int line) {
    return plain[line];
  }

  /** The index in the line as written of an index in the line as read. */
  int written(int line, int index) {
    return lines[line] == null ? index : lines[line].written(index);
  }

  private void fences() {
    for (int i = 0; i < plain.length; i++) {
      Matcher fence = FENCE.matcher(plain[i]);
      if (fence.find()) {
        plain[i] =
            plain[i].substring(0, fence.end()).replace('｀', '`') + plain[i].substring(fence.end());
      }
    }
  }

  private void rewrite(List<BitSet> kept) {
    WideTables.rewrite(plain, line -> kept.get(line).get(0));
    for (int i = 0; i < plain.length; i++) {
      if (kept.get(i).get(0) && kept.get(i).nextClearBit(0) >= plain[i].length()) {
        continue;
      }
      inline(i, kept.get(i));
      lines[i] = new WideLine(plain[i]);
      plain[i] = lines[i].toString();
    }
  }

  private void inline(int line, BitSet kept) {
    StringBuilder text = new StringBuilder(plain[line]);
    replace(CODE, text, kept, "｀", "`");
    replace(STRONG, text, kept, "＊", "*");
    replace(UNDERSCORED, text, kept, "＿", "_");
    replace(LINK, text, kept, "［］（）", "[]()");
    plain[line] = text.toString();
  }

  /** Makes the signs around the groups of a pattern plain, but not those within. */
  private static void replace(
      Pattern pattern, StringBuilder text, BitSet kept, String wide, String signs) {
    Matcher found = pattern.matcher(text.toString());
    while (found.find()) {
      int next = kept.nextSetBit(found.start());
      if (next >= 0 && next < found.end()) {
        continue;
      }
      BitSet inner = new BitSet();
      for (int group = 1; group <= found.groupCount(); group++) {
        inner.set(found.start(group), found.end(group));
      }
      for (int at = found.start(); at < found.end(); at++) {
        int sign = wide.indexOf(text.charAt(at));
        if (sign >= 0 && !inner.get(at)) {
          text.setCharAt(at, signs.charAt(sign));
        }
      }
      if (pattern == CODE) {
        kept.set(found.start(), found.end());
      }
    }
  }

  /** For each line, the characters that belong to code or HTML. */
  private List<BitSet> kept(Node document) {
    List<BitSet> kept = new ArrayList<>();
    for (int i = 0; i < plain.length; i++) {
      kept.add(new BitSet());
    }
    for (Node node : MarkdownNodes.below(document)) {
      boolean block =
          node instanceof FencedCodeBlock
              || node instanceof IndentedCodeBlock
              || node instanceof HtmlBlock;
      if (block || node instanceof Code || node instanceof HtmlInline) {
        for (SourceSpan span : node.getSourceSpans()) {
          int start = block ? 0 : span.getColumnIndex();
          int end = span.getColumnIndex() + span.getLength();
          kept.get(span.getLineIndex()).set(start, Math.max(start, end));
        }
      }
    }
    return kept;
  }
}
