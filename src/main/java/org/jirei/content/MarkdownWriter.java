package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes elements as CommonMark with tables; what Markdown has no signs for stays HTML. */
final class MarkdownWriter {

  /** How the text is written in which nobody meant a sign. */
  enum Signs {
    /** As people write it. */
    PLAIN,
    /** So that no character can be taken for markup. */
    ESCAPED
  }

  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final Pattern BACKTICKS = Pattern.compile("`+");
  private static final Pattern MARKUP = Pattern.compile("[&<]");

  /** What CommonMark and the reading of full-width signs could take for markup. */
  private static final Pattern SUSPECT =
      Pattern.compile("[\\p{Punct}＃＞－−＊＋．）（｜＿｀［］・◆①-⑳\\u3000]|[0-9０-９]+(?=[.)．）])");

  private final Signs signs;

  /** Whether a list has other signs than usual, as it follows one that has the usual ones. */
  private final boolean isOther;

  MarkdownWriter(Signs signs, boolean isOther) {
    this.signs = signs;
    this.isOther = isOther;
  }

  static boolean isHeading(Element element) {
    return HEADING.matcher(element.normalName()).matches();
  }

  /** A block, which may have several lines. */
  String block(Element element) {
    return switch (element.normalName()) {
      case "p" -> element.attributes().isEmpty() ? inline(element) : element.outerHtml();
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          "#".repeat(element.normalName().charAt(1) - '0') + " " + inline(element);
      case "ul", "ol" -> list(element);
      case "blockquote" -> indented(blocks(element, false), "> ", "> ");
      case "hr" -> "***";
      case "pre" -> fenced(element);
      case "table" -> table(element);
      default -> element.outerHtml();
    };
  }

  private String list(Element list) {
    boolean isOrdered = list.normalName().equals("ol");
    boolean isLoose = list.select("> li > p").first() != null;
    List<String> items = new ArrayList<>();
    String start = list.attr("start");
    int number = start.isEmpty() ? 1 : Integer.parseInt(start);
    for (Element item : list.children()) {
      String value = item.attr("value");
      number = value.isEmpty() ? number : Integer.parseInt(value);
      String sign = isOrdered ? number + (isOther ? ") " : ". ") : isOther ? "* " : "- ";
      items.add(indented(blocks(item, !isLoose), sign, " ".repeat(sign.length())));
      number++;
    }
    return String.join(isLoose ? "\n\n" : "\n", items);
  }

  /** The blocks within an element, and the text between them as paragraphs. */
  private String blocks(Element owner, boolean isTight) {
    List<String> blocks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Node node : owner.childNodes()) {
      if (node instanceof Element element && element.isBlock()) {
        addText(text, blocks);
        blocks.add(block(element));
      } else {
        text.append(inline(node));
      }
    }
    addText(text, blocks);
    return String.join(isTight ? "\n" : "\n\n", blocks);
  }

  private static void addText(StringBuilder text, List<String> blocks) {
    if (!text.toString().isBlank()) {
      blocks.add(text.toString().strip());
    }
    text.setLength(0);
  }

  private static String indented(String lines, String first, String rest) {
    List<String> indented = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      String indent = indented.isEmpty() ? first : rest;
      indented.add(line.isEmpty() ? indent.stripTrailing() : indent + line);
    }
    return String.join("\n", indented);
  }

  private static String fenced(Element element) {
    String code = element.wholeText();
    int longest =
        BACKTICKS.matcher(code).results().mapToInt(found -> found.group().length()).max().orElse(0);
    String fence = "`".repeat(Math.max(3, longest + 1));
    return fence + "\n" + code + (code.endsWith("\n") ? "" : "\n") + fence;
  }

  private String table(Element table) {
    Element head = table.select("> thead > tr").first();
    if (head == null) {
      return table.outerHtml();
    }
    List<String> lines = new ArrayList<>();
    lines.add(row(head));
    lines.add(
        head.children().stream()
            .map(MarkdownWriter::side)
            .collect(Collectors.joining("|", "|", "|")));
    table.select("> tbody > tr").forEach(row -> lines.add(row(row)));
    return String.join("\n", lines);
  }

  private String row(Element row) {
    return row.children().stream()
        .map(cell -> " " + inCell(inline(cell)) + " ")
        .collect(Collectors.joining("|", "|", "|"));
  }

  private static String side(Element cell) {
    return switch (cell.className()) {
      case MarkdownHtml.ALIGN_RIGHT -> " ---: ";
      case MarkdownHtml.ALIGN_CENTER -> " :---: ";
      default -> " --- ";
    };
  }

  /** A bar ends a cell, even in code; an escaped one is escaped once. */
  private static String inCell(String inline) {
    return inline.replace("\\|", "|").replace("|", "\\|");
  }

  private String inline(Element owner) {
    return owner.childNodes().stream().map(this::inline).collect(Collectors.joining()).strip();
  }

  /** A text or an element within a paragraph. */
  String inline(Node node) {
    if (node instanceof TextNode text) {
      boolean isAfterBreak =
          node.previousSibling() instanceof Element before && before.normalName().equals("br");
      String words = text.getWholeText();
      return written(isAfterBreak && words.startsWith("\n") ? words.substring(1) : words);
    }
    return node instanceof Element element ? inElement(element) : "";
  }

  private String inElement(Element element) {
    String inside = element.childNodes().stream().map(this::inline).collect(Collectors.joining());
    boolean isPlain = element.attributes().isEmpty();
    return switch (element.normalName()) {
      case "br" -> isLineEnd(element) ? "\\\n" : "<br>";
      case "strong" -> isPlain ? "**" + inside + "**" : tagged(element, inside);
      case "em" -> isPlain ? "*" + inside + "*" : tagged(element, inside);
      case "code" -> isPlain ? code(element.wholeText()) : tagged(element, inside);
      case "a" -> isLink(element) ? link(element, inside) : tagged(element, inside);
      default -> tagged(element, inside);
    };
  }

  /** A line break of Markdown is followed by one of the file. */
  private static boolean isLineEnd(Element lineBreak) {
    return lineBreak.nextSibling() instanceof TextNode text && text.getWholeText().startsWith("\n");
  }

  private static String code(String words) {
    int longest =
        BACKTICKS
            .matcher(words)
            .results()
            .mapToInt(found -> found.group().length())
            .max()
            .orElse(0);
    String sign = "`".repeat(longest + 1);
    String space = words.startsWith("`") || words.endsWith("`") ? " " : "";
    return sign + space + words + space + sign;
  }

  private static boolean isLink(Element link) {
    return link.hasAttr("href")
        && link.attributes().asList().stream().map(Attribute::getKey).allMatch("href"::equals);
  }

  private static String link(Element link, String inside) {
    return "[" + inside + "](<" + link.attr("href").replace("<", "%3C").replace(">", "%3E") + ">)";
  }

  private static String tagged(Element element, String inside) {
    String tag = element.shallowClone().outerHtml();
    String end = "</" + element.normalName() + ">";
    return tag.endsWith(end) ? tag.substring(0, tag.length() - end.length()) + inside + end : tag;
  }

  private String written(String words) {
    return signs == Signs.PLAIN
        ? MARKUP.matcher(words).replaceAll(found -> reference(found.group()))
        : SUSPECT.matcher(words).replaceAll(found -> reference(found.group()));
  }

  /** Character references, which stand for themselves wherever they are. */
  private static String reference(String characters) {
    return characters.codePoints().mapToObj(c -> "&#" + c + ";").collect(Collectors.joining());
  }
}
