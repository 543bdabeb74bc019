package org.jirei.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the name of a place means. */
class PlaceNamesTest {

  private static final Areas AREAS = Areas.load();
  private static final PlaceNames NAMES = new PlaceNames(AREAS);

  /** One on the main island, one on Kunashiri. */
  private static final List<String> TOMARI = List.of("014036", "016969");

  @ParameterizedTest
  @CsvSource({
    "三次市, 342092",
    "広島県三次市, 342092",
    "広島県　三次市, 342092",
    "広島県, 340006",
    "広島県府中市, 342084",
    "東京都北区, 131172",
    "札幌市北区, 011029",
    "鎌が谷市, 122246",
    "宮城県塩釜市, 042030",
    "岩手県滝沢村, 033057",
    "浜松市北区, 221350"
  })
  void a_name_that_only_one_place_has_means_it(String name, String code) {
    assertEquals(List.of(code), codes(name));
  }

  @ParameterizedTest
  @CsvSource({"府中市, 132063 342084", "伊達市, 012335 072133", "中山町, 063029 313882 384046"})
  void a_name_that_several_places_have_means_any_of_them(String name, String all) {
    assertEquals(List.of(all.split(" ")), codes(name).stream().sorted().toList());
  }

  @Test
  void a_ward_without_its_city_may_be_in_any_of_them() {
    assertEquals(12, codes("北区").size(), codes("北区")::toString);
  }

  @ParameterizedTest
  @CsvSource({"みよしし", "三次", "三次市役所", "ハローワーク三次", "Miyoshi"})
  void what_is_no_name_means_nothing(String words) {
    assertEquals(List.of(), codes(words));
  }

  @Test
  void every_full_name_of_today_means_its_own_area_but_that_of_two_villages_of_hokkaido() {
    for (Area area : AREAS.all()) {
      List<String> codes = area.name().equals("泊村") ? TOMARI : List.of(area.code());
      assertEquals(codes, codes(AREAS.fullName(area)), area.name());
    }
  }

  private static List<String> codes(String name) {
    return NAMES.find(name).stream().map(place -> place.area().code()).toList();
  }
}
