package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.importer.Notice.Kind;
import org.junit.jupiter.api.Test;

/** A workbook is read as a person sees it; what it hides is named. */
class HiddenCellsTest {

  private final List<Notice> notices = new ArrayList<>();

  @Test
  void hidden_rows_and_columns_are_named_and_not_read() throws Exception {
    String cells =
        "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData>"
            + row(1, "", cell("A1", "見出し"), cell("B1", "控え"), cell("D1", "公開"))
            + row(2, "hidden=\"1\"", cell("A2", "査定"), cell("D2", "九十点"))
            + row(3, "ht=\"0\"", cell("A3", "潰れた行"))
            + row(4, "", cell("A4", "末尾"), cell("C4", "下書き"))
            + "</sheetData>";
    assertEquals(List.of("見出し", "公開", "末尾"), lines(cells, List.of()));
    assertEquals(
        List.of(
            new Notice(Kind.HIDDEN_ROW, "票!2", "査定 九十点"),
            new Notice(Kind.HIDDEN_ROW, "票!3", "潰れた行"),
            new Notice(Kind.HIDDEN_COLUMN, "票!B", "控え"),
            new Notice(Kind.HIDDEN_COLUMN, "票!C", "下書き")),
        notices);
  }

  @Test
  void shapes_and_margins_are_read_and_remarks_named() throws Exception {
    String cells =
        "<sheetData>"
            + row(1, "", cell("A1", "本文"))
            + "</sheetData><headerFooter><oddHeader>&amp;L&amp;\"游ゴシック\"&amp;9様式乙&amp;R&amp;P</oddHeader></headerFooter>";
    assertEquals(List.of("本文", "図形の文", "様式乙"), lines(cells, WorkbookParts.AROUND));
    assertEquals(List.of(new Notice(Kind.REMARK, "票!A1", "要確認")), notices);
  }

  @Test
  void readings_within_a_cell_and_escapes_are_no_words() throws Exception {
    String cells =
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>高</t></r><r><t>山市_x000D_</t></r>"
            + "<rPh sb=\"0\" eb=\"2\"><t>タカヤマ</t></rPh></is></c></row></sheetData>";
    assertEquals(List.of("高山市"), lines(cells, List.of()));
  }

  @Test
  void a_formula_that_nobody_calculated_is_named() throws Exception {
    String cells =
        "<sheetData>"
            + row(
                1,
                "",
                cell("A1", "合計"),
                "<c r=\"B1\"><f>SUM(C1:C9)</f></c>"
                    + "<c r=\"C1\" t=\"str\"><f>IF(A1=1,2,\"\")</f><v></v></c>")
            + "</sheetData>";
    assertEquals(List.of("合計"), lines(cells, List.of()));
    assertEquals(List.of(new Notice(Kind.FORMULA, "票!B1", "=SUM(C1:C9)")), notices);
  }

  private static String row(int number, String attributes, String... cells) {
    return "<row r=\"%s\" %s>%s</row>".formatted(number, attributes, String.join("", cells));
  }

  private static String cell(String address, String words) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, words);
  }

  private List<String> lines(String cells, List<String> more) throws IOException, Refusal.Refused {
    SourceDocument source = OfficeFile.read(WorkbookParts.of(cells, more));
    notices.addAll(source.notices());
    return source.documents().stream()
        .flatMap(
            document ->
                Stream.concat(
                    document.blocks().stream().flatMap(block -> block.lines().stream()),
                    document.aside().stream()))
        .toList();
  }
}
