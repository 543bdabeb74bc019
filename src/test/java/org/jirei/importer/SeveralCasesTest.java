package org.jirei.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jirei.importer.DocumentPdf.Box;
import org.jirei.importer.Refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two cases in one document never become one draft. */
class SeveralCasesTest {

  private static final String TSU =
      "【三重県津市 × 三重労働局】\n福祉の仕事の見学会\n【目的】\n介護の仕事を知る。\n【効果】\n18名が見学した。\n";
  private static final String NARA =
      "【奈良県奈良市 × 奈良労働局】\n観光の仕事の面接会\n【目的】\n宿泊業の人手を増やす。\n【効果】\n9名が採用された。\n";

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

  private void assertRefused(String name, String text) {
    Refused refused = assertThrows(Refused.class, () -> documents(name, text.getBytes(UTF_8)));
    assertEquals(Refusal.SEVERAL_CASES, refused.why());
    assertEquals(List.of(2), refused.arguments());
  }

  private List<ImportedDocument> documents(String name, byte[] bytes) throws IOException, Refused {
    return SourceDocument.read(Files.write(home.resolve(name), bytes)).documents();
  }
}
