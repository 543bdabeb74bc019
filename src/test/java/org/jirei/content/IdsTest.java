package org.jirei.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

  @ParameterizedTest
  @ValueSource(strings = {"ogaki", "ogaki_2", "kita-city", "2014", "console", "com10", "nul-2"})
  void a_case_may_be_called_by_letters_digits_and_joints(String id) {
    assertTrue(Ids.namesCase(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ogaki", "ogaki_", "-ogaki", "大垣", "o gaki", "../ogaki", "ogaki\n"})
  void what_is_no_part_of_an_address_is_no_id(String id) {
    assertFalse(Ids.isId(id));
    assertFalse(Ids.namesCase(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"index", "con", "prn", "aux", "nul", "com0", "lpt9"})
  void no_case_takes_the_place_of_a_page_or_a_device(String id) {
    assertTrue(Ids.isId(id));
    assertFalse(Ids.namesCase(id));
  }

  @Test
  void a_taken_id_is_numbered_with_a_hyphen_as_the_form_does() {
    Set<String> taken = Set.of("iwaki", "iwaki-2", "job_fair");
    assertEquals("iwaki-3", Ids.free("iwaki", taken::contains));
    assertEquals("job_fair-2", Ids.free("job_fair", taken::contains));
    assertEquals("onomichi", Ids.free("onomichi", taken::contains));
  }
}
