package org.jirei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.fixtures.Trials;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingVariantsTest {

  @ParameterizedTest
  @CsvSource({
    "秩父郡皆野町,秩父郡皆野町",
    "廣島縣,広島県",
    "横濱市,横浜市",
    "龍ヶ崎市,竜ケ崎市",
    "霞ヶ浦,霞が浦",
    "関箇原町,関ケ原町",
    "虎ノ門,虎之門",
    "四ッ谷,四ツ谷",
    "飛驒市,飛騨市",
    "渡邉,渡辺",
    "髙槻市,高槻市",
    "山﨑,山崎",
    "𠮷田町,吉田町",
    "葛󠄀飾区,葛飾区",
    "佐々木,佐佐木",
    "こゝろ,こころ",
    "みすゞ,みすず",
    "いろは坂　下,いろは坂下",
    "ﾂｶﾞﾙ市,ツガル市",
    "⼤阪,大阪",
    "⻑野市,長野市",
    "神戶市,神戸市",
  })
  void spellings_of_one_name_have_one_form(String one, String other) {
    assertEquals(SpellingVariants.name(one), SpellingVariants.name(other));
  }

  @ParameterizedTest
  @CsvSource({"埼玉,崎玉", "阪,坂", "ケース,がーす", "川が,川ケ", "釜石,塩石", "三つ,三ツ橋"})
  void different_names_stay_different(String one, String other) {
    assertNotEquals(SpellingVariants.name(one), SpellingVariants.name(other));
  }

  @Test
  void no_two_names_of_places_become_one() {
    Areas areas = Areas.load();
    Map<String, String> byForm = new HashMap<>();
    for (Area area : areas.all()) {
      String name = areas.fullName(area);
      String before = byForm.putIfAbsent(SpellingVariants.name(name), name);
      assertTrue(before == null || before.equals(name), before + " and " + name);
    }
  }

  @Test
  void the_form_of_a_form_is_itself() {
    Trials.hold(
        "spellings",
        1000,
        chance -> {
          String once = SpellingVariants.name(chance.text("澤沢龍々がヶケ之ノ崎﨑ｶﾞ吉𠮷 かツa"));
          assertEquals(once, SpellingVariants.name(once));
        });
  }

  @Test
  void every_line_of_the_table_leads_to_a_form_that_stays() throws IOException {
    Set<String> sources =
        Set.of("shinjitai joyo jinmeiyo jis1983 jis2000 jis2004 register place radical".split(" "));
    Set<String> variants = new HashSet<>();
    List<String> forms = new ArrayList<>();
    for (String[] pair : table()) {
      assertTrue(variants.add(pair[0]), pair[0] + " stands twice");
      forms.add(pair[1]);
      assertTrue(sources.contains(pair[2]), pair[2]);
      assertEquals(pair[0], Normalizer.normalize(pair[0], Normalizer.Form.NFKC), "NFKC does it");
    }
    forms.forEach(form -> assertTrue(!variants.contains(form), form + " leads further"));
  }

  private static List<String[]> table() throws IOException {
    try (var in = SpellingVariants.class.getResourceAsStream("variants.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
