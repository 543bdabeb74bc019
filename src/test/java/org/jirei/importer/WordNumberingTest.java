package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that Word counts itself are read as Word shows them. */
class WordNumberingTest {

  private static final String STYLES =
      """
      <w:style w:type="paragraph" w:styleId="base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="head"><w:basedOn w:val="base"/></w:style>
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          decimal | %1. | 2. 次
          decimalFullWidth | 取組例%1 | 取組例２ 次
          decimalZero | No.%1 | No.02 次
          decimalEnclosedCircle | %1 | ② 次
          japaneseCounting | 第%1条 | 第二条 次
          aiueoFullWidth | （%1） | （イ） 次
          iroha | %1 | ロ 次
          ideographTraditional | %1案 | 乙案 次
          upperLetter | %1) | B) 次
          lowerRoman | %1 | ii 次
          notKnown | %1 | 2 次
          bullet | ※ | ・次
          none | 特記 | 特記 次
          """)
  void a_number_has_its_format_and_the_words_around_it(String format, String text, String shown)
      throws Exception {
    String lists = kind(level(0, 1, format, text)) + list(1, "");
    assertEquals(shown, lines(item(1, 0, "初") + item(1, 0, "次"), lists).get(1));
  }

  @Test
  void deeper_levels_begin_again_and_show_those_above() throws Exception {
    String lists =
        kind(level(0, 3, "decimal", "%1") + level(1, 1, "decimal", "%1-%2")) + list(1, "");
    assertEquals(
        List.of("3 甲", "3-1 乙", "3-2 丙", "4 丁", "4-1 戊"),
        lines(
            item(1, 0, "甲") + item(1, 1, "乙") + item(1, 1, "丙") + item(1, 0, "丁") + item(1, 1, "戊"),
            lists));
  }

  @Test
  void lists_of_one_kind_count_on_unless_they_start_again() throws Exception {
    String lists =
        kind(level(0, 1, "decimal", "%1."))
            + list(1, "")
            + list(2, "")
            + list(3, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");
    assertEquals(
        List.of("1. 甲", "2. 乙", "1. 丙", "2. 丁"),
        lines(item(1, 0, "甲") + item(2, 0, "乙") + item(3, 0, "丙") + item(3, 0, "丁"), lists));
  }

  @Test
  void a_style_numbers_its_paragraphs_and_those_of_styles_based_on_it() throws Exception {
    String body =
        styled("base", "甲") + styled("head", "乙") + item(0, 0, "丙") + OfficeFiles.paragraph("丁");
    String lists = kind(level(0, 1, "decimalFullWidth", "例%1")) + list(1, "");
    assertEquals(List.of("例１ 甲", "例２ 乙", "丙", "丁"), lines(body, lists));
  }

  @Test
  void a_list_has_the_levels_of_the_style_that_it_refers_to() throws Exception {
    String styles =
        "<w:style w:type=\"numbering\" w:styleId=\"章立て\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    String linked =
        "<w:abstractNum w:abstractNumId=\"9\"><w:numStyleLink w:val=\"章立て\"/></w:abstractNum>";
    String list = "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"9\"/></w:num>";
    String lists = linked + kind(level(0, 1, "decimal", "第%1章")) + list(1, "") + list;
    byte[] file = OfficeFiles.docxWithLists(item(2, 0, "甲") + item(2, 0, "乙"), styles, lists);
    assertEquals(List.of("第1章 甲", "第2章 乙"), lines(file));
    String circle = linked + list(1, "").replace("\"7\"", "\"9\"") + list;
    assertEquals(List.of("・甲"), lines(OfficeFiles.docxWithLists(item(2, 0, "甲"), styles, circle)));
  }

  @Test
  void numbers_of_cases_part_them() throws Exception {
    String body =
        item(1, 0, "見学会")
            + OfficeFiles.paragraphs("取組の概要\n職場を見た。")
            + item(1, 0, "面接会")
            + OfficeFiles.paragraphs("取組の概要\n会社が集まった。");
    String lists = kind(level(0, 1, "decimal", "事例%1")) + list(1, "");
    byte[] file = OfficeFiles.docxWithLists(body, "", lists);
    ImportedDocument document = OfficeFile.read(file).documents().getFirst();
    assertEquals(2, SeveralCases.of(document).size());
  }

  private static List<String> lines(String body, String lists) throws Exception {
    return lines(OfficeFiles.docxWithLists(body, STYLES, lists));
  }

  private static List<String> lines(byte[] file) throws Exception {
    return OfficeFile.read(file).documents().getFirst().blocks().stream()
        .flatMap(block -> block.lines().stream())
        .toList();
  }

  private static String kind(String levels) {
    return "<w:abstractNum w:abstractNumId=\"7\">" + levels + "</w:abstractNum>";
  }

  private static String level(int level, int start, String format, String text) {
    return "<w:lvl w:ilvl=\"%s\"><w:start w:val=\"%s\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(level, start, format, text);
  }

  private static String list(int id, String overrides) {
    return "<w:num w:numId=\"%s\"><w:abstractNumId w:val=\"7\"/>%s</w:num>"
        .formatted(id, overrides);
  }

  private static String item(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%s\"/><w:numId w:val=\"%s\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(level, list, text);
  }

  private static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(style, text);
  }
}
