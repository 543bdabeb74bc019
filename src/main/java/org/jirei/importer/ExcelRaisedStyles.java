package org.jirei.importer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds the styles whose cells are set higher (ECMA-376 part 1, 18.8.10 and 18.8.23). */
final class ExcelRaisedStyles {

  private static final String PART = "xl/styles.xml";

  private ExcelRaisedStyles() {}

  /** The numbers of these styles from 0, as cells name them. */
  static BitSet of(OfficeParts parts) throws XMLStreamException {
    BitSet raised = new BitSet();
    if (!parts.has(PART)) {
      return raised;
    }
    BitSet fonts = new BitSet();
    List<Integer> fontOfStyle = new ArrayList<>();
    int font = -1;
    String group = "";
    XMLStreamReader xml = parts.open(PART);
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        // Differences for conditions have fonts too, which have no numbers.
        case "fonts", "cellXfs", "cellStyleXfs", "dxfs" -> group = xml.getLocalName();
        case "font" -> font += group.equals("fonts") ? 1 : 0;
        case "vertAlign" -> {
          boolean own = group.equals("fonts") && font >= 0;
          if (own && ExcelText.isSuperscript(OfficeParts.attribute(xml, "val"))) {
            fonts.set(font);
          }
        }
        case "xf" -> {
          if (group.equals("cellXfs")) {
            fontOfStyle.add(OfficeParts.number(OfficeParts.attribute(xml, "fontId"), 0));
          }
        }
        default -> {}
      }
    }
    for (int style = 0; style < fontOfStyle.size(); style++) {
      raised.set(style, fonts.get(fontOfStyle.get(style)));
    }
    return raised;
  }
}
