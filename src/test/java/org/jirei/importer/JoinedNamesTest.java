package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which signs part the names of organisations, and which belong to a name. */
class JoinedNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        " × ", "×", "・", "／", "/", "＋", "+", "＆", "&", "、", "，", "と", "及び", "　", "　×　", " x "
      })
  void a_sign_between_a_city_and_an_office_of_the_state_parts_them(String sign) {
    assertEquals(
        List.of("宮城県仙台市", "宮城労働局ハローワーク仙台"), JoinedNames.split("宮城県仙台市" + sign + "宮城労働局ハローワーク仙台"));
  }

  @Test
  void more_than_two_are_parted_by_more_than_one_sign() {
    assertEquals(
        List.of("千葉県", "船橋市", "ハローワーク船橋", "船橋商工会議所"),
        JoinedNames.split("千葉県・船橋市×ハローワーク船橋／船橋商工会議所"));
    assertEquals(
        List.of("仙台市", "富谷市", "宮城労働局 ハローワーク仙台"), JoinedNames.split("仙台市　富谷市　宮城労働局 ハローワーク仙台"));
    assertEquals(List.of("仙台市", "ふるさとハローワーク"), JoinedNames.split("仙台市・ふるさとハローワーク"));
    assertEquals(List.of("三重県", "三重県母子寡婦福祉連合会"), JoinedNames.split("三重県・三重県母子寡婦福祉連合会"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ひとり親家庭・女性支援センター",
        "大垣市・国",
        "ふるさとハローワーク",
        "宮城県　仙台市",
        "宮城労働局　ハローワーク仙台",
        "宮城労働局 マザーズハローワーク青葉",
        "大阪市　港区役所",
        "仙台市　中央公民館",
        "一般社団法人　宮城県経営者協会",
        "社会福祉法人・太陽会館",
        "大崎市・加美町シルバー人材センター",
        "公民館・図書館",
        "ハローワーク青森・弘前",
        "目的・課題",
        "仙台市・宮城労働局の取組",
        "仙台市・ハローワークからのコメント",
        "市町村と県の協議会"
      })
  void a_name_that_holds_such_a_sign_stays_whole(String name) {
    assertEquals(List.of(name), JoinedNames.split(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {" × ", "・", "／", "＋", "&", "と", "　"})
  void parties_in_one_pair_of_brackets_are_parties_and_hold_their_roles(String sign) {
    String scaffold =
        facts(
            "面接会を開催\n\n【宮城県仙台市"
                + sign
                + "宮城労働局ハローワーク仙台】\n\n【目的】\n就職を支援する。\n\n【役割分担】\n"
                + "【仙台市】\n・会場の提供\n【ハローワーク】\n・求人の提供\n");
    assertTrue(scaffold.contains("  - id: sendai-city\n    name: 宮城県仙台市\n"), scaffold);
    assertTrue(scaffold.contains("  - id: hello-work\n    name: 宮城労働局ハローワーク仙台\n"), scaffold);
    assertTrue(scaffold.contains("label: 仙台市\n    parties: [sendai-city]\n"), scaffold);
    assertTrue(scaffold.contains("label: ハローワーク\n    parties: [hello-work]\n"), scaffold);
    assertTrue(!scaffold.contains("## 未分類"), scaffold);
  }

  @Test
  void a_role_of_two_parties_in_one_pair_of_brackets_is_the_role_of_both() {
    String scaffold =
        facts(
            "面接会を開催\n\n【岐阜県大垣市】【岐阜労働局ハローワーク大垣】\n\n【役割分担】\n"
                + "【大垣市・国】\n・面接会の開催\n【大垣市とハローワーク】\n・周知\n");
    assertTrue(
        scaffold.contains("label: 大垣市・国\n    parties: [ogaki-city, hello-work]\n"), scaffold);
    assertTrue(
        scaffold.contains("label: 大垣市とハローワーク\n    parties: [ogaki-city, hello-work]\n"), scaffold);
    assertTrue(!scaffold.contains("id: hello-work-2"), scaffold);
    assertTrue(!scaffold.contains("## 未分類"), scaffold);
  }

  @Test
  void parties_of_a_form_are_parted_by_the_same_signs() {
    String scaffold = facts("事業名：面接会の開催\n参加団体：宮城県仙台市×宮城労働局ハローワーク仙台・仙台商工会議所\n\n【目的】\n就職を支援する。\n");
    assertTrue(scaffold.contains("name: 宮城県仙台市\n"), scaffold);
    assertTrue(scaffold.contains("name: 宮城労働局ハローワーク仙台\n"), scaffold);
    assertTrue(scaffold.contains("name: 仙台商工会議所\n"), scaffold);
  }

  /** Without what explains the fields. */
  private static String facts(String document) {
    return SampleScaffolds.of(document).replaceAll("(?m)^ *#(?!#).*\\n| # .*$", "");
  }
}
