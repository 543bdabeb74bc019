package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.jirei.importer.Notice.Kind;
import org.jirei.importer.Refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a PDF is read as a person reads it, whatever lies over it and however it runs. */
class PdfTextTest {

  private static final String BODY =
      DocumentPdf.line(60, 700, 12, "面接会の来場者は386名である。")
          + DocumentPdf.line(60, 680, 12, "うち57名の採用が決まった。");

  private static final List<String> LINES = List.of("面接会の来場者は386名である。", "うち57名の採用が決まった。");

  private final List<Notice> notices = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q 0.8 0.6 -0.6 0.8 90 640 cm %s Q",
        "q 1 0 0 1 60 690 cm %s Q",
        "q /G1 gs 0.3 0 0 0.3 150 702 cm %s Q",
        "q 0.3 0 0 0.3 150 702 cm /Artifact <</Type /Pagination /Subtype /Watermark>> BDC %s EMC Q"
      })
  void a_watermark_does_not_get_into_the_text(String place) throws Exception {
    String mark = place.formatted(DocumentPdf.line(0, 0, 40, "写し無効"));
    assertEquals(LINES, lines(mark + "\n" + BODY));
    assertEquals(LINES, lines(BODY + mark));
    Notice named = new Notice(Kind.WATERMARK, "p.1", "写し無効");
    assertEquals(List.of(named, named), notices);
  }

  @Test
  void a_large_title_above_the_text_is_no_watermark() throws Exception {
    assertEquals(
        List.of("就職面接会", "面接会の来場者は386名である。", "うち57名の採用が決まった。"),
        lines(DocumentPdf.line(60, 740, 40, "就職面接会") + BODY));
    assertEquals(List.of(), notices);
  }

  @Test
  void text_along_the_edge_of_a_page_stays_out_of_its_lines() throws Exception {
    String edge = "q 0 1 -1 0 150 600 cm " + DocumentPdf.line(0, 0, 12, "令和六年版資料集") + " Q\n";
    assertEquals(List.of("面接会の来場者は386名である。", "うち57名の採用が決まった。", "令和六年版資料集"), lines(edge + BODY));
  }

  @Test
  void vertical_columns_are_read_from_right_to_left() throws Exception {
    String page =
        column(500, 760, "相談窓口を開設︒")
            + column(470, 760, "︻三重県津市︼")
            + column(440, 760, "毎週")
            + "50 Tz\n"
            + DocumentPdf.line(440, 728, 16, "15")
            + "100 Tz\n"
            + column(440, 712, "時に相談を受ける︒");
    assertEquals(List.of("相談窓口を開設。", "【三重県津市】", "毎週15時に相談を受ける。"), lines(page));
  }

  @Test
  void a_label_from_top_to_bottom_is_one_word() throws Exception {
    String page = column(20, 700, "開催実績") + BODY;
    assertEquals(List.of("開催実績", "面接会の来場者は386名である。", "うち57名の採用が決まった。"), lines(page));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1, 2})
  void a_word_with_even_gaps_between_its_letters_is_joined(double gap) throws Exception {
    StringBuilder page = new StringBuilder(BODY);
    for (int i = 0; i < 4; i++) {
      double x = 60 + i * 12 * (1 + gap);
      page.append(DocumentPdf.line(x, 740, 12, "開催実績".substring(i, i + 1)));
    }
    assertEquals("開催実績", lines(page.toString()).getFirst());
  }

  @Test
  void short_words_and_cells_side_by_side_stay_apart() throws Exception {
    String page =
        DocumentPdf.line(60, 740, 12, "県 市")
            + DocumentPdf.line(60, 720, 12, "男")
            + DocumentPdf.line(120, 720, 12, "女")
            + DocumentPdf.line(180, 720, 12, "計");
    assertEquals(List.of("県 市", "男", "女", "計"), lines(page));
  }

  @Test
  void the_values_of_form_fields_stand_in_their_places() throws Exception {
    try (DocumentPdf pdf = new DocumentPdf()) {
      pdf.drawn(DocumentPdf.line(60, 700, 12, "来場者") + DocumentPdf.line(60, 640, 12, "以上"));
      PDAcroForm form = new PDAcroForm(pdf.document());
      pdf.document().getDocumentCatalog().setAcroForm(form);
      PDTextField field = new PDTextField(form);
      field.getCOSObject().setString(COSName.V, "386名");
      PDAnnotationWidget widget = field.getWidgets().getFirst();
      widget.setRectangle(new PDRectangle(110, 696, 200, 20));
      form.getFields().add(field);
      PDPage page = pdf.document().getPage(0);
      PDAnnotationText remark = new PDAnnotationText();
      remark.setContents("要確認");
      remark.setRectangle(new PDRectangle(400, 700, 20, 20));
      page.setAnnotations(List.of(widget, remark));
      assertEquals(List.of("来場者 386名", "以上"), lines(pdf.bytes()));
      assertEquals(List.of(new Notice(Kind.REMARK, "p.1", "要確認")), notices);
    }
  }

  @Test
  void a_font_without_characters_is_refused() throws Exception {
    String shapes = "BT /F2 12 Tf 60 600 Td <" + DocumentPdf.hex("形だけの文字") + "> Tj ET\n";
    Refused refused = assertThrows(Refused.class, () -> lines(BODY + shapes));
    assertEquals(Refusal.NO_CHARACTER_MAP, refused.why());
  }

  private static String column(double x, double y, String text) {
    StringBuilder column = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      column.append(DocumentPdf.line(x, y - i * 16, 16, text.substring(i, i + 1)));
    }
    return column.toString();
  }

  private List<String> lines(String operators) throws IOException, Refused {
    try (DocumentPdf pdf = new DocumentPdf().drawn(operators)) {
      return lines(pdf.bytes());
    }
  }

  private List<String> lines(byte[] bytes) throws Refused {
    return PdfPages.read(bytes, notices).getFirst().blocks().stream()
        .flatMap(block -> block.lines().stream())
        .toList();
  }
}
