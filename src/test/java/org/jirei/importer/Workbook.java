package org.jirei.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An Excel file of several worksheets, with numbers in formats: {@code 0.338{0.0%}}. */
final class Workbook {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final Pattern NUMBER = Pattern.compile("([0-9.]+)\\{(.*)}");

  private final List<String> parts = new ArrayList<>();
  private final StringBuilder names = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private final StringBuilder types = new StringBuilder();
  private final List<String> formats = new ArrayList<>();
  private int count;

  /** Adds a worksheet whose first cell is in the given column. */
  Workbook document(String name, int column, List<List<String>> rows) {
    count++;
    StringBuilder data = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    for (int r = 0; r < rows.size(); r++) {
      data.append("<row r=\"").append(r + 1).append("\">");
      for (int c = 0; c < rows.get(r).size(); c++) {
        cell(data, letters(column + c) + (r + 1), rows.get(r).get(c));
      }
      data.append("</row>");
    }
    parts.add("xl/worksheets/sheet" + count + ".xml");
    parts.add(data + "</sheetData></worksheet>");
    names.append("<sheet name=\"%s\" sheetId=\"%s\" r:id=\"r%2$s\"/>".formatted(name, count));
    relations.append(relation("r" + count, "worksheet", "worksheets/sheet" + count + ".xml"));
    types.append(type("worksheets/sheet" + count + ".xml", "worksheet"));
    return this;
  }

  byte[] bytes() throws IOException {
    StringBuilder styles = new StringBuilder("<styleSheet xmlns=\"" + MAIN + "\"><numFmts>");
    StringBuilder cells = new StringBuilder("<cellXfs><xf numFmtId=\"0\"/>");
    for (int i = 0; i < formats.size(); i++) {
      String code = formats.get(i).replace("\"", "&quot;");
      styles.append("<numFmt numFmtId=\"%s\" formatCode=\"%s\"/>".formatted(164 + i, code));
      cells.append("<xf numFmtId=\"%s\"/>".formatted(164 + i));
    }
    List<String> all = new ArrayList<>(parts);
    all.add("xl/styles.xml");
    all.add(styles + "</numFmts>" + cells + "</cellXfs></styleSheet>");
    all.add("[Content_Types].xml");
    all.add(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + type("workbook.xml", "sheet.main")
            + type("styles.xml", "styles")
            + types
            + "</Types>");
    all.add("xl/_rels/workbook.xml.rels");
    all.add(
        "<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relations
            + relation("s", "styles", "styles.xml")
            + "</Relationships>");
    all.add("xl/workbook.xml");
    all.add(
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, OFFICE)
            + names
            + "</sheets></workbook>");
    return OfficeFiles.zip(all);
  }

  private void cell(StringBuilder data, String address, String words) {
    Matcher number = NUMBER.matcher(words);
    if (number.matches()) {
      formats.add(number.group(2));
      data.append("<c r=\"%s\" s=\"%s\"><v>".formatted(address, formats.size()));
      data.append(number.group(1)).append("</v></c>");
    } else if (!words.isEmpty()) {
      data.append("<c r=\"%s\" t=\"inlineStr\"><is><t>".formatted(address));
      data.append(words).append("</t></is></c>");
    }
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/xl/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
        .formatted(part, type);
  }
}
