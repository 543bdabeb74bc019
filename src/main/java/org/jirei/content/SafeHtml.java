package org.jirei.content;

import java.util.Set;
import java.util.stream.Collectors;
import org.jirei.model.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Allows the HTML that prose needs, but no styles, no scripts and no hidden links. Elements that
 * are not allowed lose their tags and keep their text.
 */
final class SafeHtml {

  /** A base for checking relative links, which stay relative. */
  private static final String SOME_BASE = "https://site.invalid/";

  private static final String[] TAGS = {
    "a",
    "abbr",
    "b",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "dfn",
    "dl",
    "dt",
    "em",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul"
  };
  private static final Set<String> KNOWN_TAGS = Set.of(TAGS);
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> CELL_CLASSES =
      Set.of(MarkdownHtml.ALIGN_CENTER, MarkdownHtml.ALIGN_RIGHT);

  private static final Safelist SAFELIST =
      new Safelist()
          .addTags(TAGS)
          .addTags("img")
          .addAttributes("img", "src", "alt", "width", "height", "loading")
          .addAttributes("a", "href", "title", "hreflang")
          .addAttributes("abbr", "title")
          .addAttributes("dfn", "title")
          .addAttributes("ol", "start", "reversed")
          .addAttributes("li", "value")
          .addAttributes("td", "colspan", "rowspan", "class")
          .addAttributes("th", "colspan", "rowspan", "scope", "class")
          .addAttributes("time", "datetime")
          .addAttributes("h2", "id")
          .addAttributes("h3", "id")
          .addAttributes("h4", "id")
          .addAttributes("h5", "id")
          .addAttributes("h6", "id")
          .addAttributes("p", "lang")
          .addAttributes("q", "lang")
          .addAttributes("blockquote", "lang")
          .addAttributes("span", "lang")
          .addProtocols("a", "href", "http", "https", "mailto", "tel")
          .preserveRelativeLinks(true);

  private SafeHtml() {}

  /** Who answers for a text. */
  interface Author {

    /** The published address of a link; null if it is no link. */
    @Nullable String href(String written);

    /**
     * @param element the name of an element that was removed
     */
    void removed(String element);
  }

  /**
   * @param headingIds ids that Jirei assigned; a heading without such an id was written as HTML and
   *     becomes a paragraph, so that the outline of the page stays correct
   * @param images addresses of the images that are allowed
   * @param author decides about its links, and is told each element that was removed
   */
  // Compares identity: the body itself, not an equal element.
  @SuppressWarnings("ReferenceEquality")
  static RichText clean(String html, Set<String> headingIds, Set<String> images, Author author) {
    Document dirty = Jsoup.parseBodyFragment(html, SOME_BASE);
    for (Element element : dirty.body().select("*")) {
      if (element.normalName().equals("a") && element.hasAttr("href")) {
        link(element, author);
      }
      if (HEADINGS.contains(element.normalName()) && !headingIds.contains(element.id())) {
        element.tagName("p").removeAttr("id");
      } else if (element.normalName().equals("img") && isShown(element, images)) {
        // Keep it as it is.
      } else if (element != dirty.body() && !KNOWN_TAGS.contains(element.normalName())) {
        author.removed(element.normalName());
        if (element.normalName().equals("img")) {
          element.remove();
        }
      }
    }
    Document clean = new Cleaner(SAFELIST).clean(dirty);
    clean.select("td[class],th[class]").stream()
        .filter(cell -> !CELL_CLASSES.contains(cell.className()))
        .forEach(cell -> cell.removeAttr("class"));
    clean.outputSettings().prettyPrint(false);
    return new RichText(clean.body().html().strip(), text(clean.body()));
  }

  private static void link(Element element, Author author) {
    String href = author.href(element.attr("href"));
    if (href == null) {
      element.removeAttr("href");
    } else {
      element.attr("href", href);
    }
  }

  private static boolean isShown(Element image, Set<String> images) {
    return images.contains(image.attr("src")) && !image.attr("alt").isBlank();
  }

  private static String text(Element body) {
    StringBuilder words = new StringBuilder();
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              words.append(text.text());
            } else if (isBreak(node)) {
              words.append('\n');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (isBreak(node)) {
              words.append('\n');
            }
          }
        });
    return words
        .toString()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"));
  }
}
