package org.jirei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jirei.text.Recurrence.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

  @ParameterizedTest
  @CsvSource({
    "週2日,2,,1,WEEK",
    "月1回程度,1,,1,MONTH",
    "年１回,1,,1,YEAR",
    "年2～3回,2,3,1,YEAR",
    "年に4回以上,4,,1,YEAR",
    "2か月に1回,1,,2,MONTH",
    "半年に1回,1,,6,MONTH",
    "1日3回,3,,1,DAY",
    "隔週,1,,2,WEEK",
    "隔月1回,1,,2,MONTH",
    "毎月,1,,1,MONTH",
    "毎年度,1,,1,YEAR",
    "毎週月・水・金,3,,1,WEEK",
    "毎週火曜日と木曜日,2,,1,WEEK",
    "毎週月曜,1,,1,WEEK",
    "隔週水曜日,1,,2,WEEK",
    "週2回（火・木）,2,,1,WEEK",
    "月 2 回,2,,1,MONTH",
  })
  void words_say_how_often_something_takes_place(
      String words, int times, Integer upTo, int every, Unit unit) {
    assertEquals(new Recurrence(times, upTo, every, unit), Recurrence.parse(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "年に数回", "毎月10日", "毎年4月1日", "月20人", "月1.5回", "毎月火曜日", "そのうち", "年0回", "3回", "不定期"
      })
  void what_is_not_certain_is_not_counted(String words) {
    assertNull(Recurrence.parse(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"不定期", "随時", "不定期に開催", "必要に応じて", "通年"})
  void words_can_say_that_there_is_no_rhythm(String words) {
    assertTrue(Recurrence.isIrregular(words));
    assertFalse(Recurrence.isIrregular("月1回"));
  }
}
