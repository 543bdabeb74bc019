package org.jirei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitPlaceTest {

  @ParameterizedTest
  @CsvSource({
    "849, 件, 849件",
    "約1万5千, 人, 約1万5千人",
    "△12, 人, △12人",
    "200余, 名, 200余名",
    "12.5, ％, 12.5％",
    "12, 百万円, 12百万円",
    "３０超, 社, ３０社超",
    "80以上, ％, 80％以上",
    "40未満, 人, 40人未満",
    "24程度, 名, 24名程度",
    "10以上20未満, 社, 10以上20社未満",
    "20～30, 組, 20～30組",
  })
  void a_unit_stands_before_the_words_that_limit_its_number(
      String number, String unit, String words) {
    assertEquals(words, UnitPlace.join(number, unit));
  }
}
