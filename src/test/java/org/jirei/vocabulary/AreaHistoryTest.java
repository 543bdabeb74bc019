package org.jirei.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jirei.text.FiscalYear;
import org.junit.jupiter.api.Test;

class AreaHistoryTest {

  private static final Areas AREAS = Areas.load();
  private static final AreaHistory HISTORY = AREAS.history();

  @Test
  void a_town_that_joined_a_city_leads_to_the_city() {
    FormerArea former = HISTORY.named("栃木県岩舟町").getFirst();
    assertEquals("栃木県栃木市", AREAS.fullName(former.successors().getFirst()));
    assertEquals(LocalDate.of(2014, 4, 5), former.until());
    assertTrue(former.existed(LocalDate.of(2014, 4, 1), LocalDate.of(2015, 3, 31)));
    assertFalse(former.existed(LocalDate.of(2014, 4, 5), LocalDate.of(2015, 3, 31)));
  }

  @Test
  void a_chain_of_changes_is_followed_to_its_end() {
    // 川里村 became 川里町 in 2001, which joined 鴻巣市 in 2005.
    FormerArea village = HISTORY.named("埼玉県川里村").getFirst();
    assertEquals(List.of("鴻巣市"), names(village));
    FormerArea town = HISTORY.named("埼玉県川里町").getFirst();
    assertEquals(LocalDate.of(2001, 5, 1), town.from());
    assertFalse(town.existed(LocalDate.of(2000, 4, 1), LocalDate.of(2001, 3, 31)));
  }

  @Test
  void a_divided_ward_leads_to_all_its_parts() {
    FormerArea former = HISTORY.named("静岡県浜松市北区").getFirst();
    assertEquals(List.of("中央区", "浜名区"), names(former));
  }

  @Test
  void one_name_may_have_been_several_towns() {
    List<String> prefectures =
        HISTORY.named("小川町").stream()
            .map(former -> AREAS.path(former.area()).getFirst().name())
            .sorted()
            .toList();
    assertEquals(List.of("栃木県", "熊本県", "茨城県"), prefectures);
  }

  @Test
  void a_renamed_city_is_known_by_the_code_that_it_kept() {
    assertEquals(
        List.of("新井市"), HISTORY.ofCode("152170").stream().map(f -> f.area().name()).toList());
    Area today = AREAS.find("152170");
    assertEquals(LocalDate.of(2005, 4, 1), today == null ? null : HISTORY.beginning(today));
  }

  @Test
  void a_new_code_alone_is_no_beginning() {
    Area okayama = AREAS.named("岡山県岡山市").getFirst();
    assertEquals(null, HISTORY.beginning(okayama));
  }

  @Test
  void a_merger_does_not_prove_that_a_name_is_new() {
    // 鶴岡市 was the name and the code of one of the six that merged on 2005-10-01.
    Area tsuruoka = AREAS.named("山形県鶴岡市").getFirst();
    assertEquals(null, HISTORY.beginning(tsuruoka));
    Area takizawa = AREAS.named("岩手県滝沢市").getFirst();
    assertEquals(LocalDate.of(2014, 1, 1), HISTORY.beginning(takizawa));
  }

  @Test
  void a_code_that_passed_to_a_renamed_city_existed_before() {
    assertTrue(HISTORY.existed("152170", new FiscalYear(2003)));
    assertFalse(HISTORY.existed("152170", new FiscalYear(2006)));
  }

  @Test
  void every_former_area_has_successors_and_a_valid_code() {
    int count = 0;
    for (Area today : AREAS.all()) {
      for (FormerArea former : HISTORY.before(today)) {
        String code = former.area().code();
        assertFalse(former.successors().isEmpty(), code);
        assertEquals(code.charAt(5) - '0', Areas.checkDigit(code.substring(0, 5)), code);
        count++;
      }
    }
    assertTrue(count > 1800, "found " + count);
  }

  private static List<String> names(FormerArea former) {
    return former.successors().stream().map(Area::name).toList();
  }
}
