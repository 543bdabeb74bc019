package org.jirei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jirei.text.PartialDate.Precision;
import org.jirei.text.Reading.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDatesTest {

  @ParameterizedTest
  @CsvSource({
    "平成25年度, FISCAL_YEAR, 2013",
    "平成２５年度, FISCAL_YEAR, 2013",
    "H25年度, FISCAL_YEAR, 2013",
    "平25年度, FISCAL_YEAR, 2013",
    "平成二十五年度, FISCAL_YEAR, 2013",
    "R6年度, FISCAL_YEAR, 2024",
    "2014年度, FISCAL_YEAR, 2014",
    "FY2014, FISCAL_YEAR, 2014",
    "平成31年度, FISCAL_YEAR, 2019",
    "令和元年度, FISCAL_YEAR, 2019",
    "令和1年度, FISCAL_YEAR, 2019",
    "昭和63年度, FISCAL_YEAR, 1988",
    "平成元年度, FISCAL_YEAR, 1989",
    "大正15年度, FISCAL_YEAR, 1926",
    "H25, YEAR, 2013",
    "h.25, YEAR, 2013",
    "平25, YEAR, 2013",
    "㍻25年, YEAR, 2013",
    "令和元年, YEAR, 2019",
    "平成31年, YEAR, 2019",
    "昭和64年, YEAR, 1989",
    "2014, YEAR, 2014",
    "二〇一四年, YEAR, 2014",
    "平成２７年１月, MONTH, 2015-01",
    "2014/3, MONTH, 2014-03",
    "2014-03, MONTH, 2014-03",
    "令和７年３月末, MONTH_END, 2025-03",
    "令和７年３月末現在, MONTH_END, 2025-03",
    "令和7年3月末日, MONTH_END, 2025-03",
    "平成28年度末, MONTH_END, 2017-03",
    "平成２４年４月２日, DAY, 2012-04-02",
    "H24.4.2, DAY, 2012-04-02",
    "平成二十四年四月二日, DAY, 2012-04-02",
    "2014-03-14, DAY, 2014-03-14",
    "2014/3/14, DAY, 2014-03-14",
    "2014.3.14, DAY, 2014-03-14",
    "2014年3月14日, DAY, 2014-03-14",
    "2016年2月29日, DAY, 2016-02-29",
    "平成31年4月30日, DAY, 2019-04-30",
    "令和元年5月1日, DAY, 2019-05-01",
    "昭和64年1月7日, DAY, 1989-01-07",
    "平成元年1月8日, DAY, 1989-01-08",
  })
  void usual_forms_are_understood(String written, Precision precision, String iso) {
    PartialDate date = JapaneseDates.parse(written).value();
    assertNotNull(date);
    assertEquals(precision, date.precision());
    assertEquals(iso, date.iso());
  }

  @ParameterizedTest
  @CsvSource({
    "平成32年度, 令和2年度",
    "H33, 令和3年",
    "平成31年5月1日, 令和元年5月1日",
    "平成31年5月, 令和元年5月",
    "令和元年4月30日, 平成31年4月30日",
    "昭和64年1月8日, 平成元年1月8日",
    "昭和64年度, 平成元年度",
    "昭和70年3月末, 平成7年3月末",
  })
  void a_year_the_era_never_had_is_fixed(String written, String help) {
    Reading<PartialDate> read = JapaneseDates.parse(written);
    assertNull(read.value());
    assertEquals(Reason.NO_SUCH_YEAR, read.reason());
    assertEquals(help, read.help());
  }

  @ParameterizedTest
  @CsvSource({
    "2014-02-29, 2014-02-28",
    "平成２６年２月３０日, 平成26年2月28日",
    "2014/11/31, 2014-11-30",
    "令和6年4月0日, 令和6年4月30日"
  })
  void an_impossible_day_is_fixed_to_the_last_of_its_month(String written, String help) {
    Reading<PartialDate> read = JapaneseDates.parse(written);
    assertEquals(Reason.NO_SUCH_DAY, read.reason());
    assertEquals(help, read.help());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-13-01", "平成26年13月", "2014年0月"})
  void an_impossible_month_has_no_help(String written) {
    Reading<PartialDate> read = JapaneseDates.parse(written);
    assertEquals(Reason.NO_SUCH_DAY, read.reason());
    assertNull(read.help());
  }

  @ParameterizedTest
  @ValueSource(strings = {"平成0年", "令和０年度"})
  void no_era_had_a_year_nought(String written) {
    assertEquals(Reason.NO_SUCH_YEAR, JapaneseDates.parse(written).reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "昨年", "3月14日", "平成年度", "12345", "20143", "25年度", "明治", "1/21～1/23"})
  void anything_else_is_unreadable(String written) {
    assertEquals(Reason.UNREADABLE, JapaneseDates.parse(written).reason());
  }

  @Test
  void whatever_pages_write_is_read_as_the_same_date() {
    for (int year = Era.firstYear(); year <= Era.LAST_YEAR; year++) {
      assertReadsBack(new PartialDate(Precision.YEAR, year, null, null));
      assertReadsBack(new PartialDate(Precision.FISCAL_YEAR, year, null, null));
      for (int month = 1; month <= 12; month++) {
        assertReadsBack(new PartialDate(Precision.MONTH, year, month, null));
        assertReadsBack(new PartialDate(Precision.MONTH_END, year, month, null));
        for (int day : new int[] {1, 7, 8, 15, 24, 25, 28}) {
          assertReadsBack(new PartialDate(Precision.DAY, year, month, day));
        }
      }
    }
  }

  private static void assertReadsBack(PartialDate date) {
    for (Language language : List.of(Language.JA, Language.EN)) {
      String written = JapaneseDates.format(date, language);
      assertEquals(Reading.of(date), JapaneseDates.parse(written), written);
    }
  }

  @Test
  void dates_are_written_in_both_calendars() {
    assertEquals("2014年度（平成26年度）", JapaneseDates.format(new FiscalYear(2014), Language.JA));
    assertEquals("2019年度（令和元年度）", JapaneseDates.format(new FiscalYear(2019), Language.JA));
    assertEquals("FY2014", JapaneseDates.format(new FiscalYear(2014), Language.EN));
    assertEquals("2014年3月14日（平成26年3月14日）", japanese("2014-03-14"));
    assertEquals("2025年3月末（令和7年3月末）", japanese("令和７年３月末"));
    assertEquals("2014年6月（平成26年6月）", japanese("平成２６年６月"));
    assertEquals("2019年（令和元年）", japanese("平成31年"));
    assertEquals("2014年度（平成26年度）", japanese("H26年度"));
  }

  @Test
  void dates_are_written_in_english() {
    assertEquals("14 March 2014", english("平成26年3月14日"));
    assertEquals("end of March 2025", english("令和７年３月末"));
    assertEquals("June 2014", english("平成２６年６月"));
    assertEquals("2013", english("H25"));
  }

  @ParameterizedTest
  @CsvSource({
    "2013年度と平成25年度, 2013",
    "h25年度, 2013",
    "平成25, 2013",
    "令和7年3月末, 2024",
    "'平成26年6月、平成27年1月', 2014",
    "2014年, 2014",
    "fy2014, 2014",
    "平成二十六年度, 2014",
    "二〇一四年度, 2014"
  })
  void fiscal_years_are_found_in_prose(String text, int year) {
    assertEquals(
        List.of(new FiscalYear(year)), List.copyOf(JapaneseDates.fiscalYearsIn(text)), text);
  }

  @Test
  void each_fiscal_year_reads_back_from_its_wareki() {
    for (int year = 1869; year <= 2100; year++) {
      assertReadsBack(year);
    }
  }

  private static void assertReadsBack(int year) {
    String label = JapaneseDates.format(new FiscalYear(year), Language.JA);
    String wareki = label.substring(label.indexOf('（') + 1, label.length() - 1);
    PartialDate date = JapaneseDates.parse(wareki).value();
    assertNotNull(date, wareki);
    assertEquals(new FiscalYear(year), date.fiscalYear());
  }

  @Test
  void each_day_reads_back_from_its_wareki() {
    LocalDate.of(1870, 10, 21)
        .datesUntil(LocalDate.of(2101, 1, 1))
        .forEach(JapaneseDatesTest::assertReadsBack);
  }

  private static void assertReadsBack(LocalDate day) {
    PartialDate date =
        new PartialDate(Precision.DAY, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    String label = JapaneseDates.format(date, Language.JA);
    String wareki = label.substring(label.indexOf('（') + 1, label.length() - 1);
    assertEquals(date, JapaneseDates.parse(wareki).value(), wareki);
  }

  private static String japanese(String written) {
    return JapaneseDates.format(read(written), Language.JA);
  }

  private static String english(String written) {
    return JapaneseDates.format(read(written), Language.EN);
  }

  private static PartialDate read(String written) {
    return Objects.requireNonNull(JapaneseDates.parse(written).value(), written);
  }
}
