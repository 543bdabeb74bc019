package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jirei.fixtures.Trials;
import org.jirei.scaffold.CaseFileWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every letter of a file is in a draft or named in the report, whatever the importer parsed.
 *
 * <p>The words of the file are found independently, by {@link IndependentReading}.
 */
class EveryWordOfAFileTest {

  /** Paragraphs of Word with every way to hold text; # becomes words of their own. */
  private static final List<String> PARAGRAPHS =
      List.of(
          "<w:r><w:t>【目的】</w:t></w:r>",
          "<w:r><w:t>【効果】</w:t></w:r>",
          "<w:r><w:t>#を始めた。</w:t></w:r>",
          "<w:pPr><w:numPr/></w:pPr><w:r><w:t>#の受付</w:t></w:r>",
          "<w:ins><w:r><w:t>#加えた語</w:t></w:r></w:ins><w:del><w:r><w:delText>消</w:delText></w:r></w:del>",
          "<w:moveFrom><w:r><w:t>#動</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>#動いた語</w:t></w:r></w:moveTo>",
          "<w:r><w:rPr><w:vanish/></w:rPr><w:t>#隠した語</w:t></w:r><w:r><w:t>#見える語</w:t></w:r>",
          "<w:hyperlink><w:r><w:t>#の頁</w:t></w:r></w:hyperlink>",
          "<w:sdt><w:sdtContent><w:r><w:t>#欄の語</w:t></w:r></w:sdtContent></w:sdt>",
          "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>#案内</w:t></w:r></w:sdtContent></w:sdt>",
          "<w:r><w:ruby><w:rt><w:r><w:t>よみ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>#駅</w:t></w:r></w:rubyBase></w:ruby></w:r>",
          "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>#箱の語</w:t></w:r></w:p></w:txbxContent></mc:Choice>"
              + "<mc:Fallback><w:txbxContent><w:p><w:r><w:t>#箱の語</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>",
          "<w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>#古い箱</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>",
          "<w:r><v:textpath string=\"#透かし\"/></w:r>",
          "<m:oMath><m:r><m:t>#x</m:t></m:r></m:oMath>",
          "<w:r><dgm:relIds r:dm=\"rId1\"/></w:r>");

  private static final String RELATIONS =
      "<Relationships><Relationship Id=\"rId1\" Type=\"x/diagramData\" Target=\"diagrams/data1.xml\"/></Relationships>";

  private static final String KANJI = "亜唖娃阿哀愛挨姶逢葵茜穐悪握渥旭葦芦鯵梓";

  @TempDir Path home;

  @Test
  void of_word() throws IOException {
    Random random = Trials.random("paragraphs of word");
    for (int i = 0; i < Trials.count(10, 300); i++) {
      List<String> paragraphs = new ArrayList<>(PARAGRAPHS);
      Collections.shuffle(paragraphs, random);
      StringBuilder body = new StringBuilder();
      for (int n = 0; n < paragraphs.size(); n++) {
        String own = "語" + (char) ('ア' + n) + (char) ('가' + random.nextInt(1000));
        String paragraph = "<w:p>" + paragraphs.get(n).replace("#", own) + "</w:p>";
        boolean cell = random.nextInt(4) == 0;
        body.append(
            cell ? "<w:tbl><w:tr><w:tc>" + paragraph + "</w:tc></w:tr></w:tbl>" : paragraph);
      }
      String names =
          " xmlns:w=\"w\" xmlns:mc=\"mc\" xmlns:v=\"v\" xmlns:m=\"m\" xmlns:r=\"r\" xmlns:dgm=\"d\" xmlns:a=\"a\"";
      byte[] file =
          OfficeFiles.zip(
              List.of(
                  "word/document.xml",
                  "<w:document" + names + "><w:body>" + body + "</w:body></w:document>",
                  "word/_rels/document.xml.rels",
                  RELATIONS,
                  "word/diagrams/data1.xml",
                  "<d" + names + "><a:p><a:r><a:t>図の語</a:t></a:r></a:p></d>",
                  "word/charts/chart1.xml",
                  "<c xmlns:a=\"a\" xmlns:c=\"c\"><a:p><a:t>棒の題</a:t></a:p><c:v>系列</c:v></c>",
                  "word/footnotes.xml",
                  "<w:footnotes" + names + ">" + OfficeFiles.paragraph("脚の注") + "</w:footnotes>",
                  "word/endnotes.xml",
                  "<w:endnotes" + names + ">" + OfficeFiles.paragraph("末の注") + "</w:endnotes>",
                  "word/comments.xml",
                  "<w:comments" + names + ">" + OfficeFiles.paragraph("査読の語") + "</w:comments>",
                  "word/header1.xml",
                  "<w:hdr" + names + ">" + OfficeFiles.paragraph("上の欄") + "</w:hdr>"));
      assertWhole("all.docx", file, IndependentReading.ofOffice(file));
    }
  }

  @Test
  void of_excel() throws IOException {
    Random random = Trials.random("rows of excel");
    for (int i = 0; i < Trials.count(10, 300); i++) {
      StringBuilder cells =
          new StringBuilder("<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>");
      for (int row = 1; row <= 8; row++) {
        cells.append(
            "<row r=\"%s\"%s>".formatted(row, random.nextInt(4) == 0 ? " hidden=\"1\"" : ""));
        for (int column = 0; column < 4; column++) {
          String words = "語" + (char) ('ア' + row) + (char) ('가' + random.nextInt(1000)) + column;
          cells.append("<c r=\"%s%s\" t=\"inlineStr\"><is>".formatted((char) ('A' + column), row));
          cells.append(
              "<r><t>%s</t></r><r><t>の欄</t></r><rPh><t>ヨミ</t></rPh></is></c>".formatted(words));
        }
        cells.append("</row>");
      }
      byte[] file = WorkbookParts.of(cells + "</sheetData>", WorkbookParts.AROUND);
      assertWhole("all.xlsx", file, IndependentReading.ofOffice(file));
    }
  }

  @Test
  void of_a_pdf() throws IOException {
    Random random = Trials.random("lines of a pdf");
    for (int i = 0; i < Trials.count(10, 300); i++) {
      StringBuilder page = new StringBuilder();
      page.append("q 0.8 0.6 -0.6 0.8 90 500 cm ")
          .append(DocumentPdf.line(0, 0, 40, "無効の写し"))
          .append(" Q ");
      page.append("q 0 1 -1 0 30 300 cm ").append(DocumentPdf.line(0, 0, 9, "端の語")).append(" Q ");
      for (int line = 0; line < 20; line++) {
        String words = "第" + line + "の文" + KANJI.charAt(random.nextInt(KANJI.length())) + "である。";
        double x = 60 + 30 * random.nextInt(8);
        page.append(
            DocumentPdf.line(
                x, 760 - line * 30 - random.nextInt(10), 8 + random.nextInt(5), words));
      }
      try (DocumentPdf pdf = new DocumentPdf().drawn(page.toString())) {
        byte[] file = pdf.bytes();
        assertWhole("all.pdf", file, IndependentReading.ofPdf(file));
      }
    }
  }

  private void assertWhole(String name, byte[] bytes, String words) throws IOException {
    Path file = Files.write(home.resolve(name), bytes);
    ImportResult.Imported imported =
        assertInstanceOf(
            ImportResult.Imported.class,
            new CaseImporter(SampleScaffolds.VOCABULARY, SampleScaffolds.AREAS, null).read(file));
    StringBuilder kept = new StringBuilder();
    imported
        .found()
        .forEach(
            found -> kept.append(SampleScaffolds.values(CaseFileWriter.write(found.scaffold()))));
    imported.notices().forEach(notice -> kept.append(notice.text()));
    assertEquals(Map.of(), EveryLetter.missing(words, kept.toString()), () -> words + "\n" + kept);
  }
}
