package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageConverterTest {

  @Test
  void a_person_who_asked_for_japanese_gets_it_though_the_machine_lacks_the_locale() {
    for (String asked : new String[] {"ja_JP.UTF-8", "ja_JP", "ja", "ja.UTF-8"}) {
      assertEquals(Locale.JAPANESE, LanguageConverter.locale(Map.of("LANG", asked)));
    }
  }

  @Test
  void the_more_specific_variable_goes_first() {
    Map<String, String> mixed = Map.of("LC_ALL", "C.UTF-8", "LANG", "ja_JP.UTF-8");
    Locale machine = Locale.getDefault(Locale.Category.DISPLAY);
    assertEquals(machine, LanguageConverter.locale(mixed));
    assertEquals(Locale.JAPANESE, LanguageConverter.locale(Map.of("LC_ALL", "", "LANG", "ja")));
    assertEquals(machine, LanguageConverter.locale(Map.of("LANG", "jam_JM")));
  }
}
