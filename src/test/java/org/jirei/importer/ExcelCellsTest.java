package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jirei.importer.Notice.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that hold dates in words, raised digits or described images are read as a person does. */
class ExcelCellsTest {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RAISED = "<rPr><vertAlign val=\"superscript\"/></rPr>";

  private final List<Notice> notices = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0, 2021-10-08, 2021-10-08
          1, 2021-10-08, 令和3年10月8日
          1, 2021-10-08T09:30:00.000, 令和3年10月8日
          2, 2021-10-08T09:30:00Z, 9:30
          1, 未定, 未定
          """)
  void a_date_in_words_is_shown_in_the_format_of_its_cell(int style, String kept, String shown)
      throws Exception {
    String cell = "<c r=\"A1\" s=\"%s\" t=\"d\"><v>%s</v></c>".formatted(style, kept);
    List<String> styles =
        List.of(
            "xl/styles.xml",
            "<styleSheet xmlns=\""
                + MAIN
                + "\"><numFmts><numFmt numFmtId=\"170\" formatCode=\"ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>");
    assertEquals(List.of(shown), lines(cell, styles));
    assertEquals(List.of(), notices);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          延べ31 | 2) | 人 | 延べ31²) 人
          広さ64m | 2 | の会場 | 広さ64m²の会場
          会場 | ２ | か所 | 会場²か所
          参加18 | 注3) | 人 | 参加18注3)人
          第1 | st | 回 | 第1st回
          """)
  void raised_digits_do_not_join_the_number_before_them(
      String before, String raised, String after, String shown) throws Exception {
    String runs =
        "<r><t>%s</t></r><r>%s<t>%s</t></r><r><t>%s</t></r>"
            .formatted(before, RAISED, raised, after);
    String words = shown.replace(" ", "");
    assertEquals(
        List.of(words), lines("<c r=\"A1\" t=\"inlineStr\"><is>" + runs + "</is></c>", List.of()));
    List<String> shared =
        List.of(
            "xl/sharedStrings.xml",
            "<sst xmlns=\"" + MAIN + "\"><si><t>前</t></si><si>" + runs + "</si></sst>");
    assertEquals(List.of(words), lines("<c r=\"A1\" t=\"s\"><v>1</v></c>", shared));
  }

  @Test
  void the_digits_of_a_cell_that_is_set_higher_are_raised() throws Exception {
    List<String> styles =
        List.of(
            "xl/styles.xml",
            "<styleSheet xmlns=\""
                + MAIN
                + "\"><fonts><font/><font><vertAlign val=\"superscript\"/></font></fonts>"
                + "<cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\"/></cellXfs></styleSheet>");
    String cell = "<c r=\"A1\" s=\"1\" t=\"inlineStr\"><is><t>2</t></is></c>";
    assertEquals(List.of("²"), lines(cell, styles));
  }

  @Test
  void the_description_of_an_image_is_named() throws Exception {
    List<String> drawing =
        List.of(
            "xl/worksheets/_rels/sheet1.xml.rels",
            "<Relationships><Relationship Id=\"a\" Type=\"x/drawing\" Target=\"../drawings/d1.xml\"/></Relationships>",
            "xl/drawings/d1.xml",
            "<x:d xmlns:x=\"x\"><x:pic><x:cNvPr id=\"2\" name=\"図 1\" descr=\"相談窓口の写真\"/></x:pic>"
                + "<x:cNvPr id=\"3\" name=\"図 2\"/></x:d>");
    String cell = "<c r=\"A1\" t=\"inlineStr\"><is><t>本文</t></is></c>";
    assertEquals(List.of("本文"), lines(cell, drawing));
    assertEquals(List.of(new Notice(Kind.IMAGE, "票", "相談窓口の写真")), notices);
  }

  private List<String> lines(String cell, List<String> more) throws IOException, Refusal.Refused {
    String row = "<sheetData><row r=\"1\">" + cell + "</row></sheetData>";
    SourceDocument source = OfficeFile.read(WorkbookParts.of(row, more));
    notices.addAll(source.notices());
    return source.documents().stream()
        .flatMap(document -> document.blocks().stream())
        .flatMap(block -> block.lines().stream())
        .toList();
  }
}
