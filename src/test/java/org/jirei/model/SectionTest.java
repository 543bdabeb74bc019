package org.jirei.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jirei.model.Section.Kind;
import org.jirei.model.Section.Rank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTest {

  private static final Set<Kind> KNOWN = EnumSet.complementOf(EnumSet.of(Kind.OTHER));

  @ParameterizedTest
  @CsvSource({
    "課題･目的, PURPOSE",
    "【目的】, PURPOSE",
    "目　的, PURPOSE",
    "実施 概要, OUTLINE",
    "■ 成果, OUTCOMES",
    "ｺｽﾄ, COST",
    "予算, COST",
    "取り組みの内容, OUTLINE",
    "事業の背景, BACKGROUND",
    "協定締結に至った経緯, BACKGROUND",
    "きっかけ, BACKGROUND",
    "取組みのポイント, IMPLEMENTATION",
    "セミナーの周知で工夫した点, IMPLEMENTATION",
    "実施体制図, STRUCTURE",
    "今後の課題, OUTLOOK",
    "今後に向けて, OUTLOOK",
    "運営上の課題, CONDITIONS",
    "就労支援事業の概要, OUTLINE",
    "令和５年度の成果, OUTCOMES",
    "数値目標, METRICS",
    "問い合わせ先, CONTACT",
    "利用者の声（アンケートから）, VOICES",
    "事業実施結果を踏まえて見直した取組, FOLLOW_UPS"
  })
  void a_heading_tells_what_its_section_is_about(String words, Kind kind) {
    assertEquals(kind, Kind.of(words).getFirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "費用",
        "１　費用",
        "1費用",
        "①費用",
        "⑴ 費用",
        "（１）費用",
        "第１　費用",
        "第三章　費用",
        "Ⅱ．費用",
        "ア　費用",
        "（ア）費用",
        "㋐費用",
        "一、費用",
        "1-2. 費用",
        "■費用",
        "◆ 費用 ◆",
        "●費用：",
        "【費用】",
        "《費用》",
        "〔費用〕",
        "〈 費 用 〉",
        "“費用”",
        "費用（概算）",
        "費用［令和５年度］",
        "費用について",
        "費用等",
        "費用等について",
        "費用一覧",
        "ＡＩ相談の費用",
        "本事業に係る費用"
      })
  void numbers_marks_brackets_and_endings_make_no_difference(String words) {
    assertEquals(List.of(Kind.COST), Kind.of(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "背景・費用",
        "背景、費用",
        "背景／費用",
        "背景/費用",
        "背景と費用",
        "背景及び費用",
        "背景並びに費用",
        "背景 費用",
        "背景＆費用",
        "２ 本事業の背景と費用（概算）について"
      })
  void a_heading_that_joins_two_kinds_opens_both(String words) {
    assertEquals(List.of(Kind.BACKGROUND, Kind.COST), Kind.of(words));
  }

  @ParameterizedTest
  @CsvSource({
    "背景・目的, BACKGROUND PURPOSE",
    "現状と課題, BACKGROUND PURPOSE",
    "実績, OUTCOMES METRICS",
    "目標と実績, OUTCOMES METRICS",
    "成果と課題, OUTCOMES OUTLOOK",
    "本事業の効果及び課題, OUTCOMES OUTLOOK",
    "課題と展望, OUTLOOK",
    "学んだことと今後の予定, LESSONS OUTLOOK",
    "開催場所・費用, COST"
  })
  void words_that_belong_together_are_read_together(String words, String kinds) {
    assertEquals(Arrays.stream(kinds.split(" ")).map(Kind::valueOf).toList(), Kind.of(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "・",
        "職場定着",
        "普及啓発",
        "情報発信",
        "地域の特徴",
        "効果的な求人の出し方",
        "応募の条件",
        "人事評価",
        "施設の概要",
        "求人の内容",
        "若者の挑戦",
        "予算要求のために市とハローワークが話し合った場での意見をもとに作った資料の内容",
        "意見交換により開始した取組"
      })
  void a_heading_about_something_else_is_left_as_it_is(String words) {
    assertEquals(List.of(), Kind.of(words));
  }

  @Test
  void the_usual_heading_of_a_kind_opens_that_kind_alone() {
    KNOWN.forEach(kind -> assertEquals(List.of(kind), Kind.of(kind.heading()), kind::name));
  }

  @Test
  void each_kind_has_one_rank_and_each_that_is_written_has_an_anchor_of_its_own() {
    List<Kind> ranked = new ArrayList<>();
    for (Rank rank : Rank.values()) {
      ranked.addAll(Kind.of(rank));
    }
    assertEquals(KNOWN, EnumSet.copyOf(ranked));
    assertEquals(KNOWN.size(), ranked.size());
    Set<String> anchors = new HashSet<>();
    ranked.forEach(kind -> assertTrue(anchors.add(kind.anchor()), kind::anchor));
    assertEquals("follow-ups", Kind.FOLLOW_UPS.anchor());
  }
}
