package org.jirei.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word and Excel files as their programs write them, in the parts that matter. */
final class OfficeFiles {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String EXCEL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private OfficeFiles() {}

  /**
   * @param body the inside of {@code w:body}
   */
  static byte[] docx(String body) throws IOException {
    return zip(
        List.of(
            "[Content_Types].xml",
            "<Types xmlns=\"" + PACKAGE + "content-types\"/>",
            "word/document.xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\""
                + WORD
                + "\" xmlns:mc=\"mc\"><w:body>"
                + body
                + "</w:body></w:document>"));
  }

  /** The same with the inside of {@code w:styles}. */
  static byte[] docx(String body, String styles) throws IOException {
    return docxWithLists(body, styles, "");
  }

  /**
   * @param lists the inside of {@code w:numbering}
   */
  static byte[] docxWithLists(String body, String styles, String lists) throws IOException {
    String namespace = " xmlns:w=\"" + WORD + "\">";
    return zip(
        List.of(
            "word/document.xml",
            "<w:document" + namespace + "<w:body>" + body + "</w:body></w:document>",
            "word/styles.xml",
            "<w:styles" + namespace + styles + "</w:styles>",
            "word/numbering.xml",
            "<w:numbering" + namespace + lists + "</w:numbering>"));
  }

  /** A body with a line at the top and one at the bottom of each page. */
  static byte[] docx(String body, String header, String footer) throws IOException {
    String namespace = " xmlns:w=\"" + WORD + "\">";
    return zip(
        List.of(
            "word/document.xml",
            "<w:document" + namespace + "<w:body>" + body + "</w:body></w:document>",
            "word/header1.xml",
            "<w:hdr" + namespace + paragraph(header) + "</w:hdr>",
            "word/footer1.xml",
            "<w:ftr" + namespace + paragraph(footer) + "</w:ftr>"));
  }

  static String paragraph(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  static String paragraphs(String lines) {
    StringBuilder body = new StringBuilder();
    lines.lines().forEach(line -> body.append(paragraph(line)));
    return body.toString();
  }

  /** Rows of cells; line feeds part paragraphs. */
  static String table(List<List<String>> rows) {
    StringBuilder table = new StringBuilder("<w:tbl>");
    for (List<String> row : rows) {
      table.append("<w:tr>");
      for (String cell : row) {
        table.append("<w:tc>").append(paragraphs(cell)).append("</w:tc>");
      }
      table.append("</w:tr>");
    }
    return table.append("</w:tbl>").toString();
  }

  /** A workbook with one sheet of texts, in shared strings with readings as Excel keeps them. */
  static byte[] xlsx(List<List<String>> rows) throws IOException {
    StringBuilder strings = new StringBuilder("<sst xmlns=\"" + EXCEL + "\">");
    StringBuilder data = new StringBuilder("<worksheet xmlns=\"" + EXCEL + "\"><sheetData>");
    int count = 0;
    for (int r = 0; r < rows.size(); r++) {
      data.append("<row r=\"").append(r + 1).append("\">");
      for (int c = 0; c < rows.get(r).size(); c++) {
        String address = (char) ('A' + c) + String.valueOf(r + 1);
        data.append("<c r=\"").append(address).append("\" t=\"s\"><v>").append(count++);
        data.append("</v></c>");
        strings.append("<si><t xml:space=\"preserve\">").append(rows.get(r).get(c));
        strings.append("</t><rPh sb=\"0\" eb=\"1\"><t>ヨミ</t></rPh></si>");
      }
      data.append("</row>");
    }
    return zip(
        List.of(
            "[Content_Types].xml",
            "<Types xmlns=\""
                + PACKAGE
                + "content-types\"><Override PartName=\"/xl/workbook.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override"
                + " PartName=\"/xl/sharedStrings.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/><Override"
                + " PartName=\"/xl/worksheets/sheet1.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                + "</Types>",
            "xl/workbook.xml",
            "<workbook xmlns=\""
                + EXCEL
                + "\" xmlns:r=\""
                + OFFICE
                + "\"><sheets><sheet name=\"様式\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\""
                + PACKAGE
                + "relationships\"><Relationship Id=\"rId1\" Type=\""
                + OFFICE
                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
            "xl/sharedStrings.xml",
            strings + "</sst>",
            "xl/worksheets/sheet1.xml",
            data + "</sheetData></worksheet>"));
  }

  static byte[] zip(List<String> namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.size(); i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts.get(i)));
        zip.write(namesAndTexts.get(i + 1).getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** A Word file whose text unpacks to more than a machine should take. */
  static byte[] bomb(long size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] blanks = new byte[1 << 20];
      for (long written = 0; written < size; written += blanks.length) {
        zip.write(blanks);
      }
    }
    return bytes.toByteArray();
  }
}
