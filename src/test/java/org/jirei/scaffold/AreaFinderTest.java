package org.jirei.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Areas;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaFinderTest {

  private static final Areas AREAS = Areas.load();
  private static final AreaFinder FINDER = new AreaFinder(AREAS);

  @ParameterizedTest
  @CsvSource({
    "袖ヶ浦市,千葉県袖ケ浦市",
    "霧嶋市,鹿児島県霧島市",
    "大阪府髙槻市,大阪府高槻市",
    "葛󠄀城市,奈良県葛城市",
    "飯館村,福島県飯舘村",
    "櫻井市,奈良県桜井市",
    "岩舟町,栃木県栃木市",
    "水海道市,茨城県常総市",
    "浜松市浜北区,静岡県浜松市浜名区",
    "福岡県那珂川町,福岡県那珂川市",
  })
  void a_place_is_found_in_any_spelling_and_by_its_former_name(String written, String found) {
    assertEquals(List.of(found), FINDER.find(written).stream().map(AREAS::fullName).toList());
  }

  @Test
  void a_name_that_a_town_of_today_bears_means_that_town() {
    assertEquals(List.of("栃木県那珂川町"), fullNames(FINDER.find("那珂川町")));
  }

  @Test
  void a_name_of_several_former_towns_offers_all_and_is_decided_by_the_prefecture() {
    assertEquals(
        List.of("茨城県小美玉市", "栃木県那珂川町", "熊本県宇城市"),
        fullNames(
                AREAS.history().named("小川町").stream()
                    .flatMap(f -> f.successors().stream())
                    .toList())
            .stream()
            .sorted((a, b) -> code(a).compareTo(code(b)))
            .toList());
    Area kumamoto = AREAS.find("430005");
    assertEquals("熊本県宇城市", fullName(FINDER.named("熊本県小川町", kumamoto)));
  }

  private static String code(String name) {
    return AREAS.named(name).getFirst().code();
  }

  @Test
  void an_office_of_a_former_village_lies_in_the_city_of_today() {
    assertEquals("岩手県滝沢市", fullName(FINDER.named("岩手県滝沢村役場", null)));
    assertEquals("茨城県龍ケ崎市", fullName(FINDER.named("竜ヶ崎市役所", null)));
  }

  private static List<String> fullNames(List<Area> areas) {
    return areas.stream().map(AREAS::fullName).toList();
  }

  private static @Nullable String fullName(@Nullable Area area) {
    return area == null ? null : AREAS.fullName(area);
  }
}
