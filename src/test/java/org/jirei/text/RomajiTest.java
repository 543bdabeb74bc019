package org.jirei.text;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.jirei.fixtures.Trials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomajiTest {

  @ParameterizedTest
  @CsvSource({
    "おおさか, osaka",
    "とうきょう, tokyo",
    "ひょうご, hyogo",
    "おおがき, ogaki",
    "ほっかいどう, hokkaido",
    "きょうと, kyoto",
    "こうち, kochi",
    "おおいた, oita",
    "にいがた, niigata",
    "ぐんま, gunma",
    "しんばし, shinbashi",
    "ちゅうおう, chuo",
    "はっちょうぼり, hatchobori",
    "いっしき, isshiki",
    "じょうえつ, joetsu",
    "カケガワ, kakegawa",
    "マザーズコーナー, mazazukona",
    "パーティー, pati",
    "ヴェルデ, verude",
    "せんだい（市）, sendai"
  })
  void kana_become_passport_letters(String kana, String romaji) {
    assertEquals(romaji, Romaji.of(kana));
  }

  @ParameterizedTest
  @CsvSource({"とよおか, toyooka", "しんばし, shimbashi", "いのうえ, inoue", "こうべ, koube", "なんば, namba"})
  void other_spellings_are_known_for_search(String kana, String other) {
    assertTrue(Romaji.variants(kana).contains(other), Romaji.variants(kana)::toString);
    assertEquals(Romaji.of(kana), Romaji.variants(kana).getFirst());
  }

  @ParameterizedTest
  @CsvSource({
    "大垣市, おおがきし, おおがき",
    "京都府, きょうとふ, きょうと",
    "東京都, とうきょうと, とうきょう",
    "北海道, ほっかいどう, ほっかいどう",
    "港区, みなとく, みなと",
    "軽井沢町, かるいざわまち, かるいざわ",
    "葉山町, はやまちょう, はやま",
    "読谷村, よみたんそん, よみたん",
    "白馬村, はくばむら, はくば",
    "津市, つし, つ",
    "し, し, し"
  })
  void the_kind_of_place_is_taken_off_its_reading(String name, String kana, String bare) {
    assertEquals(bare, Romaji.withoutSuffix(name, kana));
  }

  @Test
  void katakana_and_hiragana_turn_into_each_other() {
    String letters =
        IntStream.rangeClosed('ぁ', 'ゖ').mapToObj(Character::toString).collect(joining());
    Trials.hold(
        "kana",
        1000,
        chance -> {
          String hiragana = chance.text(letters);
          assertEquals(hiragana, Kana.toHiragana(Kana.toKatakana(hiragana)));
          assertEquals(Romaji.of(hiragana), Romaji.of(Kana.toKatakana(hiragana)));
        });
  }
}
