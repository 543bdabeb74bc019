package org.jirei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EraTest {

  /** The calendar of Java knows the eras too, but begins in the sixth year of Meiji. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MEIJI")
  void an_era_begins_on_the_day_that_the_calendar_of_java_says(Era era) {
    JapaneseEra first = JapaneseDate.from(era.start()).getEra();
    assertEquals(era.kanji(), first.getDisplayName(TextStyle.FULL, Locale.JAPANESE));
    JapaneseEra before = JapaneseDate.from(era.start().minusDays(1)).getEra();
    assertEquals(first.getValue() - 1, before.getValue());
  }

  @ParameterizedTest
  @CsvSource({"平成, HEISEI", "平, HEISEI", "h, HEISEI", "令, REIWA", "m, MEIJI"})
  void an_era_is_found_by_name_first_character_and_letter(String written, Era era) {
    assertEquals(era, Era.find(written));
  }

  @Test
  void other_words_are_no_era() {
    assertNull(Era.find("平成年"));
    assertNull(Era.find(""));
  }

  @Test
  void each_era_ends_on_the_day_before_the_next() {
    assertEquals(Era.REIWA.start().minusDays(1), Era.HEISEI.lastDay());
    assertEquals(Era.TAISHO.start().minusDays(1), Era.MEIJI.lastDay());
    assertEquals(Era.LAST_YEAR, Era.REIWA.lastDay().getYear());
  }

  @Test
  void the_first_year_of_an_era_is_the_one_in_which_it_began() {
    assertEquals(2019, Era.REIWA.calendarYear(1));
    assertEquals(2013, Era.HEISEI.calendarYear(25));
  }
}
