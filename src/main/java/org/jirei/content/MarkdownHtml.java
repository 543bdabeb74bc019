package org.jirei.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jirei.image.ImageSize;
import org.jirei.model.RichText;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Turns parsed Markdown into safe HTML, with headings and links that fit its page. */
final class MarkdownHtml {

  static final String ALIGN_CENTER = "align-center";
  static final String ALIGN_RIGHT = "align-right";

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .attributeProviderFactory(context -> new Attributes())
          .build();

  private final Links links;
  private final Anchors anchors;
  private final FileProblems findings;
  private final TextImages images;

  /** For the text of a case, whose images have a field of their own. */
  MarkdownHtml(Links links, Anchors anchors, FileProblems findings) {
    this(links, anchors, findings, TextImages.none(findings));
  }

  /**
   * @param images the images that the text may contain
   */
  MarkdownHtml(Links links, Anchors anchors, FileProblems findings, TextImages images) {
    this.links = links;
    this.anchors = anchors;
    this.findings = findings;
    this.images = images;
  }

  /**
   * @param document is modified
   * @param topHeading level of its highest heading on the page
   * @param firstLine first line of the text in the file
   */
  RichText render(Node document, int topHeading, int firstLine, int lastLine) {
    Outline outline =
        new Outline(topHeading, new Occurrences(findings.file(), firstLine, lastLine));
    document.accept(outline);
    RichText clean =
        SafeHtml.clean(
            RENDERER.render(document),
            outline.ids,
            outline.shown,
            new Author(outline.sources, new Occurrences(findings.file(), firstLine, lastLine)));
    return new RichText(clean.html(), clean.text(), PeriodTables.in(document));
  }

  /** Asks for the links of a text in the order of the text, and reports what it may not contain. */
  private final class Author implements SafeHtml.Author {
    private final Map<String, Deque<String>> sources;
    private final Occurrences written;

    /**
     * @param sources what was written for the links to each address; links in HTML have none
     */
    Author(Map<String, Deque<String>> sources, Occurrences written) {
      this.sources = sources;
      this.written = written;
    }

    @Override
    public @Nullable String href(String address) {
      Deque<String> known = sources.get(address);
      String source = known == null ? null : known.poll();
      Span at = source == null ? written.next(address) : written.within(source, address);
      return links.publish(address, at);
    }

    @Override
    public void removed(String element) {
      findings.add(ProblemKind.HTML_REMOVED, written.nextTag(element), element);
    }
  }

  /**
   * Moves the children of a document from {@code first} up to {@code end} into a document of their
   * own.
   */
  static Document part(@Nullable Node first, @Nullable Node end) {
    Document part = new Document();
    for (Node node = first; node != null && node != end; ) {
      Node next = node.getNext();
      part.appendChild(node);
      node = next;
    }
    return part;
  }

  private final class Outline extends AbstractVisitor {
    private final Set<String> ids = new HashSet<>();
    private final Set<String> shown = new HashSet<>();
    private final Map<String, Deque<String>> sources = new HashMap<>();
    private final Occurrences written;
    private final int top;
    private int highest;
    private int previous;

    Outline(int top, Occurrences written) {
      this.top = top;
      this.previous = top - 1;
      this.written = written;
    }

    @Override
    public void visit(Heading heading) {
      if (highest == 0) {
        highest = heading.getLevel();
      }
      int wanted = top + Math.max(0, heading.getLevel() - highest);
      previous = Math.min(6, Math.min(wanted, previous + 1));
      heading.setLevel(previous);
      String id = anchors.add(HeadingWords.of(heading));
      anchors.name(HeadingWords.withoutReadings(heading), id);
      ids.add(id);
      heading.appendChild(new HeadingId(id));
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      String source = WrittenLink.of(link);
      if (source != null) {
        sources.computeIfAbsent(link.getDestination(), address -> new ArrayDeque<>()).add(source);
      }
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      String source = WrittenLink.of(image);
      String address = image.getDestination();
      Span at = source == null ? written.next(address) : written.within(source, address);
      TextImages.Shown there = images.find(image, links.file(), at);
      if (there != null) {
        image.setDestination(there.source());
        shown.add(there.source());
        image.appendChild(new ShownImage(there.size()));
        return;
      }
      while (image.getFirstChild() != null) {
        image.insertBefore(image.getFirstChild());
      }
      image.unlink();
    }
  }

  /** Carries the id of the heading that contains it. Rendered as an attribute, never as content. */
  private static final class HeadingId extends org.commonmark.node.CustomNode {
    private final String id;

    HeadingId(String id) {
      this.id = id;
    }
  }

  /** Carries the size of the image that contains it. Rendered as attributes, never as content. */
  private static final class ShownImage extends org.commonmark.node.CustomNode {
    private final ImageSize size;

    ShownImage(ImageSize size) {
      this.size = size;
    }
  }

  private static final class Attributes implements AttributeProvider {
    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
      if (node instanceof Heading && node.getLastChild() instanceof HeadingId id) {
        attributes.put("id", id.id);
      } else if (node instanceof ListItem && node.getLastChild() instanceof ItemNumber number) {
        attributes.put("value", Integer.toString(number.value()));
      } else if (node instanceof Image && node.getLastChild() instanceof ShownImage image) {
        attributes.put("width", Integer.toString(image.size.width()));
        attributes.put("height", Integer.toString(image.size.height()));
        attributes.put("loading", "lazy");
      } else if (node instanceof TableCell cell) {
        attributes.remove("align");
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment != null && alignment != TableCell.Alignment.LEFT) {
          boolean right = alignment == TableCell.Alignment.RIGHT;
          attributes.put("class", right ? ALIGN_RIGHT : ALIGN_CENTER);
        }
      }
    }
  }
}
