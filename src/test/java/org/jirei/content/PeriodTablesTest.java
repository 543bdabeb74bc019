package org.jirei.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.jirei.model.PeriodTable;
import org.jirei.model.Series;
import org.jirei.model.Series.Observation;
import org.junit.jupiter.api.Test;

/** Which tables of a text are drawn, and what of them. */
class PeriodTablesTest {

  @Test
  void each_column_of_numbers_beside_periods_is_a_series() {
    assertEquals(
        List.of(
            "0 ACTUAL 予算: 平成27年度 5,373, 平成28年度 6,010, 平成29年度 6,010",
            "0 ACTUAL 決算: 平成27年度 –, 平成28年度 5,988, 平成29年度 6,001"),
        drawn(
            """
            | 年度 | 予算 | 決算 | 備考 |
            | --- | --- | --- | --- |
            | 平成27年度 | 5,373 | － | 開設 |
            | 平成28年度 | 6,010 | 5,988 | |
            | 平成29年度 | 6,010 | 6,001 | |
            | 合　計 | 17,393 | 11,989 | |
            """));
  }

  @Test
  void periods_may_stand_in_the_first_row() {
    assertEquals(
        List.of("0 ACTUAL 開所日数: 2016 240日, 2017 243日"),
        drawn(
            """
            | 指標 | 2016 | 2017 | 平均 |
            | --- | --- | --- | --- |
            | 開所日数 | 240日 | 243日 | 241.5日 |
            """));
  }

  @Test
  void a_target_stands_beside_the_result_of_the_same_subject() {
    assertEquals(
        List.of("0 ACTUAL 就職率: 2016 15.4％/15％, 2017 16.5％/16％"),
        drawn(
            """
            | 年 | 就職率（目標） | 就職率（実績） |
            | --- | --- | --- |
            | 2016 | 15％ | 15.4％ |
            | 2017 | 16％ | 16.5％ |
            """));
  }

  @Test
  void a_table_without_periods_or_numbers_to_compare_is_not_drawn() {
    assertEquals(List.of(), drawn("| 団体 | 人数 |\n| --- | --- |\n| 市 | 2 |\n| 局 | 3 |\n"));
    assertEquals(List.of(), drawn("| 年 | 担当 |\n| --- | --- |\n| 2016 | 市 |\n| 2017 | 局 |\n"));
    assertEquals(List.of(), drawn("| 年 | 数 |\n| --- | --- |\n| 2016 | 2人 |\n| 2017 | 3件 |\n"));
    assertEquals(List.of(), drawn("| 年 | 数 |\n| --- | --- |\n| 2016 | 2人 |\n| 2016 | 3人 |\n"));
    assertEquals(List.of(), drawn("| 年 | 数 |\n| --- | --- |\n| 2016 | 2人 |\n"));
  }

  @Test
  void tables_are_counted_even_where_they_are_written_as_html_or_not_drawn() {
    String figures = "| 年 | 数 |\n| --- | --- |\n| 2016 | 2人 |\n| 2017 | 3人 |\n";
    String html = "<table><tr><td>別の表</td></tr></table>\n";
    String other = "| 団体 | 人数 |\n| --- | --- |\n| 市 | 2 |\n";
    assertEquals(
        List.of("2 ACTUAL 数: 2016 2人, 2017 3人"), drawn(html + "\n" + other + "\n" + figures));
  }

  private static List<String> drawn(String markdown) {
    FileProblems findings = new FileProblems(SourceFile.of("", markdown));
    return PeriodTables.in(MarkdownParser.parse(markdown, 1, findings)).stream()
        .flatMap(table -> table.series().stream().map(series -> words(table, series)))
        .toList();
  }

  private static String words(PeriodTable table, Series series) {
    List<String> observations =
        series.observations().stream().map(PeriodTablesTest::words).toList();
    return String.format(
        Locale.ROOT,
        "%d %s %s: %s",
        table.number(),
        series.kind(),
        series.indicator(),
        String.join(", ", observations));
  }

  private static String words(Observation observation) {
    String value = observation.value() == null ? "–" : observation.value().words();
    String target = observation.target() == null ? "" : "/" + observation.target().words();
    return observation.period().words() + " " + value + target;
  }
}
