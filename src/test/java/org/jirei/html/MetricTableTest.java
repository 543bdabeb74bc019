package org.jirei.html;

import static org.jirei.samples.SampleCase.metric;
import static org.jirei.samples.SampleCase.quantity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jirei.fixtures.Trials;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Kind;
import org.jirei.model.Metric.Quantity;
import org.jirei.text.Bound;
import org.jirei.text.Counting;
import org.jirei.text.JapaneseQuantity;
import org.jirei.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void only_words_of_the_document_are_shown_as_its_words() {
    Quantity spelled = new Quantity(new BigDecimal("4112"), "名", Bound.EXACT, "四千百十二名");
    MetricTable table =
        table(
            unquoted("見学者数", quantity("12", "名")),
            unquoted("利用者数", spelled),
            metric("参加者数", quantity("24", "名"), Kind.ACTUAL, 0));
    assertEquals(
        List.of(List.of(), List.of("四千百十二名"), List.of("参加者数 24名")),
        table.rows().stream().map(MetricTable.Row::words).toList());
  }

  private static Metric unquoted(String indicator, Quantity value) {
    return new Metric(indicator, value, Kind.ACTUAL, null, null, null, null, List.of(), null);
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
    assertEquals("0.00025％", MetricTable.show(quantity("0.00025", "％"), WORDS));
    assertEquals("5MW", MetricTable.show(quantity("5", "MW"), WORDS));
  }

  @Test
  void the_digits_of_a_year_are_not_grouped() {
    assertEquals("2019年", MetricTable.show(quantity("2019", "年"), WORDS));
    assertEquals("2019年度", MetricTable.show(quantity("2019", "年度"), WORDS));
    assertEquals("2,019年間", MetricTable.show(quantity("2019", "年間"), WORDS));
  }

  @Test
  void what_is_said_of_a_figure_is_shown_in_both_languages() {
    Map<String, List<String>> shown = new LinkedHashMap<>();
    for (String written : List.of("延べ約２４名", "▲0.03ポイント", "12名増", "300名強", "７割弱", "200余名", "±0件")) {
      shown.put(written, shown(written));
    }
    assertEquals(List.of("延べ約24名", "about 24 people (cumulative)"), shown.get("延べ約２４名"));
    assertEquals(List.of("−0.03ポイント", "−0.03ポイント"), shown.get("▲0.03ポイント"));
    assertEquals(List.of("＋12名", "＋12 people"), shown.get("12名増"));
    assertEquals(List.of("300名強", "slightly more than 300 people"), shown.get("300名強"));
    assertEquals(List.of("7割弱", "slightly less than 7割"), shown.get("７割弱"));
    assertEquals(List.of("200名余", "a little over 200 people"), shown.get("200余名"));
    assertEquals(List.of("0件", "0 cases"), shown.get("±0件"));
  }

  private static List<String> shown(String written) {
    Quantity quantity = read(written);
    return List.of(
        MetricTable.show(quantity, WORDS), MetricTable.show(quantity, SiteWords.of(Language.EN)));
  }

  private static Quantity read(String written) {
    return new Quantity(Objects.requireNonNull(JapaneseQuantity.parse(written)), written);
  }

  @ParameterizedTest
  @CsvSource({
    "１００人から１２０人まで, 100～120人, 100 to 120 people",
    "約5～10万人, '約50,000～100,000人', 'about 50,000 to 100,000 people'",
    "5～10％減, −10～−5％, −10 to −5%",
    "30人以上100人未満, 30人以上100人未満, at least 30 people but under 100 people",
    "週3～4件, 週3～4件, 3 to 4 cases a week",
    "月に1回程度, 月約1回, about 1 time a month",
    "2ヶ月に1回, 2か月に1回, 1 time every 2 months",
    "1社当たり2名, 1社当たり2名, 2 people per 1 company",
    "月平均30件, 月平均30件, an average of 30 cases a month",
    "累計850名, 累計850名, 850 people in total to date",
    "2人体制, 2人, 2 people"
  })
  void a_range_and_what_it_is_counted_for_are_shown_in_both_languages(
      String written, String japanese, String english) {
    assertEquals(List.of(japanese, english), shown(written));
  }

  @Test
  void what_a_page_shows_of_a_quantity_reads_as_the_same_quantity() {
    List<String> befores =
        List.of("", "約", "延べ", "平均", "累計", "週", "月", "1日", "2か月に", "1社当たり", "年平均");
    List<String> ranges = List.of("", "～", "以上", "超");
    List<String> afters = List.of("", "程度", "以上", "未満", "増", "減", "強", "弱", "余", "超", "以下");
    Trials.hold(
        "shown quantities",
        1000,
        chance -> {
          String joint = chance.of(ranges);
          String low = chance.number(1, 9999) + (chance.integer(0, 1) == 1 ? ".5" : "");
          String high = joint.isEmpty() ? "" : joint + chance.number(10_000, 99_999);
          String written = chance.of(befores) + low + high + "回" + chance.of(afters);
          JapaneseQuantity read = JapaneseQuantity.parse(written);
          if (read != null) {
            Quantity quantity = new Quantity(read, written);
            assertEquals(written, quantity.words());
            String shown = MetricTable.show(quantity, WORDS);
            assertEquals(read, JapaneseQuantity.parse(shown), written + " " + shown);
          }
        });
  }

  @Test
  void nothing_is_computed_from_a_range_or_for_another_time() {
    Metric target = metric("参加者数", quantity("100", "名"), Kind.TARGET, 0);
    for (String reached : List.of("90～110名", "週100名", "平均100名", "100名以上")) {
      Metric actual = metric("参加者数", read(reached), Kind.ACTUAL, 0);
      assertFalse(table(target, actual).hasAchievement(), reached);
    }
    Metric range = metric("参加者数", read("90～110名"), Kind.TARGET, 0);
    Metric exact = metric("参加者数", quantity("100", "名"), Kind.ACTUAL, 0);
    assertFalse(table(range, exact).hasAchievement());
  }

  @Test
  void the_printed_form_is_told_where_the_page_spells_it_otherwise() {
    assertNull(
        MetricTable.printed(new Quantity(new BigDecimal("4112"), "名", Bound.EXACT, "４，１１２名")));
    assertEquals(
        "△１２名",
        MetricTable.printed(
            new Quantity(new BigDecimal("-12"), "名", Bound.EXACT, Counting.CHANGE, "△１２名")));
  }

  @Test
  void approximate_and_cumulative_figures_are_not_compared_as_exact_ones() {
    Metric target = metric("参加者数", quantity("100", "名"), Kind.TARGET, 0);
    for (Quantity reached :
        List.of(
            new Quantity(new BigDecimal("90"), "名", Bound.ABOUT, "約90名"),
            new Quantity(new BigDecimal("90"), "名", Bound.JUST_ABOVE, "90名強"),
            new Quantity(new BigDecimal("90"), "名", Bound.EXACT, Counting.CUMULATIVE, "延べ90名"))) {
      assertFalse(table(target, metric("参加者数", reached, Kind.ACTUAL, 0)).hasAchievement());
    }
  }

  private static MetricTable table(Metric... metrics) {
    return MetricTable.of(List.of(metrics), WORDS);
  }
}
