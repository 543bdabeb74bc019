package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jirei.importer.ExtractedCase.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which documents say below the heading of the roles who does what. */
class RolesOfDocumentsTest {

  private static final String HEAD =
      """
      子育て中の方の就職セミナーを実施

      【宮城県仙台市】【宮城労働局ハローワーク仙台】

      【目的】
      就職を支援する。

      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（仙台市） 会場の提供\n（ハローワーク仙台） 求人の提供\n",
        "（仙台市）会場の提供\n（国）求人の提供\n",
        "（市）\n・会場の提供\n（労働局）\n・求人の提供\n",
        "(市)\n会場の提供\n\n(国)\n求人の提供\n",
        "＜仙台市＞\n・会場の提供\n＜ハローワーク＞\n・求人の提供\n",
        "<仙台市>\n会場の提供\n<ハローワーク>\n求人の提供\n",
        "《仙台市》\n\n会場の提供\n\n《国》\n\n求人の提供\n",
        "［仙台市］\n会場の提供\n［労働局］\n求人の提供\n",
        "〔仙台市〕会場の提供\n〔ハローワーク〕求人の提供\n",
        "「仙台市」会場の提供\n「ハローワーク」求人の提供\n",
        "・（仙台市）会場の提供\n・（ハローワーク）求人の提供\n",
        "■仙台市\n会場の提供\n■ハローワーク仙台\n求人の提供\n",
        "①仙台市\n会場の提供\n②ハローワーク仙台\n求人の提供\n",
        "仙台市：会場の提供\nハローワーク：求人の提供\n",
        "仙台市…会場の提供\nハローワーク…求人の提供\n",
        "・仙台市　→　会場の提供\n・ハローワーク　→　求人の提供\n",
        "〇仙台市\n会場の提供\n〇ハローワーク\n求人の提供\n",
        "仙台市\n会場の提供\n\nハローワーク\n求人の提供\n",
        "仙台市　　　　会場の提供\nハローワーク　求人の提供\n",
        "仙台市　　　　会場の提供\n\nハローワーク　求人の提供\n",
        "【仙台市】\n会場の提供\n【ハローワーク】\n求人の提供\n"
      })
  void a_label_that_names_a_party_begins_its_role_whatever_the_brackets(String roles) {
    for (String heading : List.of("【役割分担】\n", "役割分担\n", "役割分担\n\n", "３　役割分担\n")) {
      ExtractedCase document = extracted(heading + roles);
      List<Said> said = document.roles();
      assertEquals(2, said.size(), () -> heading + roles + document);
      assertEquals("会場の提供", said.get(0).text().replace("・", ""));
      assertEquals("求人の提供", said.get(1).text().replace("・", ""));
      assertEquals(List.of("目的"), document.sections().stream().map(s -> s.heading()).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"共通", "双方", "両者", "共　通", "双方・共通"})
  void what_all_do_is_the_role_of_all(String word) {
    String scaffold = SampleScaffolds.of(HEAD + "【役割分担】\n（仙台市）会場の提供\n（" + word + "）周知\n");
    assertEquals(List.of("[sendai-city]", "all"), holders(scaffold), scaffold);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "仙台市　　　　　　　　　ハローワーク仙台\n・会場の提供　　　　　　・職業相談\n・広報紙での周知　　　　・求人の提供\n",
        "仙台市          ハローワーク仙台\n会場の提供        職業相談\n広報紙での周知  求人の提供\n",
        "【仙台市】　　　【ハローワーク仙台】\n◆会場の提供　　◆職業相談\n◆広報紙での周知　　◆求人の提供\n"
      })
  void roles_in_columns_side_by_side_are_read_column_by_column(String columns) {
    for (String heading : List.of("【役割分担】\n", "■役割分担\n\n")) {
      String scaffold = SampleScaffolds.of(HEAD + heading + columns + "\n【効果】\n参加者２４名\n");
      assertEquals(List.of("[sendai-city]", "[hello-work]"), holders(scaffold), scaffold);
      String tasks = "    tasks:\n      - ";
      assertTrue(scaffold.contains(tasks + "会場の提供\n      - 広報紙での周知\n"), scaffold);
      assertTrue(scaffold.contains(tasks + "職業相談\n      - 求人の提供\n"), scaffold);
      assertTrue(!scaffold.contains("## 未分類"), scaffold);
    }
  }

  @Test
  void lines_that_each_end_in_a_deed_are_a_task_each() {
    String scaffold =
        SampleScaffolds.of(HEAD + "【役割分担】\n＜仙台市＞\n　対象者の選定\n　生活面の支援\n＜国＞\n　広報誌などを\n　使った周知\n");
    assertTrue(scaffold.contains("      - 対象者の選定\n      - 生活面の支援\n"), scaffold);
    assertTrue(scaffold.contains("      - 広報誌などを使った周知\n"), scaffold);
  }

  @Test
  void a_party_that_a_form_names_holds_its_role() {
    String scaffold =
        SampleScaffolds.of(
            "農福連携を推進\n\n実施機関：鳥取県（農業課）、鳥取労働局、みのりの里\n\n【役割分担】\n[鳥取県] 仲介\n[みのりの里] 作業の指導\n");
    assertTrue(scaffold.contains("code: \"310000\""), scaffold);
    assertEquals(List.of("[tottori-prefecture]", "[party]"), holders(scaffold), scaffold);
  }

  @Test
  void several_offices_named_by_their_places_hold_a_role_together() {
    String scaffold =
        SampleScaffolds.of(
            """
            巡回相談を実施

            【埼玉県】【ハローワーク川口】【ハローワーク浦和】【ハローワーク大宮】

            ３　役割分担
            ○埼玉県
            ・会場の確保
            ○ハローワーク川口、浦和、大宮
            ・相談員の派遣
            """);
    assertEquals(
        List.of("[saitama-prefecture]", "[hello-work, hello-work-2, hello-work-3]"),
        holders(scaffold),
        scaffold);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（仙台市）\n良い機会となった。\n（ハローワーク仙台）\n続けたい。\n",
        "仙台市：良い機会となった。\nハローワーク仙台：続けたい。\n",
        "■仙台市\n良い機会となった。\n\n■ハローワーク仙台\n続けたい。\n"
      })
  void below_the_heading_of_the_comments_a_name_begins_what_its_bearer_says(String comments) {
    for (String heading : List.of("【コメント】\n", "■ 担当者のコメント\n", "４　各機関のコメント\n\n")) {
      List<Said> said = extracted(heading + comments).comments();
      assertEquals(
          List.of("仙台市", "ハローワーク仙台"),
          said.stream().map(Said::heading).toList(),
          heading + comments);
      assertEquals(List.of("良い機会となった。", "続けたい。"), said.stream().map(Said::text).toList());
    }
  }

  @Test
  void a_label_that_names_nobody_begins_no_role() {
    ExtractedCase document = extracted("【役割分担】\n＜仙台市＞\n（当日）会場の提供\n（事前）周知\n");
    assertEquals(1, document.roles().size());
    assertEquals("（当日）会場の提供（事前）周知", document.roles().getFirst().text());
  }

  @Test
  void a_name_in_brackets_is_no_role_where_no_heading_of_roles_stands_above() {
    ExtractedCase document = extracted("【実施概要】\nセミナーを次の場所で実施した。\n（仙台市）市役所の会議室\n");
    assertEquals(List.of(), document.roles());
  }

  @Test
  void the_word_for_a_kind_of_party_means_all_of_the_kind() {
    String scaffold =
        SampleScaffolds.of(
            """
            合同就職面接会を開催

            【埼玉県川口市】【埼玉県蕨市】【埼玉労働局】【ハローワーク川口】【ハローワーク浦和】

            【役割分担】
            （市）会場の提供
            （川口市）受付
            （ハローワーク）求人の提供
            （ハローワーク浦和）相談
            （労働局）企画
            （国）報告
            """);
    assertEquals(
        List.of(
            "[kawaguchi-city, warabi-city]",
            "[kawaguchi-city]",
            "[hello-work, hello-work-2]",
            "[hello-work-2]",
            "[labour-bureau]",
            "[labour-bureau, hello-work, hello-work-2]"),
        holders(scaffold),
        scaffold);
  }

  private static ExtractedCase extracted(String below) {
    return CaseExtractor.extract(ImportedDocument.ofText(HEAD + below));
  }

  /** Who holds the roles of a draft. */
  private static List<String> holders(String scaffold) {
    return scaffold
        .substring(scaffold.indexOf("\nroles:"))
        .lines()
        .skip(2)
        .takeWhile(line -> line.startsWith(" "))
        .map(String::strip)
        .filter(line -> line.startsWith("parties: "))
        .map(line -> line.substring("parties: ".length()).replaceFirst(" #.*", ""))
        .toList();
  }
}
