package org.jirei.importer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads what a paragraph of Word says about itself before its text. */
final class WordParagraph {

  /**
   * What is read.
   *
   * @param number before its text; empty for none
   * @param hidden whether its style hides it
   */
  record Read(String number, boolean hidden) {}

  private final XMLStreamReader xml;
  private final WordStyles styles;
  private final WordNumbering numbering;

  WordParagraph(XMLStreamReader xml, WordStyles styles, WordNumbering numbering) {
    this.xml = xml;
    this.styles = styles;
    this.numbering = numbering;
  }

  /** Reads past the end of the properties that were just opened. */
  Read read() throws XMLStreamException {
    String style = null;
    String list = null;
    String level = null;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("pPr")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          // How it was before a change, and how the mark at its end looks.
          case "pPrChange", "rPr" -> OfficeParts.skip(xml);
          case "pStyle" -> style = OfficeParts.attribute(xml, "val");
          case "numId" -> list = OfficeParts.attribute(xml, "val");
          case "ilvl" -> level = OfficeParts.attribute(xml, "val");
          default -> {}
        }
      }
    }
    return read(style, list, level);
  }

  private Read read(@Nullable String named, @Nullable String ownList, @Nullable String ownLevel) {
    String style = named == null ? styles.usual() : named;
    String list = ownList == null ? styles.list(style) : ownList;
    String level = ownLevel == null ? styles.level(style) : ownLevel;
    String number = numbering.next(list, OfficeParts.number(level, 0));
    return new Read(number, styles.hides(style));
  }
}
