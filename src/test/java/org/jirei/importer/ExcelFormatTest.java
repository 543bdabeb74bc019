package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcelFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          45383 | yyyy"年"m"月"d"日" | 2024年4月1日
          45383 | yyyy/m/d | 2024/4/1
          45383 | yyyy\\-mm\\-dd | 2024-04-01
          45383 | [$-411]ggge"年"m"月"d"日";@ | 令和6年4月1日
          45383 | [$-411]ge.m.d | R6.4.1
          45383 | m"月"d"日"(aaa) | 4月1日(月)
          45383.5625 | yyyy/m/d h:mm | 2024/4/1 13:30
          0.5 | h"時"mm"分"ss"秒" | 12時00分00秒
          0.338 | 0.0% | 33.8%
          0.338 | 0% | 34%
          4112 | #,##0 | 4,112
          4112 | #,##0"名" | 4,112名
          24 | 0"名";[Red]\\-0"名" | 24名
          3.5 | General | 3.5
          0.30000000000000004 | General | 0.3
          24 | @ | 24
          120 | "約"0"人" | 約120人
          なし | 0"名" | なし
          """)
  void numbers_come_as_a_person_sees_them(String kept, String format, String seen) {
    assertEquals(seen, ExcelFormat.shown(kept, format, false));
  }
}
