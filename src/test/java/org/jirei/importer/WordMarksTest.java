package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.importer.Notice.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Word shows besides plain runs of text is read as shown, or named. */
class WordMarksTest {

  private final List<Notice> notices = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <w:r><w:t>内線043</w:t><w:noBreakHyphen/><w:t>22</w:t></w:r> | 内線043-22
          <w:r><w:t>長い</w:t><w:softHyphen/><w:t>語</w:t></w:r> | 長い語
          <w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t>済</w:t></w:r> | ✔済
          <w:r><w:sym w:font="Wingdings" w:char="F076"/><w:t>受付</w:t></w:r> | ❖受付
          <w:r><w:sym w:font="Webdings" w:char="F034"/><w:t>受付</w:t></w:r> | ・受付
          <w:r><w:sym w:font="Arial" w:char="2192"/><w:t>次へ</w:t></w:r> | →次へ
          <w:del><w:r><w:delText>消</w:delText><w:t>消</w:t></w:r></w:del><w:ins><w:r><w:t>加</w:t></w:r></w:ins> | 加
          <w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>移</w:t></w:r></w:moveTo> | 移
          <w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>見える</w:t></w:r> | 見える
          <w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>段落は見える</w:t></w:r> | 段落は見える
          <w:r><w:fldChar w:fldCharType="begin"/><w:instrText>EQ \\o\\ac(○,３)</w:instrText><w:fldChar w:fldCharType="end"/><w:t>会場</w:t></w:r> | ③会場
          <w:r><w:fldChar w:fldCharType="begin"/><w:instrText>eq \\o\\ac(□,秘)</w:instrText><w:fldChar w:fldCharType="end"/></w:r> | （秘）
          <w:r><w:fldChar w:fldCharType="begin"/><w:instrText>EQ \\* jc2 \\o\\ad(\\s\\up 9(みどり),翠)</w:instrText><w:fldChar w:fldCharType="end"/><w:t>町</w:t></w:r> | 翠町
          <w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>6月</w:t><w:fldChar w:fldCharType="end"/></w:r> | 6月
          <w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="県"/><w:listEntry w:val="市"/></w:ddList></w:ffData></w:fldChar><w:fldChar w:fldCharType="end"/></w:r> | 市
          <w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar><w:fldChar w:fldCharType="end"/><w:t>有</w:t></w:r> | ☑有
          <w:r><w:fldChar w:fldCharType="begin"/><w:instrText>EQ \\f(5,8)</w:instrText><w:fldChar w:fldCharType="end"/></w:r> | 5/8
          <w:r><w:t>7</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>3</w:t></w:r><w:r><w:t>個</w:t></w:r> | 7³個
          <w:r><w:t>催し</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>注</w:t></w:r> | 催し注
          <m:oMath xmlns:m="m"><m:f><m:fPr/><m:num><m:r><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>7+2</m:t></m:r></m:den></m:f></m:oMath><w:r><w:t>が就職</w:t></w:r> | 3/(7+2)が就職
          <m:oMath xmlns:m="m"><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>4</m:t></m:r></m:sup></m:sSup></m:oMath> | x^4
          <w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>記入済み</w:t></w:r></w:sdtContent></w:sdt> | 記入済み
          <w:r><w:t>神⼾と⽔⼾、⻘い⻝堂</w:t></w:r> | 神戸と水戸、青い食堂
          """)
  void text_is_read_as_word_shows_it(String paragraph, String shown) throws Exception {
    assertEquals(List.of(shown), lines("<w:p>" + paragraph + "</w:p>"));
    assertEquals(List.of(), notices);
  }

  @Test
  void hidden_text_is_named_and_not_read() throws Exception {
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部の話</w:t></w:r>";
    assertEquals(List.of("表の話"), lines("<w:p>" + hidden + "<w:r><w:t>表の話</w:t></w:r></w:p>"));
    assertEquals(List.of(new Notice(Kind.HIDDEN_TEXT, "", "内部の話")), notices);
  }

  @Test
  void formulas_without_a_result_and_words_about_images_are_named() throws Exception {
    String body =
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> EQ \\i(1,2,x) </w:instrText>"
            + "<w:fldChar w:fldCharType=\"end\"/><w:t>本文</w:t></w:r><w:r><wp:docPr xmlns:wp=\"wp\""
            + " name=\"図 1\" descr=\"会場の入口\"/></w:r></w:p>";
    assertEquals(List.of("本文"), lines(body));
    assertEquals(
        List.of(new Notice(Kind.FORMULA, "", "EQ \\i(1,2,x)"), new Notice(Kind.IMAGE, "", "会場の入口")),
        notices);
  }

  @Test
  void text_that_a_style_hides_is_named_and_not_read() throws Exception {
    String styles =
        "<w:style w:type=\"character\" w:styleId=\"base\"><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"memo\"><w:basedOn w:val=\"base\"/></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"open\"><w:basedOn w:val=\"memo\"/><w:rPr>"
            + "<w:vanish w:val=\"0\"/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"inner\"><w:rPr><w:vanish/></w:rPr></w:style>";
    String body =
        "<w:p>"
            + styled("memo", "内部の話")
            + styled("open", "表の話")
            + "</w:p><w:p><w:pPr><w:pStyle w:val=\"inner\"/></w:pPr><w:r><w:t>控え</w:t></w:r>"
            + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>公表</w:t></w:r></w:p>"
            + OfficeFiles.paragraph("次の段落");
    assertEquals(List.of("表の話", "公表", "次の段落"), lines(OfficeFiles.docx(body, styles)));
    assertEquals(
        List.of(new Notice(Kind.HIDDEN_TEXT, "", "内部の話"), new Notice(Kind.HIDDEN_TEXT, "", "控え")),
        notices);
  }

  private static String styled(String style, String text) {
    return "<w:r><w:rPr><w:rStyle w:val=\"%s\"/></w:rPr><w:t>%s</w:t></w:r>".formatted(style, text);
  }

  @Test
  void the_prompt_of_an_empty_content_control_is_named_and_not_read() throws Exception {
    String control =
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>ここに入力</w:t></w:r>"
            + "</w:sdtContent></w:sdt>";
    assertEquals(List.of("効果"), lines("<w:p><w:r><w:t>効果</w:t></w:r>" + control + "</w:p>"));
    assertEquals(List.of(new Notice(Kind.PLACEHOLDER, "", "ここに入力")), notices);
  }

  @Test
  void the_words_of_smart_art_stand_where_it_stands() throws Exception {
    byte[] file =
        OfficeFiles.zip(
            List.of(
                "word/document.xml",
                "<w:document xmlns:w=\"w\" xmlns:dgm=\"d\" xmlns:r=\"r\"><w:body>"
                    + OfficeFiles.paragraph("前")
                    + "<w:p><w:r><dgm:relIds r:dm=\"rId3\"/></w:r></w:p>"
                    + OfficeFiles.paragraph("後")
                    + "</w:body></w:document>",
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"rId3\" Type=\"x/diagramData\""
                    + " Target=\"diagrams/data1.xml\"/></Relationships>",
                "word/diagrams/data1.xml",
                "<dgm:dataModel xmlns:dgm=\"http://example.org/diagram\" xmlns:a=\"a\"><dgm:pt>"
                    + "<dgm:t><a:p><a:r><a:t>申込</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t>"
                    + "<a:p><a:r><a:t>面</a:t></a:r><a:r><a:t>接</a:t></a:r></a:p></dgm:t></dgm:pt>"
                    + "</dgm:dataModel>"));
    assertEquals(List.of("前", "申込", "面接", "後"), lines(file));
  }

  @Test
  void remarks_of_reviewers_and_words_drawn_across_the_page_are_named() throws Exception {
    byte[] file =
        OfficeFiles.zip(
            List.of(
                "word/document.xml",
                "<w:document xmlns:w=\"w\"><w:body>"
                    + OfficeFiles.paragraph("本文")
                    + "</w:body></w:document>",
                "word/comments.xml",
                "<w:comments xmlns:w=\"w\"><w:comment>"
                    + OfficeFiles.paragraph("要修正")
                    + "</w:comment></w:comments>",
                "word/header1.xml",
                "<w:hdr xmlns:w=\"w\" xmlns:v=\"v\"><w:p><w:r><v:textpath string=\"部外秘\"/></w:r></w:p></w:hdr>",
                "word/charts/chart1.xml",
                "<c:chart xmlns:c=\"c\" xmlns:a=\"a\"><a:p><a:t>来場者</a:t></a:p><c:pt><c:v>210</c:v></c:pt></c:chart>",
                "word/embeddings/oleObject1.bin",
                "x"));
    assertEquals(List.of("本文"), lines(file));
    assertEquals(
        List.of(
            new Notice(Kind.WATERMARK, "", "部外秘"),
            new Notice(Kind.REMARK, "", "要修正"),
            new Notice(Kind.CHART, "", "来場者 210"),
            new Notice(Kind.EMBEDDED, "", "word/embeddings/oleObject1.bin")),
        notices);
  }

  private List<String> lines(String body) throws IOException, Refusal.Refused {
    return lines(OfficeFiles.docx(body));
  }

  private List<String> lines(byte[] file) throws Refusal.Refused {
    SourceDocument source = OfficeFile.read(file);
    notices.addAll(source.notices());
    return source.documents().stream()
        .flatMap(document -> Stream.concat(lines(document), document.aside().stream()))
        .toList();
  }

  private static Stream<String> lines(ImportedDocument document) {
    return document.blocks().stream().flatMap(block -> block.lines().stream());
  }
}
