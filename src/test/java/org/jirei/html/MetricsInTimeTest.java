package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Objects;
import org.jirei.model.Dated;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Kind;
import org.jirei.samples.SampleCase;
import org.jirei.text.JapanesePeriods;
import org.jirei.text.Language;
import org.junit.jupiter.api.Test;

class MetricsInTimeTest {

  private static final SiteWords WORDS = SiteWords.of(Language.JA);

  private static Metric metric(String value, Kind kind, String period) {
    return new Metric(
        "来所者数",
        SampleCase.quantity(value, "人"),
        kind,
        new Dated(Objects.requireNonNull(JapanesePeriods.parse(period).value()), period),
        null,
        null,
        null,
        List.of(),
        value + "人");
  }

  private static final List<Metric> YEARS =
      List.of(
          metric("240", Kind.ACTUAL, "令和4年度"),
          metric("310", Kind.ACTUAL, "令和5年度"),
          metric("180", Kind.ACTUAL, "令和3年度"));

  @Test
  void a_plan_is_called_what_the_document_calls_it_where_pages_speak_its_language() {
    Dated expected = Objects.requireNonNull(metric("90", Kind.PLANNED, "令和7年度見込み").period());
    assertEquals("令和7年度見込み", expected.in(Language.JA));
    assertEquals("FY2025 (planned)", expected.in(Language.EN));
  }

  private static List<String> values(List<Metric> metrics) {
    return metrics.stream().map(metric -> metric.quantity().words()).toList();
  }

  @Test
  void bars_of_several_years_stand_in_the_order_of_time() {
    MetricChart chart = MetricChart.of(MetricTable.of(YEARS, WORDS));
    assertEquals(
        List.of("180人", "240人", "310人"),
        chart.panels().getFirst().lines().stream().map(line -> line.quantity().words()).toList());
  }

  @Test
  void rows_of_one_indicator_stand_in_the_order_of_time() {
    MetricTable table = MetricTable.of(YEARS, WORDS);
    assertEquals(
        List.of("180人", "240人", "310人"),
        table.rows().stream().flatMap(row -> row.words().stream()).toList());
  }

  @Test
  void of_several_years_only_the_latest_counts() {
    assertEquals(List.of("310人"), values(MetricsInTime.latest(YEARS)));
  }

  @Test
  void other_kinds_and_metrics_without_a_day_stay_beside_the_latest() {
    List<Metric> mixed =
        List.of(
            metric("240", Kind.ACTUAL, "令和4年度"),
            metric("300", Kind.TARGET, "令和3年度"),
            metric("20", Kind.ACTUAL, "毎年度"));
    assertEquals(List.of("240人", "300人", "20人"), values(MetricsInTime.latest(mixed)));
  }

  @Test
  void a_target_of_several_years_is_not_compared_with_one_of_them() {
    Metric target = metric("900", Kind.TARGET, "令和3～5年度");
    assertNotEquals(MetricsInTime.report(target), MetricsInTime.report(YEARS.get(1)));
    MetricTable table = MetricTable.of(List.of(target, YEARS.get(1)), WORDS);
    assertEquals(2, table.rows().size());
    assertEquals(false, table.hasAchievement());
  }

  @Test
  void a_target_of_several_years_is_compared_with_the_result_of_the_same_years() {
    MetricTable table =
        MetricTable.of(
            List.of(
                metric("900", Kind.TARGET, "令和3～5年度"), metric("730", Kind.ACTUAL, "令和3年度～令和5年度")),
            WORDS);
    assertEquals(1, table.rows().size());
    assertEquals(true, table.hasAchievement());
  }
}
