package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jirei.importer.ExcelFormat.Fidelity;
import org.jirei.importer.ExcelFormat.Shown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          45383 | yyyy"年"m"月"d"日" | 2024年4月1日
          45383 | yyyy/m/d | 2024/4/1
          45383 | yyyy\\-mm\\-dd | 2024-04-01
          45383 | [$-411]ggge"年"m"月"d"日";@ | 令和6年4月1日
          45383 | [$-411]ge.m.d | R6.4.1
          45383 | m"月"d"日"(aaa) | 4月1日(月)
          45383 | d-mmm-yy | 1-Apr-24
          45383 | [$-411]dddd | 月曜日
          45383 | [$-F800]dddd, mmmm dd, yyyy | 2024年4月1日
          45383 | [DBNum3][$-411]yyyy"年"m"月"d"日" | ２０２４年４月１日
          45407 | [DBNum1][$-411]ggge"年"m"月"d"日" | 令和六年四月二十五日
          43831 | [$-ja-JP-x-gannen]ggge"年" | 令和2年
          43600 | [$-ja-JP-x-gannen]ggge"年"m"月" | 令和元年5月
          43600 | [$-411]ggge"年" | 令和1年
          20000 | gge.m.d | 昭29.10.3
          45383.5625 | yyyy/m/d h:mm | 2024/4/1 13:30
          45383.5625 | h:mm AM/PM | 1:30 PM
          0.5 | h"時"mm"分"ss"秒" | 12時00分00秒
          0.0104282407 | mm:ss.0 | 15:01.0
          2.25 | [h]:mm | 54:00
          0.0625 | [mm]"分" | 90分
          59 | yyyy/m/d | 1900/2/28
          0.338 | 0.0% | 33.8%
          0.338 | 0% | 34%
          4112 | #,##0 | 4,112
          4112 | #,##0"名" | 4,112名
          24 | 0"名";[Red]\\-0"名" | 24名
          -24 | 0"名";[Red]\\-0"名" | -24名
          -24 | 0"名" | -24名
          3.5 | General | 3.5
          3140001123457 | General | 3140001123457
          3140001123457 | "番号"General | 番号3140001123457
          12345678.123456 | General | 12345678.123
          -640 | [<0]"減"0;[>=100]"多"0;0 | 減640
          0.30000000000000004 | General | 0.3
          24 | @ | 24
          120 | "約"0"人" | 約120人
          なし | 0"名" | なし
          3480000 | #,##0,"千円" | 3,480千円
          3480000 | 0.0,,"百万円" | 3.5百万円
          3480000 | #,##0円 | 3,480,000円
          3480000 | [$¥-411]#,##0 | ¥3,480,000
          7 | 00000 | 00007
          1234567 | 000\\-0000 | 123-4567
          431234567 | [<=99999999]####\\-####;\\(000\\)\\ ###\\-#### | (043) 123-4567
          64 | [<=99]"小"0;[<=999]"中"0;"大"0 | 小64
          640 | [<=99]"小"0;[<=999]"中"0;"大"0 | 中640
          6400 | [<=99]"小"0;[<=999]"中"0;"大"0 | 大6400
          -2.4 | 0.0"ポイント";"▲ "0.0"ポイント" | ▲ 2.4ポイント
          -0.02 | 0.0;"▲"0.0 | ▲0.0
          2 | "＋"0;"△"0;"増減なし" | ＋2
          0 | "＋"0;"△"0;"増減なし" | 増減なし
          1.5 | 0.## | 1.5
          1 | 0.## | 1.
          0.25 | .00 | .25
          -9 | #,##0_);[Red]\\(#,##0\\) | (9)
          1800 | _-¥* #,##0_-;_-¥* \\-#,##0_-;_-¥* "-"_-;_-@_- | ¥1,800
          0 | _-¥* #,##0_-;_-¥* \\-#,##0_-;_-¥* "-"_-;_-@_- | ¥-
          2.75 | # ?/? | 2 3/4
          0.333333333333333 | # ??/?? | 1/3
          0.6 | # ?/10 | 6/10
          3 | # ?/? | 3
          1.5 | ?/? | 3/2
          0.0625 | 0.00E+00 | 6.25E-02
          99999 | 0.0E+0 | 1.0E+5
          36 | [DBNum1]General | 三十六
          1080 | [DBNum1][$-411]G/標準"名" | 千八十名
          12345678 | [DBNum2]General | 壱阡弐百参拾四萬伍阡六百七拾八
          36 | [DBNum3]General | ３十６
          306 | [DBNum3]0 | ３０６
          306 | [DBNum1]0"件" | 三〇六件
          北 | "◆"@"支部" | ◆北支部
          """)
  void numbers_come_as_a_person_sees_them(String kept, String format, String seen) {
    assertEquals(new Shown(seen, Fidelity.AS_SHOWN), ExcelFormat.shown(kept, format, false));
  }

  /** 0;x would show the letter, if Excel knew it; 3.5 has no numerals that all versions share. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "#,##0x", "0.0 \"年\" yyyy", "[DBNum1]0.0", "[$-404]e", "bbbb", "##0.0E+0", "0/0/0",
        "0 0.0.0", "[Unknown]0", "\"offen", "[>9]0;[>5]0", "0;0;0;@;0", "[DBNum4]0", "General 0"
      })
  void a_format_that_is_not_fully_known_gives_the_plain_value(String format) {
    assertEquals(new Shown("3.5", Fidelity.PLAIN), ExcelFormat.shown("3.50", format, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -5 | yyyy/m/d
          60 | yyyy/m/d
          40 | aaa
          -0.2 | 0
          -5 | [<=99]0;0.0
          -640 | [>=10000]0.0,"万";[>=100]0"百";0"件"
          -640 | [>=100]0"百";0"件"
          -640 | [=1]"有";[=0]"無";0"件"
          """)
  void a_number_that_its_format_does_not_fit_stays_plain(String kept, String format) {
    assertEquals(new Shown(kept, Fidelity.PLAIN), ExcelFormat.shown(kept, format, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5 | ;;;
          0 | 0;-0;;@
          内部の語 | ;;;
          """)
  void a_format_that_shows_nothing_hides_the_value(String kept, String format) {
    assertEquals(new Shown("", Fidelity.HIDDEN), ExcelFormat.shown(kept, format, false));
  }
}
