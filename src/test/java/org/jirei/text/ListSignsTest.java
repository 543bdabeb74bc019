package org.jirei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListSignsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "・応募書類の書き方",
        "・ 職業相談員",
        "・「子育て支援」の趣旨",
        "　・全角の字下げ",
        "◆ 参加者数 １５名",
        "◆好評価",
        "○一人ひとりに寄り添う",
        "〇　相談",
        "△ 改善の余地",
        "※１ 本事業について",
        "※要予約",
        "＊ 協定の実施",
        "① 保育の説明",
        "①はじめに",
        "①とくに",
        "（１）目的",
        "(2) 内容",
        "１．相談",
        "**◆ 強調**",
        "３　会場",
        "第２　対象",
        "注３　速報値",
        "様式１　申込書",
        "第３章　効果",
        "イ　会場",
        "Ｂ　会場",
        "二　会場",
        "（ウ）会場",
        "(b) 会場",
        "（三）会場",
        "（注２）速報値",
        "ウ．会場",
        "ウ）会場",
        "【会場】",
        "〈会場〉市役所",
        "　会場は市役所である。"
      })
  void a_line_that_begins_with_a_list_sign_is_an_item(String line) {
    assertTrue(ListSigns.startsItem('。', line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "あった情報", "・", "・・・", "・、", "○○市と", "△△県", "★★★", "△３．２％", "▲5件", "○、△は", "※）を除く", "①及び②",
        "①～③", "①から", "①、②", "①と②", "①に掲げる", "（１）のとおり", "（2013）年", "１．５倍", "12.5", "－６月", "ー", "",
        "山田　花子", "（令和５）年度", "（水）午前", "を　行う", "（ア）及び（イ）", "【会場】の", "　、会場", "　"
      })
  void a_line_in_which_a_sentence_goes_on_is_none(String line) {
    assertFalse(ListSigns.startsItem('。', line));
  }

  @Test
  void nothing_begins_within_brackets_and_no_figure_after_a_comma() {
    assertFalse(ListSigns.startsItem('（', "※１が対象"));
    assertFalse(ListSigns.startsItem('「', "○ の店"));
    assertFalse(ListSigns.startsItem('、', "③定着を支援"));
    assertTrue(ListSigns.startsItem('、', "・定着の支援"));
  }

  @ParameterizedTest
  @CsvSource({
    "◆会場の確保,会場の確保",
    "・ 周知,周知",
    "　○　周知,周知",
    "- 周知,周知",
    "－　周知,周知",
    "① 周知,① 周知",
    "※要予約,※要予約",
    "○○市との調整,○○市との調整",
    "▲５％,▲５％"
  })
  void a_bullet_is_taken_off_the_words_of_an_item_and_nothing_else(String line, String words) {
    assertEquals(words, ListSigns.withoutBullet(line));
  }
}
