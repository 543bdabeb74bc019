package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jirei.fixtures.Growth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which documents give their title, their parties and whom to ask. */
class HeadsOfDocumentsTest {

  private static final String TEXT =
      """

      【目的】
      就職を支援する。

      【実施概要】
      面接会を開催した。
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "≪静岡県浜松市≫　≪静岡労働局ハローワーク浜松≫\n",
        "≪静岡県浜松市≫\n≪静岡労働局ハローワーク浜松≫\n",
        "〔静岡県浜松市〕×〔静岡労働局ハローワーク浜松〕\n",
        "［静岡県浜松市・静岡労働局ハローワーク浜松］\n",
        "<静岡県浜松市> <静岡労働局ハローワーク浜松>\n",
        "静岡県浜松市 × 静岡労働局ハローワーク浜松\n",
        "静岡県浜松市・静岡労働局ハローワーク浜松\n",
        "実施機関　　静岡県浜松市　／　静岡労働局ハローワーク浜松\n",
        "実施機関：静岡県浜松市と静岡労働局ハローワーク浜松\n",
        "連携先：静岡県浜松市\n都道府県労働局名：静岡労働局ハローワーク浜松\n"
      })
  void a_line_of_names_gives_the_parties_whatever_its_brackets(String line) {
    String scaffold = SampleScaffolds.of("外国人のための相談会を開催\n\n" + line + TEXT);
    assertTrue(scaffold.contains("name: 静岡県浜松市\n"), scaffold);
    assertTrue(scaffold.contains("name: 静岡労働局ハローワーク浜松\n"), scaffold);
    assertTrue(scaffold.contains("\ntitle: 外国人のための相談会を開催 #"), scaffold);
    assertTrue(!scaffold.contains("## 未分類"), scaffold);
    assertEquals(2, scaffold.split("\n  - id: ", -1).length - 1, scaffold);
  }

  @Test
  void a_name_that_tells_nothing_is_a_party_beside_a_labour_bureau() {
    ExtractedCase document =
        CaseExtractor.extract(ImportedDocument.ofText("面接会を開催\n\n【みのりの里】【鳥取労働局】\n【鳥取県】\n" + TEXT));
    assertEquals(List.of("みのりの里", "鳥取労働局", "鳥取県"), document.parties());
  }

  @Tag("scale")
  @Test
  void reading_names_costs_what_their_number_does() {
    Growth.assertInLine(
        "names",
        2_000,
        count -> {
          String names = "【仙台市】\n".repeat(count) + "仙台市・富谷市\n".repeat(count);
          CaseExtractor.extract(ImportedDocument.ofText("面接会\n\n" + names));
        });
  }

  @Test
  void a_sentence_that_names_parties_is_no_line_of_names() {
    ExtractedCase document =
        CaseExtractor.extract(
            ImportedDocument.ofText(
                "面接会を開催\n\n浜松市とハローワーク浜松の連携\n\n【実施概要】\n浜松市とハローワーク浜松は面接会を開催した。\n"));
    assertEquals(List.of(), document.parties());
  }

  @Test
  void a_line_that_is_drawn_parts_what_stands_above_and_below() {
    ExtractedCase document =
        CaseExtractor.extract(
            ImportedDocument.ofText(
                "━━━━━━━━\n事例⑫　農福連携による就労の促進\n━━━━━━━━\n【鳥取県】【鳥取労働局】\n--------\n【目的】\n図る。\n"));
    assertEquals("事例⑫　農福連携による就労の促進", document.title());
    assertEquals(List.of(), document.unplaced());
  }

  @Test
  void a_title_may_bear_a_mark() {
    ExtractedCase document =
        CaseExtractor.extract(
            ImportedDocument.ofText("◎ 二市と労働局による企業説明会の開催\n\n【帯広市】【北海道労働局】\n" + TEXT));
    assertEquals("二市と労働局による企業説明会の開催", document.title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "【問合せ先】\n"
            + "帯広市経済部商業労働課\n"
            + "　担当：鈴木\n"
            + "　電話：０１５５－６５－４１３２\n"
            + "　ＦＡＸ：０１５５－２３－０１７２\n"
            + "　メール：rodo@city.example.jp\n",
        "［問］\n帯広市経済部商業労働課\n☎ ０１５５－６５－４１３２\n",
        "担当課　帯広市経済部商業労働課\n電　話　０１５５－６５－４１３２\n",
        "◎お問合せ先\n帯広市経済部商業労働課　（担当／鈴木）\n電話 ０１５５－６５－４１３２（直通）\ne-mail rodo@city.example.jp\n",
        "連絡先　帯広市経済部商業労働課　TEL：０１５５－６５－４１３２　FAX：0155-23-0172　E-mail：rodo@city.example.jp\n",
        "〈お問い合わせ〉\n帯広市経済部商業労働課\n\n担当　鈴木\n\nＴＥＬ　０１５５－６５－４１３２\nＭａｉｌ　rodo@city.example.jp\n",
        "照会先：帯広市経済部商業労働課\nファックス 0155-23-0172\n☎０１５５－６５－４１３２\n"
      })
  void a_contact_is_an_office_and_its_telephone_and_keeps_all_its_words(String contact) {
    String scaffold = SampleScaffolds.of("面接会を開催\n\n【北海道帯広市】【北海道労働局】\n" + TEXT + "\n" + contact);
    String fields = scaffold.substring(scaffold.indexOf("\ncontact:"));
    assertTrue(fields.contains("office: 帯広市経済部商業労働課 # 確認\n"), fields);
    assertTrue(fields.contains("tel: ０１５５－６５－４１３２\n"), fields);
    assertTrue(!fields.contains("  url: "), fields);
    assertTrue(!scaffold.contains("## 未分類"), scaffold);
    String words =
        fields.lines().filter(line -> line.startsWith("  words: ")).findFirst().orElse("");
    for (String line : contact.lines().map(Block::strip).filter(l -> !l.isEmpty()).toList()) {
      assertTrue(words.contains(line), words);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"○", "〇", "◯", "◎", "●", "■", "１　", "(1) "})
  void a_heading_may_bear_any_mark(String mark) {
    ExtractedCase document =
        CaseExtractor.extract(
            ImportedDocument.ofText(
                "面接会を開催\n\n【帯広市】【北海道労働局】\n\n%1$s目的\n支援する。\n\n%1$s取組\n実施した。\n\n%1$s成果\n参加者２４名\n"
                    .formatted(mark)));
    assertEquals(
        List.of("目的", "取組", "成果"), document.sections().stream().map(s -> s.heading()).toList());
  }

  @Test
  void when_and_where_among_the_lines_of_a_section_stay_there() {
    ExtractedCase document =
        CaseExtractor.extract(
            ImportedDocument.ofText(
                "実施機関　帯広市、北海道労働局\n実施年度　令和５年度\n\n【実施概要】\n面接会を開催した。\n日時：令和５年６月１２日\n場所　市役所\n"));
    assertEquals("帯広市、北海道労働局", value(document, Topic.PARTIES));
    assertEquals("令和５年度", value(document, Topic.YEAR));
    assertEquals(
        List.of("面接会を開催した。", "日時：令和５年６月１２日", "場所　市役所"),
        document.sections().getFirst().parts().getFirst());
  }

  @Test
  void a_banner_may_be_that_of_a_form_and_say_of_whom_it_is() {
    for (String banner : List.of("雇用対策好事例（国と地方自治体の連携）", "好事例報告シート", "令和６年度好事例報告様式")) {
      assertEquals(
          banner,
          CaseExtractor.extract(ImportedDocument.ofText(banner + "\n\n面接会を開催\n" + TEXT)).banner());
    }
  }

  @Test
  void the_voice_of_an_organisation_is_its_comment_and_that_of_people_is_none() {
    ExtractedCase document =
        CaseExtractor.extract(
            ImportedDocument.ofText(
                "面接会を開催\n\n【帯広市の声】\n良かった。\n\n【労働局からの声】\n続けたい。\n\n【参加者の声】\n助かった。\n"));
    assertEquals(
        List.of("帯広市", "労働局"),
        document.comments().stream().map(said -> Heading.speaker(said.heading())).toList());
    assertEquals("助かった。", document.voices().getFirst().text());
  }

  private static String value(ExtractedCase document, Topic topic) {
    return document.fields().stream()
        .filter(field -> field.topic() == topic)
        .map(ExtractedCase.Labelled::value)
        .findFirst()
        .orElseThrow();
  }
}
