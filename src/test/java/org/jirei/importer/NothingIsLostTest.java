package org.jirei.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jirei.fixtures.Trials;
import org.jirei.importer.DocumentPdf.Box;
import org.jirei.scaffold.CaseFileWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every letter and digit of a file is in the case files made from it. */
class NothingIsLostTest {

  private static final List<List<String>> FORM =
      List.of(
          List.of("事業名", "就職面接会の開催"),
          List.of("参加団体", "仙台市、ハローワーク仙台"),
          List.of("目的", "就職を支援する"),
          List.of("効果", "参加者24名"));

  @TempDir Path home;

  @Test
  void a_title_right_below_the_banner_is_the_title_and_the_banner_the_source() throws IOException {
    String scaffold =
        whole(
            "two.txt",
            "国と地方自治体の連携による雇用対策好事例\n子育て中の方の就職セミナーを実施\n\n【宮城県仙台市】 【宮城労働局】\n\n【目的】\n就職を支援する。\n");
    assertTrue(scaffold.contains("\ntitle: 子育て中の方の就職セミナーを実施 #"), scaffold);
    assertTrue(scaffold.contains("  title: 国と地方自治体の連携による雇用対策好事例 #"), scaffold);
  }

  @Test
  void rows_above_the_labels_of_a_table_are_kept() throws IOException {
    whole(
        "above.csv",
        "好事例報告様式（令和６年度）,,,\n記入者：山田太郎,,,\n事業名,参加団体,目的,効果\n題名A,仙台市,支援A,参加者24名\n題名B,大垣市,支援B,参加者10名\n");
  }

  @Test
  void a_name_in_the_first_column_without_a_value_is_kept() throws IOException {
    whole("town.csv", "仙台市\n事業名,題名1\n目的,支援\n効果,参加者\n宮城労働局,\n,補足の言葉\n費用,\n");
  }

  @Test
  void labels_above_their_values_make_a_form_of_one_column() throws IOException {
    String scaffold = whole("one.csv", "事業名\n子育てセミナー\n目的\n就職を支援する\n効果\n参加者24名\n");
    assertTrue(scaffold.contains("\ntitle: 子育てセミナー\n"), scaffold);
    assertTrue(scaffold.contains("## 目的\n\n就職を支援する\n"), scaffold);
  }

  @Test
  void labels_and_values_twice_in_a_row_are_one_case() throws IOException {
    String csv =
        "様式１,,,\n事業名,就職セミナー,実施年度,平成25年度\n参加団体,仙台市、ハローワーク仙台,対象者,子育て中の方\n目的,就職を支援する,,\n効果,参加者24名,,\n";
    List<String> scaffolds = scaffolds("four.csv", csv.getBytes(UTF_8));
    assertEquals(1, scaffolds.size(), () -> String.join("\n", scaffolds));
    assertEquals(Map.of(), EveryLetter.missing(csv, values(scaffolds)));
    assertTrue(scaffolds.getFirst().contains("\nfiscalYear: 平成25年度\n"), scaffolds.getFirst());
  }

  @Test
  void a_remark_beside_a_value_is_no_case_of_its_own() throws IOException {
    String scaffold = whole("remark.csv", "事業名,面接会,\n目的,支援,\n効果,参加者24名,速報値\n参加団体,仙台市,\n");
    assertTrue(scaffold.contains("速報値"), scaffold);
  }

  @Test
  void names_parted_by_a_comma_in_one_pair_of_brackets_are_parties() throws IOException {
    String scaffold = whole("a.txt", "面接会を開催\n\n【宮城県仙台市、宮城労働局】\n\n【目的】\n就職を支援する。\n");
    assertTrue(scaffold.contains("name: 宮城県仙台市\n"), scaffold);
    assertTrue(scaffold.contains("name: 宮城労働局\n"), scaffold);
  }

  @Test
  void short_words_above_the_first_sentences_are_the_title() throws IOException {
    String scaffold = whole("a.txt", "大垣市の一体的実施\n大垣市役所本庁舎内で市とハローワークが連携して、相談を実施。\n\n【目的】\n支援する。\n");
    assertTrue(scaffold.contains("\ntitle: 大垣市の一体的実施 #"), scaffold);
  }

  @Test
  void a_quotation_mark_that_nobody_closed_is_refused() throws IOException {
    Path file = Files.writeString(home.resolve("a.csv"), "事業名,\"題名\n目的,支援\n効果,\"あ\"い\n");
    ImportResult imported =
        new CaseImporter(SampleScaffolds.VOCABULARY, SampleScaffolds.AREAS, null).read(file);
    assertEquals(new ImportResult.Refused(Refusal.BROKEN, List.of()), imported);
  }

  @Test
  void semicolons_part_cells_and_stray_quotation_marks_are_words() throws IOException {
    String scaffold = whole("semicolon.csv", "事業名;題名\n目的;支援\n効果;参加者24名\n参加団体;仙台市\n");
    assertTrue(scaffold.contains("\ntitle: 題名\n"), scaffold);
    whole("quotes.csv", "事業名,題\"名\"の\n目的,支援\n効果,あい,う\n参加団体,仙台市\n");
  }

  @Test
  void a_cover_before_the_form_and_cells_far_to_the_right_are_kept() throws IOException {
    byte[] bytes =
        new Workbook()
            .document("表紙", 0, List.of(List.of("令和６年度 好事例の報告"), List.of("宮城労働局")))
            .document("様式", 300, FORM)
            .bytes();
    List<String> scaffolds = scaffolds("two.xlsx", bytes);
    assertEquals(1, scaffolds.size());
    assertTrue(scaffolds.getFirst().contains("\ntitle: 就職面接会の開催\n"), scaffolds.getFirst());
    String words = "令和６年度 好事例の報告 宮城労働局 " + FORM;
    assertEquals(Map.of(), EveryLetter.missing(words, values(scaffolds)));
  }

  @Test
  void dates_and_shares_of_a_workbook_come_as_a_person_sees_them() throws IOException {
    List<List<String>> rows = new ArrayList<>(FORM);
    rows.add(List.of("実施日", "45383{yyyy\"年\"m\"月\"d\"日\"}"));
    rows.add(List.of("結果", "0.338{0.0%}"));
    String scaffold =
        scaffolds("dates.xlsx", new Workbook().document("様式", 0, rows).bytes()).getFirst();
    assertTrue(scaffold.contains("2024年4月1日"), scaffold);
    assertTrue(scaffold.contains("33.8%"), scaffold);
    assertTrue(!scaffold.contains("45383") && !scaffold.contains("0.338"), scaffold);
  }

  @Test
  void what_stands_above_and_below_the_pages_of_word_is_kept() throws IOException {
    String body = "【目的】\n就職を支援する。";
    List<String> scaffolds =
        scaffolds(
            "plain.docx", OfficeFiles.docx(OfficeFiles.paragraphs(body), "宮城労働局 取扱注意", "作成 令和６年"));
    assertEquals(Map.of(), EveryLetter.missing(body + "宮城労働局取扱注意作成令和６年", values(scaffolds)));
  }

  @Tag("scale")
  @Test
  void whatever_the_order_and_the_format_no_letter_is_lost() throws IOException {
    List<String> lines =
        List.of(
            "国と地方自治体の連携による雇用対策好事例",
            "子育て中の方の就職セミナーを実施",
            "【宮城県仙台市】【宮城労働局】",
            "【目的】",
            "就職を支援する。",
            "① 事業内容",
            "第２回 説明会を10月に開催、",
            "役割分担",
            "【仙台市】◆会場の提供",
            "③ 結 果",
            "結果",
            "参加者 24名（平成25年度）",
            "＜仙台市コメント＞",
            "続けたい。",
            "※１ 注の文",
            "照会先：宮城労働局 電話022-299-8061",
            "事業名：面接会",
            "実施年度：令和６年度",
            "宮城労働局",
            "費用");
    Random random = Trials.random("lines of a sheet");
    for (int i = 0; i < Trials.count(40, 400); i++) {
      List<String> shuffled = new ArrayList<>(lines.subList(0, 4 + random.nextInt(16)));
      Collections.shuffle(shuffled, random);
      String text =
          shuffled.stream()
              .map(line -> line + (random.nextBoolean() ? "\n" : "\n\n"))
              .collect(Collectors.joining());
      whole("a.txt", text);
      assertWhole(text, "a.docx", OfficeFiles.docx(OfficeFiles.paragraphs(text)));
      String csv = text.replaceAll("[：\\s]+", ",").replaceAll("(,[^,]*),", "$1\n");
      whole("a.csv", csv);
      assertWhole(text, "a.xlsx", new Workbook().document("様式", 1, cells(csv)).bytes());
      try (DocumentPdf pdf = new DocumentPdf().page(List.of(new Box(40, 40, 40, 10, text)))) {
        assertWhole(text, "a.pdf", pdf.bytes());
      }
    }
  }

  private static List<List<String>> cells(String csv) {
    return csv.lines().map(line -> List.of(line.split(",", -1))).toList();
  }

  private String whole(String name, String text) throws IOException {
    return assertWhole(text, name, text.getBytes(UTF_8));
  }

  private String assertWhole(String words, String name, byte[] bytes) throws IOException {
    List<String> scaffolds = scaffolds(name, bytes);
    assertEquals(
        Map.of(),
        EveryLetter.missing(words, values(scaffolds)),
        () -> words + "\n" + values(scaffolds));
    return scaffolds.getFirst();
  }

  private static String values(List<String> scaffolds) {
    return SampleScaffolds.values(String.join("\n", scaffolds));
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
