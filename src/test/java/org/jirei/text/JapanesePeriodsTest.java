package org.jirei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jirei.fixtures.Growth;
import org.jirei.fixtures.Trials;
import org.jirei.fixtures.ValueTable;
import org.jirei.text.PartialDate.Precision;
import org.jirei.text.Period.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapanesePeriodsTest {

  static List<List<String>> periods() throws IOException {
    return ValueTable.rows("periods", 4);
  }

  static List<List<String>> dates() throws IOException {
    return ValueTable.rows("dates", 4);
  }

  @ParameterizedTest
  @MethodSource("periods")
  void a_period_is_read_as_people_write_it(List<String> row) {
    for (String written : ValueTable.spellings(row.getFirst())) {
      Reading<Period> read = JapanesePeriods.parse(written);
      assertEquals(row.get(1), shown(read.value()), written);
      assertEquals(row.get(2), Objects.toString(read.reason(), ""), written);
      assertEquals(row.get(3), Objects.toString(read.help(), ""), written);
    }
  }

  private static String shown(@org.jspecify.annotations.Nullable Period period) {
    return period == null
        ? ""
        : period.kind()
            + " "
            + iso(period.start())
            + "/"
            + iso(period.end())
            + (period.isPlanned() ? " planned" : "");
  }

  private static String iso(@org.jspecify.annotations.Nullable PartialDate date) {
    return date == null ? ".." : date.iso();
  }

  @ParameterizedTest
  @MethodSource("dates")
  void every_single_date_stays_readable(List<String> row) {
    Reading<PartialDate> date = JapaneseDates.parse(row.getFirst());
    if (date.value() != null) {
      Reading<Period> read = JapanesePeriods.parse(row.getFirst());
      assertNotNull(read.value(), row.getFirst());
      assertEquals(date.value(), read.value().start(), row.getFirst());
      assertEquals(date.reason(), read.reason(), row.getFirst());
    }
  }

  @Test
  void whatever_pages_write_is_read_as_the_same_period() {
    for (Period period : Trials.sample(manyPeriods(), 800, "periods")) {
      for (Language language : List.of(Language.JA, Language.EN)) {
        String written = JapanesePeriods.format(period, language);
        assertEquals(Reading.of(period), JapanesePeriods.parse(written), written);
      }
    }
  }

  private static List<Period> manyPeriods() {
    List<PartialDate> dates = new ArrayList<>();
    for (int year : List.of(1988, 1989, 2018, 2019, 2020, 2023)) {
      dates.add(new PartialDate(Precision.FISCAL_YEAR, year, null, null));
      dates.add(new PartialDate(Precision.YEAR, year, null, null));
      for (int month : List.of(1, 4, 5, 12)) {
        dates.add(new PartialDate(Precision.MONTH, year, month, null));
        dates.add(new PartialDate(Precision.MONTH_END, year, month, null));
        dates.add(new PartialDate(Precision.DAY, year, month, 1));
        dates.add(new PartialDate(Precision.DAY, year, month, 20));
      }
    }
    List<Period> periods = new ArrayList<>();
    for (PartialDate start : dates) {
      periods.add(Period.of(start));
      periods.add(Period.of(start).planned());
      periods.add(Period.of(Kind.AS_OF, start, start));
      periods.add(Period.of(Kind.SPAN, start, null));
      periods.add(Period.of(Kind.SPAN, null, start));
      periods.add(Period.of(Kind.TOTAL, null, start));
      periods.add(Period.of(Kind.TOTAL, start, null));
      for (PartialDate end : dates) {
        if (JapaneseDates.firstDay(start).isBefore(JapaneseDates.firstDay(end))
            && !JapaneseDates.lastDay(end).isBefore(JapaneseDates.firstDay(start))) {
          periods.add(Period.of(Kind.SPAN, start, end));
          periods.add(Period.of(Kind.TOTAL, start, end).planned());
          periods.add(Period.of(List.of(start, end)));
        }
      }
    }
    for (int quarter = 0; quarter < 4; quarter++) {
      periods.add(Period.of(Kind.QUARTER, month(4 + 3 * quarter), month(6 + 3 * quarter)));
    }
    periods.add(Period.of(Kind.HALF, month(4), month(9)));
    periods.add(Period.of(Kind.HALF, month(10), month(15)));
    periods.add(Period.of(Kind.EVERY_YEAR, null, null));
    periods.add(Period.of(Kind.UNDATED, null, null).planned());
    return periods;
  }

  /** A month of the fiscal year 2019, in which the era changed. */
  private static PartialDate month(int number) {
    int year = number > 12 ? 2020 : 2019;
    return new PartialDate(Precision.MONTH, year, number > 12 ? number - 12 : number, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "令和3～5年度|2021～2023年度（令和3～5年度）|FY2021–FY2023",
        "平成30～令和2年度|2018～2020年度（平成30年度～令和2年度）|FY2018–FY2020",
        "令和5年度・6年度|2023・2024年度（令和5・6年度）|FY2023 and FY2024",
        "令和3年4月～令和6年3月|2021年4月～2024年3月（令和3年4月～令和6年3月）|April 2021–March 2024",
        "令和5年4月～6月|2023年4月～6月（令和5年4月～6月）|April–June 2023",
        "平成31年4月～令和元年6月|2019年4月～6月（平成31年4月～令和元年6月）|April–June 2019",
        "令和5年6月12日～14日|2023年6月12日～14日（令和5年6月12日～14日）|12–14 June 2023",
        "令和5年度第4四半期|2023年度第4四半期（令和5年度第4四半期）|Q4 FY2023",
        "令和6年度第３・四半期|2024年度第3四半期（令和6年度第3四半期）|Q3 FY2024",
        "令和5年度上半期|2023年度上半期（令和5年度上半期）|first half of FY2023",
        "令和7年3月末現在|2025年3月末（令和7年3月末）現在|as of the end of March 2025",
        "令和2年3月累計|2020年3月（令和2年3月）までの累計|total to March 2020",
        "平成29年8月～令和2年3月累計|2017年8月～2020年3月（平成29年8月～令和2年3月）の累計" + "|total, August 2017–March 2020",
        "令和3年4月～|2021年4月～（令和3年4月～）|since April 2021",
        "～令和5年度|～2023年度（～令和5年度）|until FY2023",
        "令和8年度予定|2026年度（令和8年度）予定|FY2026 (planned)",
        "毎年度|毎年度|every fiscal year",
        "予定|予定|planned",
        "平成25年度|2013年度（平成25年度）|FY2013"
      })
  void periods_are_written_as_people_write_them(String written, String japanese, String english) {
    Period period = Objects.requireNonNull(JapanesePeriods.parse(written).value(), written);
    assertEquals(japanese, JapanesePeriods.format(period, Language.JA));
    assertEquals(english, JapanesePeriods.format(period, Language.EN));
  }

  @ParameterizedTest
  @CsvSource({
    "令和3～5年度, 2021 2022 2023",
    "令和3・5年度, 2021 2023",
    "令和4年2月～令和5年4月, 2021 2022 2023",
    "令和7年3月末現在, 2024",
    "平成29年8月～令和2年3月累計, 2017 2018 2019",
    "令和3年4月～, 2021",
    "2019-2021, 2019 2020 2021",
    "毎年度, ''"
  })
  void a_period_touches_fiscal_years(String written, String years) {
    Period period = Objects.requireNonNull(JapanesePeriods.parse(written).value(), written);
    List<String> touched =
        period.fiscalYears().stream().map(year -> String.valueOf(year.year())).toList();
    assertEquals(years, String.join(" ", touched));
  }

  @Test
  void periods_stand_in_the_order_of_time_and_those_without_a_date_last() {
    List<String> written = List.of("毎年度", "令和5年度", "令和3～5年度", "令和4年度", "令和2年3月累計");
    List<String> inTime =
        written.stream()
            .map(words -> Objects.requireNonNull(JapanesePeriods.parse(words).value(), words))
            .sorted(Period.IN_TIME)
            .map(period -> JapanesePeriods.format(period, Language.EN))
            .toList();
    assertEquals(
        List.of("total to March 2020", "FY2022", "FY2021–FY2023", "FY2023", "every fiscal year"),
        inTime);
  }

  @Test
  void only_whole_years_are_years() {
    for (String years : List.of("令和5年度", "令和3～5年度", "令和5・6年度", "2019", "令和8年度予定")) {
      assertEquals(true, read(years).isOfYears(), years);
    }
    for (String other : List.of("令和5年4月～令和6年3月", "令和3年度～", "令和5年度上半期", "令和5年度計", "毎年度")) {
      assertEquals(false, read(other).isOfYears(), other);
    }
    assertNull(read("令和3～5年度").iso());
    assertEquals("2025-03", read("令和7年3月末現在").iso());
  }

  private static Period read(String written) {
    return Objects.requireNonNull(JapanesePeriods.parse(written).value(), written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"～", "・", "令和3", "予定", "（", "（月）", "年", "-", "累計", "第1四半期", "1 ", "and"})
  void long_values_take_no_longer_than_their_length_allows(String token) {
    Growth.assertInLine(
        token, 1 << 19, size -> JapanesePeriods.parse(token.repeat(size / token.length())));
    JapanesePeriods.parse(token.repeat(ShortValue.LONGEST / token.length()));
  }
}
