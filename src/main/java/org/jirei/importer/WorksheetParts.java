package org.jirei.importer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a worksheet has besides the values of its cells (ECMA-376 part 1, 18.3).
 *
 * @param hiddenRows numbered from 1
 * @param hiddenColumns numbered from 0
 * @param drawn text of shapes, text boxes and SmartArt
 * @param margins headers and footers, without their codes
 * @param remarks of reviewers on cells
 * @param inline words of cells that are kept in the cell itself with their readings, or have raised
 *     digits, by address
 * @param raised addresses of cells that are set higher as a whole
 * @param dates addresses of cells that hold a date in words
 * @param images words that describe images
 */
record WorksheetParts(
    BitSet hiddenRows,
    BitSet hiddenColumns,
    List<String> drawn,
    List<String> margins,
    List<Remark> remarks,
    Map<String, String> inline,
    Set<String> raised,
    Set<String> dates,
    List<String> images) {

  /** A column is at most XFD, a row at most 1,048,576. */
  private static final int MOST_COLUMNS = 16_384;

  private static final int MOST_ROWS = 1_048_576;

  /** &amp;L, &amp;"font", &amp;12, &amp;K000000 and the like, but not && for an ampersand. */
  private static final Pattern CODE =
      Pattern.compile("&(?:\"[^\"]*\"|[0-9]+|K[0-9A-Fa-f]{6}|K[0-9]{2}[+-][0-9]{3}|[A-Za-z])");

  /** A remark on a cell. */
  record Remark(String cell, String text) {}

  /**
   * What is raised in all worksheets of a workbook.
   *
   * @param texts shared texts with raised digits, by their number
   * @param styles of cells that are set higher
   */
  record Raised(Map<String, String> texts, BitSet styles) {

    static Raised of(OfficeParts parts) throws XMLStreamException {
      return new Raised(ExcelText.raised(parts), ExcelRaisedStyles.of(parts));
    }
  }

  /**
   * @param name of the worksheet, as a person sees it
   */
  static WorksheetParts of(OfficeParts parts, String name, Raised raised)
      throws XMLStreamException {
    WorksheetParts worksheet =
        new WorksheetParts(
            new BitSet(),
            new BitSet(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new HashMap<>(),
            new HashSet<>(),
            new HashSet<>(),
            new ArrayList<>());
    String part = part(parts, name);
    if (part == null) {
      return worksheet;
    }
    worksheet.cells(parts.open(part), raised);
    for (String drawing : parts.targets(part, "drawing")) {
      worksheet.drawn.addAll(DrawnText.of(parts, drawing));
      worksheet.images.addAll(DrawnText.descriptions(parts, drawing));
      for (String diagram : parts.targets(drawing, "diagramData")) {
        worksheet.drawn.addAll(DrawnText.of(parts, diagram));
      }
    }
    for (String remarks : parts.targets(part, "comments")) {
      worksheet.remarks(parts.open(remarks), "comment", "t");
    }
    for (String remarks : parts.targets(part, "threadedComment")) {
      worksheet.remarks(parts.open(remarks), "threadedComment", "text");
    }
    return worksheet;
  }

  private static @Nullable String part(OfficeParts parts, String name) throws XMLStreamException {
    XMLStreamReader xml = parts.open("xl/workbook.xml");
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("sheet")
          && name.equals(xml.getAttributeValue(null, "name"))) {
        String id = OfficeParts.attribute(xml, "id");
        return parts.relations("xl/workbook.xml").stream()
            .filter(relation -> relation.id().equals(id) && parts.has(relation.target()))
            .map(OfficeParts.Relation::target)
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  private void cells(XMLStreamReader xml, Raised raised) throws XMLStreamException {
    int row = 0;
    String cell = "";
    boolean isShared = false;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "row" -> {
          row = number(xml.getAttributeValue(null, "r"), row + 1, MOST_ROWS);
          hiddenRows.set(row, isHidden(xml, "ht"));
        }
        case "col" -> {
          if (isHidden(xml, "width")) {
            int first = number(xml.getAttributeValue(null, "min"), 1, MOST_COLUMNS);
            int last = number(xml.getAttributeValue(null, "max"), first, MOST_COLUMNS);
            hiddenColumns.set(first - 1, Math.max(first, last));
          }
        }
        case "is" -> inline.put(cell, ExcelText.read(xml).words());
        case "c" -> {
          cell = String.valueOf(xml.getAttributeValue(null, "r"));
          isShared = "s".equals(xml.getAttributeValue(null, "t"));
          cell(xml, cell, raised.styles);
        }
        case "v" -> {
          String words = isShared ? raised.texts.get(xml.getElementText().strip()) : null;
          if (words != null) {
            inline.put(cell, words);
          }
        }
        case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" ->
            margin(xml.getElementText());
        default -> {}
      }
    }
  }

  private void cell(XMLStreamReader xml, String address, BitSet raisedStyles) {
    if (ExcelIsoDates.isDate(xml)) {
      dates.add(address);
    }
    if (raisedStyles.get(OfficeParts.number(xml.getAttributeValue(null, "s"), 0))) {
      raised.add(address);
    }
  }

  /** Whether a row or column is hidden, or so small that nothing of it is seen. */
  private static boolean isHidden(XMLStreamReader xml, String size) {
    String hidden = xml.getAttributeValue(null, "hidden");
    String measure = xml.getAttributeValue(null, size);
    return hidden != null && hidden.matches("1|true")
        || measure != null && measure.matches("0+(\\.0*)?");
  }

  private void margin(String text) {
    String words =
        CODE.matcher(text.replace("&&", "\u0000")).replaceAll(" ").replace("\u0000", "&");
    if (!words.isBlank() && !margins.contains(words.strip())) {
      margins.add(words.strip());
    }
  }

  private void remarks(XMLStreamReader xml, String element, String textElement)
      throws XMLStreamException {
    String cell = "";
    StringBuilder words = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals(element)) {
          cell = String.valueOf(xml.getAttributeValue(null, "ref"));
        } else if (xml.getLocalName().equals("rPh")) {
          OfficeParts.skip(xml);
        } else if (xml.getLocalName().equals(textElement)) {
          words.append(xml.getElementText());
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
        remarks.add(new Remark(cell, words.toString().strip()));
        words.setLength(0);
      }
    }
  }

  private static int number(@Nullable String digits, int otherwise, int most) {
    boolean known = digits != null && digits.matches("[1-9][0-9]{0,8}");
    return known ? Math.min(Integer.parseInt(digits), most) : Math.min(otherwise, most);
  }
}
