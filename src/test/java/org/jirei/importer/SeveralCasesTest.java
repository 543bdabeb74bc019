package org.jirei.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jirei.importer.DocumentPdf.Box;
import org.jirei.importer.Refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two cases in one document never become one draft. */
class SeveralCasesTest {

  private static final String TSU =
      "【三重県津市 × 三重労働局】\n福祉の仕事の見学会\n【目的】\n介護の仕事を知る。\n【効果】\n18名が見学した。\n";
  private static final String NARA =
      "【奈良県奈良市 × 奈良労働局】\n観光の仕事の面接会\n【目的】\n宿泊業の人手を増やす。\n【効果】\n9名が採用された。\n";

  private static final List<List<String>> FORM =
      List.of(List.of("題名", "見学会"), List.of("参加団体", "津市・三重労働局"), List.of("取組の概要", "職場を見て回った。"));
  private static final List<List<String>> OTHER_FORM =
      List.of(List.of("題名", "面接会"), List.of("参加団体", "奈良市・奈良労働局"), List.of("取組の概要", "会社が集まった。"));

  @TempDir Path home;

  @Test
  void pages_with_parties_and_headings_of_their_own_are_cases() throws Exception {
    try (DocumentPdf pdf = new DocumentPdf()) {
      pdf.page(List.of(new Box(40, 40, 40, 12, TSU))).page(List.of(new Box(40, 40, 40, 12, NARA)));
      assertEquals(2, documents("two.pdf", pdf.bytes()).size());
    }
  }

  @Test
  void a_second_page_of_the_same_case_stays_with_it() throws Exception {
    String more = "【三重県津市 × 三重労働局】\n【役割分担】\n津市 会場の提供\n";
    try (DocumentPdf pdf = new DocumentPdf()) {
      pdf.page(List.of(new Box(40, 40, 40, 12, TSU))).page(List.of(new Box(40, 40, 40, 12, more)));
      assertEquals(1, documents("one.pdf", pdf.bytes()).size());
    }
  }

  @Test
  void text_is_parted_where_the_names_of_other_parties_stand() throws Exception {
    assertEquals(2, documents("two.txt", (TSU + "\n" + NARA).getBytes(UTF_8)).size());
  }

  @Test
  void numbered_cases_are_parted_and_the_words_above_them_are_kept() throws Exception {
    String text =
        "県内の取組\n事例１　見学会\n目的\n仕事を知る。\n効果\n18名が見学した。\n事例２　面接会\n目的\n人手を増やす。\n効果\n9名が採用された。\n";
    List<ImportedDocument> documents = documents("two.txt", text.getBytes(UTF_8));
    assertEquals(2, documents.size());
    assertEquals(List.of("県内の取組"), documents.getFirst().aside());
    assertEquals("事例２　面接会", documents.get(1).blocks().getFirst().lines().getFirst());
  }

  @Test
  void titles_above_the_names_leave_the_begin_of_each_case_open() {
    String text =
        "見学会\n" + TSU.replace("福祉の仕事の見学会\n", "") + "\n面接会\n" + NARA.replace("観光の仕事の面接会\n", "");
    assertRefused("two.txt", text);
  }

  @Test
  void rows_below_unknown_labels_are_refused_when_each_has_a_name_and_a_description() {
    assertRefused("rows.csv", "催し,まち,したこと\n見学会,津市,介護の職場を三日かけて見て回った。\n面接会,奈良市,宿泊業の会社が駅前に集まった。\n");
  }

  @Test
  void rows_with_a_title_each_are_cases() throws Exception {
    String csv = "事業名,まち,概要\n見学会,津市,介護の職場を見て回った。\n面接会,奈良市,宿泊業の会社が集まった。\n";
    assertEquals(2, documents("rows.csv", csv.getBytes(UTF_8)).size());
  }

  @Test
  void a_table_of_years_is_one_document() throws Exception {
    String csv = "年度,来場者,採用\n令和4年度,210名,31名\n令和5年度,386名,57名\n";
    assertEquals(1, documents("years.csv", csv.getBytes(UTF_8)).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "事例１\n見学会\n津市・三重労働局\n取組の概要\n職場を見た。\n\n事例２\n面接会\n奈良市・奈良労働局\n取組の概要\n会社が集まった。\n",
        "【事例１】見学会\n【概要】\n職場を見た。\n\n【事例２】面接会\n【課題】\n人手がない。\n【費用】\n市が負担した。\n",
        "事例１\n見学会\n津市の取組。職場を見た。\n事例２\n面接会\n奈良市の取組。会社が集まった。\n",
        "題名：見学会\n取組の概要：職場を見た。\n題名：面接会\n課題：人手がない。\n",
        "参加団体：津市・三重労働局\n取組の概要：職場を見た。\n参加団体：奈良市・奈良労働局\n取組の概要：会社が集まった。\n",
        "【三重県津市 × 三重労働局】\n【概要】\n職場を見た。\n【奈良県奈良市 × 奈良労働局】\n【概要】\n会社が集まった。\n"
      })
  void one_heading_below_a_number_a_repeated_label_or_names_makes_a_case(String text)
      throws Exception {
    assertEquals(2, documents("two.txt", text.getBytes(UTF_8)).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "見学会\n【三重県津市 × 三重労働局】\n【実施概要】\n第１回\n内容：工場を見た。\n第２回\n内容：病院を見た。\n【効果】\n18名が見学した。\n",
        "見学会\n【実施概要】\n工場を見た。\n事例１　二十代の方が工場で働き始めた。\n事例２　四十代の方が病院で働き始めた。\n【効果】\n18名が見学した。\n",
        "見学会\n津市・三重労働局\n事例１では工場を見た。\n事例２では病院を見た。\n目的\n仕事を知る。\n",
        "事業名：見学会\n実施主体：津市\n連携機関：三重労働局\n目的：仕事を知る。\n概要：職場を見た。\n",
        "題名：見学会\n実施主体：津市\n概要：職場を見た。\n事業名：就職応援\n効果：18名が見学した。\n",
        "見学会\n参加団体：津市\n参加団体：三重労働局\n目的：仕事を知る。\n"
      })
  void rounds_and_examples_stay_in_their_case(String text) throws Exception {
    assertEquals(1, documents("one.txt", text.getBytes(UTF_8)).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "県内の取組\n事例１　見学会\n目的\n仕事を知る。\n事例２　面接会\n会社が集まった。\n",
        "【概要】\n二つの催し。\n事例１　見学会\n目的\n仕事を知る。\n事例２　面接会\n目的\n人手を増やす。\n",
        "題名：見学会\n題名：面接会\n取組の概要：職場を見た。\n取組の概要：会社が集まった。\n"
      })
  void parts_that_repeat_only_in_part_are_refused(String text) {
    assertRefused("two.txt", text);
  }

  @Test
  void forms_below_each_other_are_cases() throws Exception {
    List<List<String>> rows = new ArrayList<>(FORM);
    rows.addAll(OTHER_FORM);
    assertTwo("two.xlsx", OfficeFiles.xlsx(rows));
    assertTwo("two.docx", OfficeFiles.docx(OfficeFiles.table(rows)));
    assertTwo("two.csv", csv(rows));
  }

  @Test
  void forms_beside_each_other_are_cases() throws Exception {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < FORM.size(); row++) {
      List<String> both = new ArrayList<>(FORM.get(row));
      both.addAll(OTHER_FORM.get(row));
      rows.add(both);
    }
    assertTwo("two.xlsx", OfficeFiles.xlsx(rows));
    assertTwo("two.csv", csv(rows));
    byte[] docx = OfficeFiles.docx(OfficeFiles.table(rows));
    assertThrows(Refused.class, () -> documents("two.docx", docx));
  }

  private static byte[] csv(List<List<String>> rows) {
    return rows.stream()
        .map(row -> String.join(",", row))
        .collect(Collectors.joining("\n"))
        .getBytes(UTF_8);
  }

  private void assertTwo(String name, byte[] bytes) throws Exception {
    List<ImportedDocument> documents = documents(name, bytes);
    assertEquals(2, documents.size(), name);
    assertEquals("題名：面接会", documents.get(1).blocks().getFirst().lines().getFirst());
  }

  private void assertRefused(String name, String text) {
    Refused refused = assertThrows(Refused.class, () -> documents(name, text.getBytes(UTF_8)));
    assertEquals(Refusal.SEVERAL_CASES, refused.why());
    assertEquals(List.of(2), refused.arguments());
  }

  private List<ImportedDocument> documents(String name, byte[] bytes) throws IOException, Refused {
    return SourceDocument.read(Files.write(home.resolve(name), bytes)).documents();
  }
}
