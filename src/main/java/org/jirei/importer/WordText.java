package org.jirei.importer;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jirei.importer.Refusal.Refused;

/**
 * Reads the paragraphs, tables and text boxes of a Word document (ECMA-376 part 1,
 * WordprocessingML).
 *
 * <p>In a row of a table, the first cell is the label of the others, as in a form.
 */
final class WordText {

  private static final int DEEPEST = 256;

  private final XMLStreamReader xml;
  private final List<Block> blocks = new ArrayList<>();
  private int paragraphs;

  private WordText(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * @param margins headers, footers and notes, which are mostly the same on all pages
   */
  static ImportedDocument read(byte[] document, Collection<byte[]> margins) throws Refused {
    Set<String> aside = new LinkedHashSet<>();
    for (byte[] margin : margins) {
      part(margin).blocks().forEach(block -> aside.addAll(block.lines()));
    }
    return part(document).with(List.copyOf(aside));
  }

  private static ImportedDocument part(byte[] document) throws Refused {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      WordText text =
          new WordText(factory.createXMLStreamReader(new ByteArrayInputStream(document)));
      text.read();
      return new ImportedDocument(text.blocks);
    } catch (XMLStreamException e) {
      throw new Refused(Refusal.BROKEN);
    }
  }

  private void read() throws XMLStreamException, Refused {
    Container body = new Container();
    Deque<Container> open = new ArrayDeque<>();
    open.push(body);
    StringBuilder paragraph = new StringBuilder();
    Deque<StringBuilder> outer = new ArrayDeque<>();
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "p" -> {
            outer.push(paragraph);
            paragraph = new StringBuilder();
          }
          case "tbl", "tr", "tc", "txbxContent" -> {
            if (open.size() > DEEPEST) {
              throw new Refused(Refusal.BROKEN);
            }
            open.push(new Container());
          }
          case "t" -> paragraph.append(xml.getElementText());
          case "tab" -> paragraph.append(' ');
          case "br", "cr" -> paragraph.append('\n');
          case "numPr" -> paragraph.append(paragraph.isEmpty() ? "・" : "");
          // Word keeps a second copy of text boxes for older programs. Readings and deletions are
          // not part of the text.
          case "Fallback", "rt", "del", "instrText" -> skip();
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        Container ended =
            switch (xml.getLocalName()) {
              case "tbl", "tr", "tc", "txbxContent" -> open.pop();
              default -> body;
            };
        Container home = open.element();
        switch (xml.getLocalName()) {
          case "p" -> {
            home.paragraphs.add(paragraph.toString());
            paragraphs += paragraph.isEmpty() ? 0 : 1;
            if (paragraphs > Limits.LINES) {
              throw new Refused(Refusal.TOO_MANY_LINES, Limits.LINES);
            }
            paragraph = outer.pop();
          }
          case "tc" -> home.cells.add(ended.lines());
          case "tr" -> row(home, ended.cells);
          case "tbl", "txbxContent" -> {
            home.flush(blocks);
            ended.flush(blocks);
          }
          default -> {}
        }
      }
    }
    body.flush(blocks);
  }

  private void row(Container table, List<List<String>> cells) {
    table.flush(blocks);
    List<List<String>> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    for (int i = 0; i < filled.size(); i++) {
      List<String> cell = filled.get(i);
      boolean label = cell.size() == 1 && FormLabel.is(cell.getFirst());
      boolean value = i + 1 < filled.size();
      boolean nextIsLabel =
          value && filled.get(i + 1).size() == 1 && FormLabel.is(filled.get(i + 1).getFirst());
      if (label && value && !(nextIsLabel && i + 2 < filled.size())) {
        blocks.add(FormLabel.block(cell.getFirst(), filled.get(i + 1)));
        i++;
      } else if (label) {
        blocks.add(FormLabel.block(cell.getFirst(), List.of()));
      } else {
        blocks.add(Block.typed(cell));
      }
    }
  }

  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  /** The contents of the body, a table, a row, a cell or a text box. */
  private static final class Container {
    final List<String> paragraphs = new ArrayList<>();
    final List<List<String>> cells = new ArrayList<>();

    List<String> lines() {
      return paragraphs.stream().flatMap(String::lines).filter(line -> !line.isBlank()).toList();
    }

    /** Empty paragraphs separate blocks. */
    void flush(List<Block> blocks) {
      List<String> block = new ArrayList<>();
      for (String paragraph : paragraphs) {
        if (paragraph.isBlank()) {
          blocks.add(Block.typed(block));
          block.clear();
        } else {
          block.addAll(paragraph.lines().toList());
        }
      }
      blocks.add(Block.typed(block));
      paragraphs.clear();
    }
  }
}
