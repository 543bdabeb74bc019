package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the text of drawings: shapes, SmartArt and charts (ECMA-376 part 1, DrawingML). */
final class DrawnText {

  private DrawnText() {}

  /** The paragraphs of a drawing, and the cached words and numbers of a chart, one a line each. */
  static List<String> of(OfficeParts parts, String name) throws XMLStreamException {
    XMLStreamReader xml = parts.open(name);
    List<String> lines = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "t" -> paragraph.append(isText(xml) ? xml.getElementText() : "");
          case "br" -> paragraph.append('\n');
          case "v" -> add(lines, xml.getElementText());
          // The second copy of a shape for older programs.
          case "Fallback" -> OfficeParts.skip(xml);
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("p")) {
        add(lines, paragraph.toString());
        paragraph.setLength(0);
      }
    }
    add(lines, paragraph.toString());
    return lines;
  }

  /** The words that describe the images of a drawing for people who do not see them. */
  static List<String> descriptions(OfficeParts parts, String name) throws XMLStreamException {
    XMLStreamReader xml = parts.open(name);
    List<String> lines = new ArrayList<>();
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("Fallback")) {
        OfficeParts.skip(xml);
      } else if (xml.getLocalName().equals("cNvPr")) {
        add(lines, Objects.requireNonNullElse(OfficeParts.attribute(xml, "descr"), ""));
      }
    }
    return lines;
  }

  /** In SmartArt, an element of the same name holds paragraphs. */
  private static boolean isText(XMLStreamReader xml) {
    return !xml.getNamespaceURI().endsWith("/diagram");
  }

  private static void add(List<String> lines, String paragraph) {
    paragraph.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
  }
}
