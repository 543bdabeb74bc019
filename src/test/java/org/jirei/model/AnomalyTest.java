package org.jirei.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jirei.model.Metric.Kind;
import org.jirei.model.Metric.Part;
import org.jirei.model.Metric.Quantity;
import org.jirei.text.Bound;
import org.jirei.text.Counting;
import org.jirei.text.JapaneseQuantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnomalyTest {

  @Test
  void a_percentage_beyond_a_hundred_or_below_nothing_is_odd() {
    assertEquals(
        List.of(new Anomaly.OutOfRange(of("121.2", "％"))), odd(of("121.2", "％"), null, null));
    assertEquals(List.of(new Anomaly.OutOfRange(of("-1", "％"))), odd(of("-1", "％"), null, null));
    assertEquals(List.of(), odd(of("100", "％"), null, null));
    assertEquals(List.of(), odd(of("121.2", "点"), null, null));
  }

  @Test
  void a_rate_that_its_numerator_and_denominator_do_not_make_is_odd() {
    Quantity numerator = of("45", "名");
    Quantity denominator = of("100", "名");
    assertEquals(
        List.of(
            new Anomaly.RateContradicts(
                of("48.3", "％"), numerator, denominator, new BigDecimal("45.0"))),
        odd(of("48.3", "％"), numerator, denominator));
    assertEquals(List.of(), odd(of("45", "％"), numerator, denominator));
  }

  @Test
  void a_rate_may_be_rounded_or_cut_at_its_last_digit() {
    assertEquals(List.of(), odd(of("66.6", "％"), of("2", "名"), of("3", "名")));
    assertEquals(List.of(), odd(of("66.7", "％"), of("2", "名"), of("3", "名")));
    assertEquals(1, odd(of("66.8", "％"), of("2", "名"), of("3", "名")).size());
  }

  @Test
  void a_rate_of_nothing_is_not_computed() {
    assertEquals(List.of(), odd(of("50", "％"), of("1", "名"), of("0", "名")));
    assertEquals(List.of(), odd(of("50", "％"), null, of("3", "名")));
  }

  @Test
  void a_share_larger_than_its_whole_is_odd_where_both_are_counted_alike() {
    assertEquals(
        List.of(new Anomaly.ShareExceeds(of("13", "名"), of("12", "名"))),
        odd(of("13", "名"), null, of("12", "名")));
    assertEquals(List.of(), odd(of("13", "名"), null, of("12", "社")));
    Quantity about = new Quantity(BigDecimal.TEN, "名", Bound.ABOUT, "約10名");
    assertEquals(List.of(), odd(of("13", "名"), null, about));
  }

  @Test
  void a_bound_or_a_range_is_odd_only_where_it_certainly_exceeds_the_whole() {
    Quantity whole = of("12", "名");
    assertEquals(1, odd(read("13名以上"), null, whole).size());
    assertEquals(1, odd(read("12名超"), null, whole).size());
    assertEquals(1, odd(read("13～15名"), null, whole).size());
    for (String possible : List.of("12名以上", "約13名", "13名以下", "10～15名", "週13名")) {
      assertEquals(List.of(), odd(read(possible), null, whole), possible);
    }
    assertEquals(1, odd(read("90～110％"), null, null).size());
  }

  private static Quantity read(String written) {
    return new Quantity(Objects.requireNonNull(JapaneseQuantity.parse(written)), written);
  }

  @Test
  void a_change_may_be_less_than_nothing_and_more_than_a_hundred() {
    for (String value : List.of("-12.3", "150")) {
      Quantity change =
          new Quantity(new BigDecimal(value), "％", Bound.EXACT, Counting.CHANGE, value + "％");
      assertEquals(List.of(), odd(change, null, null));
    }
  }

  @Test
  void a_cumulative_share_is_no_larger_than_a_whole_that_counts_each_once() {
    Quantity cumulative =
        new Quantity(new BigDecimal("60"), "名", Bound.EXACT, Counting.CUMULATIVE, "延べ60名");
    assertEquals(List.of(), odd(cumulative, null, of("24", "名")));
    assertEquals(
        List.of(),
        odd(of("250", "％"), cumulative, of("24", "名")).stream()
            .filter(Anomaly.RateContradicts.class::isInstance)
            .toList());
  }

  @Test
  void a_part_larger_than_the_figure_is_odd_and_named_by_its_place() {
    Metric metric =
        new Metric(
            "参加者",
            of("10", "名"),
            Kind.ACTUAL,
            null,
            null,
            null,
            null,
            List.of(new Part("男性", of("4", "名")), new Part("女性", of("14", "名"))),
            "");
    assertEquals(
        List.of(new Anomaly.PartExceeds(1, of("14", "名"), of("10", "名"))), Anomaly.of(metric));
  }

  private static List<Anomaly> odd(
      Quantity value, @Nullable Quantity numerator, @Nullable Quantity denominator) {
    return Anomaly.of(
        new Metric("指標", value, Kind.ACTUAL, null, null, numerator, denominator, List.of(), ""));
  }

  private static Quantity of(String value, String unit) {
    return new Quantity(new BigDecimal(value), unit, Bound.EXACT, value + unit);
  }
}
