package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import org.jirei.content.MarkdownWriter.Signs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns the HTML of a published text back into Markdown that reads as the same HTML. Each block is
 * tried in the plainest way first, and read to see whether it comes out the same: as people write
 * it, then with every sign escaped, then as HTML.
 */
public final class HtmlMarkdown {

  /** A text of a case: links within the site are seen from there. */
  private static final String FILE = "cases/case.md";

  private static final String PAGE = "cases/case.html";

  /** The level of headings below a section. */
  private static final int TOP_HEADING = 3;

  private HtmlMarkdown() {}

  /**
   * @param html as in {@link org.jirei.model.RichText}
   */
  public static String of(String html) {
    List<String> blocks = new ArrayList<>();
    Element before = null;
    boolean isOther = false;
    for (Node node : parsed(html).body().childNodes()) {
      if (node instanceof Element block) {
        // Two lists with the same sign would be one.
        isOther = before != null && isList(before) && isList(block) && !isOther;
        blocks.add(plainest(block, isOther));
        before = block;
      } else if (node instanceof TextNode text && !text.isBlank()) {
        blocks.add(new MarkdownWriter(Signs.ESCAPED, false).inline(text));
        before = null;
      }
    }
    return String.join("\n\n", blocks);
  }

  private static String plainest(Element block, boolean isOther) {
    for (Signs signs : Signs.values()) {
      String markdown = new MarkdownWriter(signs, isOther).block(block);
      if (isSame(markdown, block)) {
        return markdown;
      }
    }
    return block.outerHtml();
  }

  private static boolean isSame(String markdown, Element block) {
    FileProblems ignored = new FileProblems(SourceFile.of(FILE, markdown));
    MarkdownHtml html = new MarkdownHtml(new Links(FILE, PAGE, ignored), new Anchors(), ignored);
    int lines = ignored.file().lines().size();
    String read =
        html.render(MarkdownParser.parse(markdown, 1, ignored), topHeading(block), 1, lines).html();
    return withoutIds(parsed(read)).equals(withoutIds(parsed(block.outerHtml())));
  }

  private static int topHeading(Element block) {
    return MarkdownWriter.isHeading(block) ? block.normalName().charAt(1) - '0' : TOP_HEADING;
  }

  /** The ids of headings depend on the page. */
  private static String withoutIds(Document document) {
    document.select("[id]").forEach(element -> element.removeAttr("id"));
    return document.body().html();
  }

  private static boolean isList(Element element) {
    return element.normalName().equals("ul") || element.normalName().equals("ol");
  }

  private static Document parsed(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return document;
  }

  /**
   * A heading as Markdown.
   *
   * @param words without markup
   */
  public static String heading(String words, int level) {
    return plainest(new Element("h" + level).text(words), false);
  }
}
