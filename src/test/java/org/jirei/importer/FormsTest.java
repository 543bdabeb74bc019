package org.jirei.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jirei.scaffold.CaseFileWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms of Word, Excel and CSV. */
class FormsTest {

  private static final List<List<String>> FORM =
      List.of(
          List.of("事例様式", ""),
          List.of("事業名", "シニアのための仕事説明会を開催"),
          List.of("参加団体", "香川県高松市、香川労働局ハローワーク高松"),
          List.of("実施年度", "令和５年度"),
          List.of("背景・目的", "高齢者の就業を進めるため。\n人手不足の業種を知ってもらう。"),
          List.of("取組内容", "・市役所で仕事説明会を開催\n・個別相談を実施"),
          List.of("高松市", "会場の提供\n広報紙での周知"),
          List.of("ハローワーク", "求人の確保"),
          List.of("成果", "参加者 45名、就職者 6名"),
          List.of("高松市コメント", "来年も続けたい。\n回数も増やしたい。"),
          List.of("問い合わせ先", "香川労働局職業安定課 電話 087-811-8922"));

  @TempDir Path home;

  @Test
  void a_form_in_excel_with_labels_in_the_first_column_becomes_a_scaffold() throws IOException {
    assertTakamatsu(onlyScaffold("form.xlsx", OfficeFiles.xlsx(FORM)));
  }

  @Test
  void a_form_in_a_table_of_word_becomes_the_same_scaffold() throws IOException {
    assertTakamatsu(onlyScaffold("form.docx", OfficeFiles.docx(OfficeFiles.table(FORM))));
  }

  @Test
  void a_form_in_csv_becomes_the_same_scaffold_in_either_encoding() throws IOException {
    StringBuilder csv = new StringBuilder();
    FORM.forEach(row -> csv.append('"').append(String.join("\",\"", row)).append("\"\r\n"));
    assertTakamatsu(onlyScaffold("form.csv", csv.toString().getBytes(UTF_8)));
    assertTakamatsu(onlyScaffold("form.csv", csv.toString().getBytes("windows-31j")));
  }

  @Test
  void each_further_column_is_a_case() throws IOException {
    List<List<String>> rows =
        List.of(
            List.of("事業名", "甲市の面接会を開催", "乙町の相談会を開催"),
            List.of("目的", "就職の支援", "生活の支援"),
            List.of("成果", "参加者10名", ""));
    List<String> scaffolds = scaffolds("cases.xlsx", OfficeFiles.xlsx(rows));
    assertEquals(2, scaffolds.size());
    assertTrue(scaffolds.getFirst().contains("title: 甲市の面接会を開催\n"));
    assertTrue(scaffolds.getLast().contains("title: 乙町の相談会を開催\n"));
    assertFalse(scaffolds.getLast().contains("## 成果\n\n参加者"), scaffolds.getLast());
  }

  @Test
  void labels_in_the_first_row_make_each_further_row_a_case() throws IOException {
    String csv = "事業名,目的,成果\n甲市の面接会を開催,就職の支援,参加者10名\n乙町の相談会を開催,生活の支援,参加者3名\n";
    List<String> scaffolds = scaffolds("cases.csv", csv.getBytes(UTF_8));
    assertEquals(2, scaffolds.size());
    assertTrue(scaffolds.getLast().contains("## 成果\n\n参加者3名\n"), scaffolds.getLast());
  }

  @Test
  void a_word_document_with_headings_and_paragraphs_keeps_its_paragraphs() throws IOException {
    String body =
        OfficeFiles.paragraphs(
            "国と地方自治体の連携による雇用対策好事例\n外国人住民の就職を市と国が共に支援\n"
                + "【愛知県豊橋市】【愛知労働局ハローワーク豊橋】\n\n【目的】\n外国人住民の就職の促進を図る。\n日本語の不安を減らすことも目的とする。\n\n"
                + "【実施概要】\n通訳付きの相談会を開催した。\n\n【役割分担】\n【豊橋市】\n通訳の手配\n【ハローワーク】\n職業相談\n\n"
                + "【効果】\n参加者 20名\n\n＜豊橋市コメント＞\n続けたい。\nもっと広げたい。");
    String scaffold = onlyScaffold("sheet.docx", OfficeFiles.docx(body));
    scaffold = scaffold.replaceAll("(?m)^ *#(?!#).*\n", "");
    assertTrue(scaffold.contains("name: 愛知県豊橋市\n"), scaffold);
    assertTrue(scaffold.contains("## 目的\n\n外国人住民の就職の促進を図る。\n\n日本語の不安を減らすことも目的とする。\n"), scaffold);
    assertTrue(scaffold.contains("    tasks:\n      - 通訳の手配\n"), scaffold);
    assertTrue(scaffold.contains("続けたい。\n\n      もっと広げたい。\n"), scaffold);
  }

  @Test
  void a_text_box_of_word_is_read_once_and_what_was_deleted_not_at_all() throws IOException {
    String box =
        "<w:txbxContent>" + OfficeFiles.paragraphs("＜豊橋市コメント＞\n続けたい。") + "</w:txbxContent>";
    String body =
        OfficeFiles.paragraphs("【目的】\n就職の支援。")
            + "<w:p><w:r><mc:AlternateContent><mc:Choice>"
            + box
            + "</mc:Choice><mc:Fallback>"
            + box
            + "</mc:Fallback></mc:AlternateContent></w:r><w:del><w:r><w:t>消した</w:t></w:r></w:del></w:p>";
    String scaffold = onlyScaffold("box.docx", OfficeFiles.docx(body));
    assertEquals(2, scaffold.split("続けたい。", -1).length, scaffold);
    assertFalse(scaffold.contains("消した"), scaffold);
  }

  private static void assertTakamatsu(String scaffold) {
    String values = scaffold.replaceAll("(?m)^ *#(?!#).*\n", "");
    for (String part :
        List.of(
            "title: シニアのための仕事説明会を開催\n",
            "name: 香川県高松市",
            "code: \"372013\"",
            "type: hello-work",
            "fiscalYear: 令和５年度\n",
            "targetGroups: [older]",
            "  - label: 高松市\n    parties: [takamatsu-city]",
            "      - 会場の提供\n      - 広報紙での周知\n",
            "    value: 45名\n",
            "tel: 087-811-8922\n",
            "## 背景・目的\n\n高齢者の就業を進めるため。\n\n人手不足の業種を知ってもらう。\n",
            "## 取組内容\n\n- 市役所で仕事説明会を開催\n- 個別相談を実施\n",
            "来年も続けたい。\n\n      回数も増やしたい。\n",
            "事例様式")) {
      assertTrue(values.contains(part), () -> part + "\n" + values);
    }
    assertFalse(scaffold.contains("ヨミ"), scaffold);
    assertFalse(scaffold.contains(LineHeuristics.WHOLE) || scaffold.contains("\\u2029"), scaffold);
  }

  private String onlyScaffold(String name, byte[] bytes) throws IOException {
    List<String> scaffolds = scaffolds(name, bytes);
    assertEquals(1, scaffolds.size());
    return scaffolds.getFirst();
  }

  private List<String> scaffolds(String name, byte[] bytes) throws IOException {
    Path file = Files.write(home.resolve(name), bytes);
    ImportResult imported =
        new CaseImporter(SampleScaffolds.VOCABULARY, SampleScaffolds.AREAS, null).read(file);
    return assertInstanceOf(ImportResult.Imported.class, imported).found().stream()
        .map(found -> CaseFileWriter.write(found.scaffold()))
        .toList();
  }
}
