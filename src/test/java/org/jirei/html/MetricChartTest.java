package org.jirei.html;

import static org.jirei.samples.SampleCase.metric;
import static org.jirei.samples.SampleCase.quantity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jirei.html.MetricChart.Panel;
import org.jirei.html.MetricChart.Shape;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Kind;
import org.jirei.model.Metric.Quantity;
import org.jirei.text.Bound;
import org.jirei.text.Counting;
import org.jirei.text.JapaneseQuantity;
import org.jirei.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MetricChartTest {

  @Test
  void bars_begin_at_zero_and_the_greatest_figure_ends_the_scale() {
    Panel panel =
        only(
            metric("利用者数", quantity("4500", "名"), Kind.TARGET, 2024),
            metric("利用者数", quantity("4112", "名"), Kind.ACTUAL, 2024),
            metric("利用者数", quantity("5000", "名"), Kind.PREVIOUS_TARGET, 2023));
    assertEquals(List.of(bar("90.00"), bar("82.24"), bar("100.00")), shapes(panel));
    assertEquals("5000", Objects.requireNonNull(panel.scale()).value().toPlainString());
  }

  @Test
  void percentages_are_drawn_on_a_scale_to_a_hundred() {
    Panel panel =
        only(
            metric("就職率", quantity("31.2", "％"), Kind.TARGET, 0),
            metric("就職率", quantity("33.8", "％"), Kind.ACTUAL, 0));
    assertEquals(List.of(bar("31.20"), bar("33.80")), shapes(panel));
    assertNull(panel.hundred());
  }

  @Test
  void a_percentage_beyond_a_hundred_stretches_the_scale_and_the_hundred_is_marked() {
    Panel panel =
        only(
            metric("割合", quantity("60", "％"), Kind.TARGET, 0),
            metric("割合", quantity("121.2", "％"), Kind.ACTUAL, 0));
    assertEquals(List.of(bar("49.50"), bar("100.00")), shapes(panel));
    assertEquals(new BigDecimal("82.51"), panel.hundred());
  }

  @Test
  void a_figure_that_stands_alone_is_not_drawn() {
    assertTrue(chart(metric("参加者数", quantity("24", "名"), Kind.ACTUAL, 0)).isEmpty());
    assertTrue(
        chart(
                metric("参加者数", quantity("24", "名"), Kind.ACTUAL, 0),
                metric("求人", quantity("5", "件"), Kind.ACTUAL, 0))
            .isEmpty());
  }

  @Test
  void different_units_never_share_a_scale() {
    assertTrue(
        chart(
                metric("参加", quantity("100", "名"), Kind.TARGET, 0),
                metric("参加", quantity("30", "社"), Kind.ACTUAL, 0))
            .isEmpty());
  }

  @Test
  void few_people_are_drawn_one_by_one_and_never_as_a_share() {
    assertEquals(List.of(new Shape.Blocks(3, 12)), shapes(only(of("3", "12", null))));
  }

  @Test
  void many_people_are_drawn_as_a_share_of_the_whole() {
    assertEquals(List.of(bar("16.67")), shapes(only(of("24", "144", null))));
  }

  @Test
  void rounds_stand_side_by_side() {
    Panel panel = only(of("3", "12", "第１回"), of("7", "13", "第２回"));
    assertEquals(List.of(new Shape.Blocks(3, 12), new Shape.Blocks(7, 13)), shapes(panel));
  }

  @Test
  void what_the_document_calls_a_part_is_drawn_as_one_and_nothing_else_is() {
    Metric applicants =
        new Metric(
            "申込者",
            quantity("30", "名"),
            Kind.ACTUAL,
            null,
            null,
            null,
            null,
            List.of(
                new Metric.Part("うち託児希望", quantity("23", "名")),
                new Metric.Part("子", quantity("23", "名"))),
            "申込者 ３０名");
    assertEquals(List.of(bar("76.67")), shapes(only(applicants)));
  }

  @Test
  void a_percentage_of_few_people_is_not_drawn() {
    Metric few =
        new Metric(
            "満足度",
            quantity("100", "％"),
            Kind.ACTUAL,
            null,
            null,
            null,
            quantity("3", "名"),
            List.of(),
            "１００％");
    assertTrue(chart(few, metric("満足度", quantity("90", "％"), Kind.TARGET, 0)).isEmpty());
  }

  @Test
  void a_part_greater_than_its_whole_is_not_drawn() {
    assertTrue(chart(of("13", "12", null)).isEmpty());
  }

  @Test
  void a_range_is_drawn_to_its_lower_end_and_lighter_to_its_upper_one() {
    Panel panel =
        chart(read("利用者数", "40～80人", Kind.TARGET), read("利用者数", "60人", Kind.ACTUAL))
            .panels()
            .getFirst();
    assertEquals("80", Objects.requireNonNull(panel.scale()).value().toPlainString());
    assertEquals(
        new Shape.Bar(
            BigDecimal.ZERO,
            new BigDecimal("50.00"),
            new Shape.Rest(new BigDecimal("50.00"), new BigDecimal("50.00"))),
        panel.lines().getFirst().shape());
  }

  @Test
  void a_range_of_decreases_begins_at_zero() {
    Panel panel =
        chart(read("増減", "10～20％減", Kind.TARGET), read("増減", "20％増", Kind.ACTUAL))
            .panels()
            .getFirst();
    assertEquals(
        new Shape.Bar(
            new BigDecimal("25.00"),
            new BigDecimal("25.00"),
            new Shape.Rest(new BigDecimal("0.00"), new BigDecimal("25.00"))),
        panel.lines().getFirst().shape());
  }

  @Test
  void figures_for_different_times_do_not_share_a_scale() {
    assertTrue(chart(read("相談", "週30件", Kind.TARGET), read("相談", "月90件", Kind.ACTUAL)).isEmpty());
  }

  @Test
  void changes_are_drawn_from_zero_to_either_side() {
    Panel panel =
        only(
            metric("増減", change("-30"), Kind.ACTUAL, 2024),
            metric("増減", change("10"), Kind.PREVIOUS_ACTUAL, 2023));
    assertEquals(
        List.of(
            new Shape.Bar(new BigDecimal("0.00"), new BigDecimal("75.00")),
            new Shape.Bar(new BigDecimal("75.00"), new BigDecimal("25.00"))),
        shapes(panel));
    assertEquals(new BigDecimal("75.00"), panel.zero());
    assertEquals("-30", Objects.requireNonNull(panel.least()).value().toPlainString());
  }

  @Test
  void decreases_alone_end_at_zero() {
    Panel panel =
        only(
            metric("増減", change("-30"), Kind.ACTUAL, 2024),
            metric("増減", change("-12"), Kind.PREVIOUS_ACTUAL, 2023));
    assertEquals(new BigDecimal("100.00"), panel.zero());
    assertEquals(
        List.of(
            new Shape.Bar(new BigDecimal("0.00"), new BigDecimal("100.00")),
            new Shape.Bar(new BigDecimal("60.00"), new BigDecimal("40.00"))),
        shapes(panel));
  }

  @Test
  void cumulative_and_simple_counts_never_share_a_scale() {
    Quantity cumulative =
        new Quantity(new BigDecimal("300"), "名", Bound.EXACT, Counting.CUMULATIVE, "延べ300名");
    assertTrue(
        chart(
                metric("参加者数", cumulative, Kind.ACTUAL, 0),
                metric("参加者数", quantity("40", "名"), Kind.TARGET, 0))
            .isEmpty());
  }

  @Test
  void an_approximate_number_of_few_is_not_counted_out_in_symbols() {
    Quantity about = new Quantity(new BigDecimal("10"), "名", Bound.ABOUT, "約10名");
    assertEquals(
        List.of(bar("83.33"), bar("100.00")),
        shapes(
                only(
                    metric("参加者数", about, Kind.ACTUAL, 0),
                    metric("参加者数", quantity("12", "名"), Kind.TARGET, 0)))
            .stream()
            .sorted(Comparator.comparing(Object::toString).reversed())
            .toList());
  }

  private static Quantity change(String value) {
    return new Quantity(new BigDecimal(value), "名", Bound.EXACT, Counting.CHANGE, value + "名");
  }

  private static Metric read(String indicator, String written, Kind kind) {
    JapaneseQuantity read = Objects.requireNonNull(JapaneseQuantity.parse(written));
    return metric(indicator, new Quantity(read, written), kind, 0);
  }

  private static Metric of(String figure, String whole, @Nullable String round) {
    Quantity quantity = quantity(figure, "名");
    return new Metric(
        "就職者数", quantity, Kind.ACTUAL, null, round, null, quantity(whole, "名"), List.of(), "就職者数");
  }

  private static Shape bar(String width) {
    return new Shape.Bar(new BigDecimal(width));
  }

  private static List<Shape> shapes(Panel panel) {
    return panel.lines().stream().map(MetricChart.Line::shape).toList();
  }

  private static Panel only(Metric... metrics) {
    List<Panel> panels = chart(metrics).panels();
    assertEquals(1, panels.size());
    return panels.getFirst();
  }

  private static MetricChart chart(Metric... metrics) {
    return MetricChart.of(MetricTable.of(List.of(metrics), SiteWords.of(Language.JA)));
  }
}
