package org.jirei.html;

import static org.jirei.samples.SampleCase.metric;
import static org.jirei.samples.SampleCase.quantity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Kind;
import org.jirei.model.Metric.Quantity;
import org.jirei.text.Bound;
import org.jirei.text.Language;
import org.junit.jupiter.api.Test;

class MetricTableTest {

  private static final SiteWords WORDS = SiteWords.of(Language.JA);

  @Test
  void target_and_actual_of_one_unit_are_compared() {
    MetricTable table =
        table(
            metric("利用者数", quantity("4500", "名"), Kind.TARGET, 2024),
            metric("利用者数", quantity("4112", "名"), Kind.ACTUAL, 2024));
    assertEquals(
        new MetricTable.Achievement("目標の", "91.4％"), table.rows().getFirst().achievement());
    assertEquals(List.of(Kind.TARGET, Kind.ACTUAL), table.kinds());
  }

  @Test
  void a_target_of_few_people_is_not_turned_into_a_percentage() {
    MetricTable table =
        table(
            metric("就職者数", quantity("5", "名"), Kind.TARGET, 0),
            metric("就職者数", quantity("3", "名"), Kind.ACTUAL, 0));
    assertFalse(table.hasAchievement());
  }

  @Test
  void shares_are_compared_in_points() {
    MetricTable table =
        table(
            metric("就職率", quantity("31.2", "％"), Kind.TARGET, 0),
            metric("就職率", quantity("29.0", "％"), Kind.ACTUAL, 0));
    assertEquals(
        new MetricTable.Achievement("目標との差", "−2.2ポイント"), table.rows().getFirst().achievement());
  }

  @Test
  void different_units_are_not_compared() {
    MetricTable table =
        table(
            metric("参加", quantity("10", "名"), Kind.TARGET, 0),
            metric("参加", quantity("3", "社"), Kind.ACTUAL, 0));
    assertNull(table.rows().getFirst().achievement());
    assertFalse(table.hasAchievement());
  }

  @Test
  void a_limit_from_above_and_a_target_of_nothing_are_not_compared() {
    Quantity most = new Quantity(BigDecimal.TEN, "名", Bound.AT_MOST, "１０名以下");
    assertNull(
        table(metric("離職", most, Kind.TARGET, 0), metric("離職", quantity("3", "名"), Kind.ACTUAL, 0))
            .rows()
            .getFirst()
            .achievement());
    assertNull(
        table(
                metric("離職", quantity("0", "名"), Kind.TARGET, 0),
                metric("離職", quantity("3", "名"), Kind.ACTUAL, 0))
            .rows()
            .getFirst()
            .achievement());
  }

  @Test
  void figures_of_different_years_stand_in_rows_of_their_own_and_are_not_compared() {
    MetricTable table =
        table(
            metric("利用者数", quantity("10", "名"), Kind.TARGET, 2023),
            metric("利用者数", quantity("20", "名"), Kind.ACTUAL, 2024));
    assertEquals(2, table.rows().size());
    assertFalse(table.hasAchievement());
  }

  @Test
  void the_previous_year_stands_beside_the_year_that_reports_it() {
    MetricTable table =
        table(
            metric("利用者数", quantity("10", "名"), Kind.ACTUAL, 2024),
            metric("利用者数", quantity("20", "名"), Kind.PREVIOUS_ACTUAL, 2023));
    assertEquals(1, table.rows().size());
  }

  @Test
  void a_share_beyond_a_hundred_is_marked() {
    assertEquals(
        List.of("割合が100％を超えています。資料のとおり掲載しています。"),
        table(metric("割合", quantity("121.2", "％"), Kind.ACTUAL, 0)).rows().getFirst().anomalies());
    assertEquals(
        List.of(),
        table(metric("割合", quantity("100", "％"), Kind.ACTUAL, 0)).rows().getFirst().anomalies());
  }

  @Test
  void figures_are_grouped_by_thousands_and_keep_their_decimals_and_bounds() {
    assertEquals("4,112名", MetricTable.show(quantity("4112", "名"), WORDS));
    assertEquals("33.0％", MetricTable.show(quantity("33.0", "％"), WORDS));
    Quantity least = new Quantity(new BigDecimal("60"), "％", Bound.AT_LEAST, "６０％以上");
    assertEquals("60％以上", MetricTable.show(least, WORDS));
    Quantity below = new Quantity(new BigDecimal("60"), "％", Bound.BELOW, "６０％未満");
    assertEquals("60％未満", MetricTable.show(below, WORDS));
  }

  private static MetricTable table(Metric... metrics) {
    return MetricTable.of(List.of(metrics), WORDS);
  }
}
