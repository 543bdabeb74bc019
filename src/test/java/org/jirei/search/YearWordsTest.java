package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearWordsTest {

  @ParameterizedTest
  @CsvSource({
    "平成25年度,2013,6",
    "平成25,2013,4",
    "h25,2013,3",
    "h25年度の協定,2013,5",
    "令和元年,2019,4",
    "平成二十五年度,2013,7",
    "平成十年,1998,4",
    "西暦2013年度,2013,8",
    "2013年度（平成25年度）,2013,6",
    "r6,2024,2",
    "2013年度,2013,6",
    "2013,2013,4",
    "fy2013,2013,6",
    "平成26年8月,2014,5",
    "昭和63年,1988,5"
  })
  void a_year_is_read_where_it_stands(String text, int year, int end) {
    YearWords.Found found = YearWords.at(text, 0);
    assertNotNull(found);
    assertEquals(year, found.year());
    assertEquals(end, found.end());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25年度", "500人", "h2500", "20130", "平成", "平成0年", "平成二十五", "令和一郎", "hello", "1600世帯"
      })
  void other_numbers_are_no_years(String text) {
    assertNull(YearWords.at(text, 0));
  }

  @Test
  void the_browser_gets_the_eras_behind_the_pattern_of_years() {
    List<String> years =
        QueryRules.rows().stream()
            .filter(row -> row.getFirst().equals("year"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of("令和 2018", "r 2018", "平成 1988", "h 1988", "昭和 1925", "s 1925"),
        years.subList(3, years.size()));
  }
}
