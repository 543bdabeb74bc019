package org.jirei.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A workbook of one worksheet named 票, given as XML. */
final class WorkbookParts {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  /** A shape, which has a copy for older programs, and a remark on cell A1. */
  static final List<String> AROUND =
      List.of(
          "xl/worksheets/_rels/sheet1.xml.rels",
          "<Relationships><Relationship Id=\"a\" Type=\"x/drawing\" Target=\"../drawings/d1.xml\"/>"
              + "<Relationship Id=\"b\" Type=\"x/comments\" Target=\"../comments1.xml\"/>"
              + "</Relationships>",
          "xl/drawings/d1.xml",
          "<d xmlns:a=\"a\" xmlns:mc=\"mc\"><a:p><a:r><a:t>図形の</a:t></a:r><a:r><a:t>文</a:t></a:r>"
              + "</a:p><mc:Fallback><a:p><a:t>図形の文</a:t></a:p></mc:Fallback></d>",
          "xl/comments1.xml",
          "<comments xmlns=\"x\"><comment ref=\"A1\"><text><r><t>要</t></r><r><t>確認</t></r></text>"
              + "</comment></comments>");

  private static final List<String> SHARED = List.of("styles", "sharedStrings");

  private WorkbookParts() {}

  /**
   * @param cells what the worksheet contains
   * @param more names and texts of other parts; those for styles and shared texts are referred to
   */
  static byte[] of(String cells, List<String> more) throws IOException {
    List<String> parts = new ArrayList<>(more);
    parts.addAll(
        List.of(
            "[Content_Types].xml",
            "<Types xmlns=\""
                + PACKAGE
                + "content-types\"><Override PartName=\"/xl/workbook.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + types(more)
                + "</Types>",
            "xl/workbook.xml",
            "<workbook xmlns=\""
                + MAIN
                + "\" xmlns:r=\""
                + OFFICE
                + "\"><sheets><sheet name=\"票\" sheetId=\"1\" r:id=\"q\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\""
                + PACKAGE
                + "relationships\"><Relationship Id=\"q\" Type=\""
                + OFFICE
                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + relations(more)
                + "</Relationships>",
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns=\"" + MAIN + "\">" + cells + "</worksheet>"));
    return OfficeFiles.zip(parts);
  }

  private static String types(List<String> more) {
    return SHARED.stream()
        .filter(part -> more.contains("xl/" + part + ".xml"))
        .map(
            part ->
                "<Override PartName=\"/xl/%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
                    .formatted(part, part))
        .collect(Collectors.joining());
  }

  private static String relations(List<String> more) {
    return SHARED.stream()
        .filter(part -> more.contains("xl/" + part + ".xml"))
        .map(
            part ->
                "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s.xml\"/>"
                    .formatted(part, OFFICE, part, part))
        .collect(Collectors.joining());
  }
}
