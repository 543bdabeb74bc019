package org.jirei.importer;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads text whose parts look different, from a cell or from the texts that cells share (ECMA-376
 * part 1, 18.4.4 and 18.4.8).
 *
 * @param words without the readings that belong to it, with raised digits
 * @param isRaised whether a part of it is set higher
 */
record ExcelText(String words, boolean isRaised) {

  private static final String SHARED = "xl/sharedStrings.xml";

  /** The shared texts of which a part is set higher, by their number from 0. */
  static Map<String, String> raised(OfficeParts parts) throws XMLStreamException {
    Map<String, String> raised = new HashMap<>();
    if (!parts.has(SHARED)) {
      return raised;
    }
    XMLStreamReader xml = parts.open(SHARED);
    int number = 0;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        ExcelText text = read(xml);
        if (text.isRaised) {
          raised.put(String.valueOf(number), text.words);
        }
        number++;
      }
    }
    return raised;
  }

  /** Reads to the end of the element that was just opened. */
  static ExcelText read(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    boolean any = false;
    boolean raised = false;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        switch (xml.getLocalName()) {
          case "rPh" -> {
            OfficeParts.skip(xml);
            depth--;
          }
          case "r" -> raised = false;
          case "vertAlign" -> {
            raised = isSuperscript(OfficeParts.attribute(xml, "val"));
            any |= raised;
          }
          case "t" -> {
            String part = xml.getElementText();
            words.append(raised ? RaisedDigits.of(part) : part);
            depth--;
          }
          default -> {}
        }
      }
    }
    return new ExcelText(words.toString(), any);
  }

  static boolean isSuperscript(@Nullable String position) {
    return "superscript".equals(position);
  }
}
