package org.jirei.model;

import static org.jirei.samples.SampleCase.fiscalYear;
import static org.jirei.samples.SampleCase.quantity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.jirei.model.Metric.Kind;
import org.jirei.model.Metric.Quantity;
import org.jirei.model.Series.Observation;
import org.jirei.samples.SampleCase;
import org.jirei.text.JapanesePeriods;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {

  @Test
  void each_value_and_target_is_a_metric_of_its_period() {
    Series series = series(observation(2016, "849", "800"), observation(2017, null, "1200"));
    assertEquals(
        List.of("ACTUAL 相談件数 849件", "TARGET 相談件数 800件", "TARGET 相談件数 1200件"),
        series.metrics().stream().map(one -> one.kind() + " " + one.searchWords()).toList());
    assertEquals(fiscalYear(2016), series.metrics().getFirst().period());
    assertEquals(fiscalYear(2017), series.metrics().getLast().period());
    assertEquals(List.of(), series.metrics().stream().filter(m -> m.words() != null).toList());
  }

  @Test
  void the_latest_period_is_the_last_in_time_that_has_a_value() {
    Series series =
        series(
            observation(2017, "1402", "1300"),
            observation(2016, "849", null),
            observation(2018, null, "1400"));
    assertEquals(
        List.of("1402件", "1300件"),
        series.latest().stream().map(metric -> metric.quantity().words()).toList());
  }

  @Test
  void without_any_value_the_latest_period_is_the_last_that_has_a_target() {
    Series series = series(observation(2016, null, "800"), observation(2017, null, "1200"));
    assertEquals(
        List.of("1200件"),
        series.latest().stream().map(metric -> metric.quantity().words()).toList());
    assertEquals(List.of(), series(observation(2016, null, null)).latest());
  }

  @Test
  void a_case_with_a_series_states_its_figures() {
    SampleCase c = new SampleCase("series");
    assertEquals(true, CasePart.notStated(c.build()).contains("case.metrics"));
    c.series.add(series(observation(2016, "849", null)));
    assertEquals(false, CasePart.notStated(c.build()).contains("case.metrics"));
  }

  @ParameterizedTest
  @CsvSource({
    "令和3年度, 令和4年度, 令和6年度, true",
    "令和3年度, 令和4年度, 令和3～4年度, false",
    "令和5年度, 令和5年度上半期, 令和6年度, false",
    "令和3年度, 令和4年度, 令和5年3月末累計, false",
    "令和3年3月累計, 令和4年3月累計, 令和5年3月累計, true",
    "令和5年3月末現在, 令和5年度, 令和6年度, true",
  })
  void a_period_that_contains_another_does_not_stand_beside_it(
      String one, String two, String three, boolean areSeparate) {
    Series series = series(stated(one), stated(two), stated(three));
    assertEquals(areSeparate, series.hasSeparatePeriods());
  }

  private static Observation stated(String period) {
    var time = Objects.requireNonNull(JapanesePeriods.parse(period).value(), period);
    return new Observation(new Dated(time, period), quantity("12", "件"), null);
  }

  private static Series series(Observation... observations) {
    return new Series("相談件数", Kind.ACTUAL, List.of(observations), null);
  }

  private static Observation observation(
      int year, @Nullable String value, @Nullable String target) {
    return new Observation(fiscalYear(year), cases(value), cases(target));
  }

  private static @Nullable Quantity cases(@Nullable String number) {
    return number == null ? null : quantity(number, "件");
  }
}
