package org.jirei.importer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jirei.importer.Refusal.Refused;

/**
 * Reads the paragraphs, tables and text boxes of one part of a Word file (ECMA-376 part 1,
 * WordprocessingML).
 *
 * <p>Text that was deleted or moved away is no longer part of the document. Hidden text is, but
 * nobody sees it, so that it is only reported.
 */
final class WordText {

  private static final int DEEPEST = 256;

  private final OfficeParts parts;
  private final String name;
  private final XMLStreamReader xml;
  private final List<Block> blocks = new ArrayList<>();
  private final WordContainer body = new WordContainer();
  private final Deque<WordContainer> open = new ArrayDeque<>();
  private final Deque<StringBuilder> outer = new ArrayDeque<>();
  private StringBuilder paragraph = new StringBuilder();
  private final WordMarks marks;
  private final WordParagraph properties;
  private int paragraphs;

  private WordText(OfficeParts parts, String name, List<Notice> notices) throws XMLStreamException {
    this.parts = parts;
    this.name = name;
    this.xml = parts.open(name);
    WordStyles styles = WordStyles.of(parts);
    this.marks = new WordMarks(xml, styles, notices);
    this.properties = new WordParagraph(xml, styles, WordNumbering.of(parts, styles));
  }

  /**
   * @param notices receives what is not read
   */
  static List<Block> read(OfficeParts parts, String name, List<Notice> notices)
      throws XMLStreamException, Refused {
    WordText text = new WordText(parts, name, notices);
    text.read();
    return text.blocks.stream().filter(block -> !block.lines().isEmpty()).toList();
  }

  private void read() throws XMLStreamException, Refused {
    open.push(body);
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      }
    }
    body.flush(blocks);
  }

  private void start(String element) throws XMLStreamException, Refused {
    switch (element) {
      case "p" -> {
        outer.push(paragraph);
        paragraph = new StringBuilder();
        marks.begin();
      }
      case "pPr" -> {
        paragraph.append(marks.paragraph(properties.read()));
      }
      case "tbl", "tr", "tc", "txbxContent" -> {
        if (open.size() > DEEPEST) {
          throw new Refused(Refusal.BROKEN);
        }
        open.push(new WordContainer());
      }
      // Word keeps a second copy of text boxes for older programs. Readings, deletions, the old
      // places of moved words and their old looks are not part of the text.
      case "Fallback", "rt", "del", "moveFrom", "rPrChange" -> OfficeParts.skip(xml);
      case "relIds" -> smartArt();
      case "oMath" -> paragraph.append(marks.seen(WordFormula.read(xml)));
      default -> paragraph.append(marks.start(element));
    }
  }

  private void end(String element) throws Refused {
    marks.end(element);
    WordContainer ended =
        switch (element) {
          case "tbl", "tr", "tc", "txbxContent" -> open.pop();
          default -> body;
        };
    WordContainer home = open.element();
    switch (element) {
      case "p" -> {
        String words = SymbolFont.withBullets(Radicals.asCharacters(paragraph.toString()));
        home.add(words);
        paragraphs += words.isEmpty() ? 0 : 1;
        if (paragraphs > Limits.LINES) {
          throw new Refused(Refusal.TOO_MANY_LINES, Limits.LINES);
        }
        paragraph = outer.pop();
      }
      case "tc" -> home.addCell(ended);
      case "tr" -> {
        home.flush(blocks);
        blocks.addAll(ended.row());
      }
      case "tbl", "txbxContent" -> {
        home.flush(blocks);
        ended.flush(blocks);
      }
      default -> {}
    }
  }

  /** The words of a drawing, whose text is in a part of its own. */
  private void smartArt() throws XMLStreamException {
    String id = OfficeParts.attribute(xml, "dm");
    for (OfficeParts.Relation relation : parts.relations(name)) {
      if (relation.id().equals(id) && parts.has(relation.target())) {
        open.element().flush(blocks);
        blocks.add(Block.typed(DrawnText.of(parts, relation.target())));
      }
    }
  }
}
