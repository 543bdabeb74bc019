package org.jirei.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.model.Anomaly;
import org.jirei.model.CaseStudy;
import org.jirei.model.Cost;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Quantity;
import org.jirei.model.Party;
import org.jirei.model.Series;
import org.jirei.tables.Facts.Numbered;
import org.jirei.text.Share;
import org.jspecify.annotations.Nullable;

/** What was measured and what it cost: one observation in a row. */
final class MetricTables {

  private static final CodeList KIND = CodeList.of("metric_kind", Metric.Kind.values());
  private static final CodeList COST_KIND = CodeList.of("cost_kind", Cost.Kind.values());

  /**
   * A metric, or a part of it.
   *
   * @param metricNo 1-based within the case
   * @param part 1-based; 0 for the metric itself
   * @param series 1-based; null for a metric that stands alone
   * @param label of the part; null for the metric itself
   * @param words of the source document, if they are known
   */
  private record Observation(
      int metricNo,
      int part,
      @Nullable Integer series,
      Metric metric,
      @Nullable String label,
      Quantity quantity,
      @Nullable String words) {}

  private record Part(int cost, int number, Share share) {}

  private MetricTables() {}

  static List<Table> all() {
    return List.of(metrics(), costs(), shares());
  }

  private static Table metrics() {
    return TableBuilder.ofCases("metrics", MetricTables::observations)
        .integer("metric_no", Observation::metricNo)
        .key()
        .integer("part_no", Observation::part)
        .key()
        .integer("series_no", Observation::series)
        .text("indicator", (Observation o) -> o.metric().indicator())
        .required()
        .text("breakdown", Observation::label)
        .with(table -> Facts.quantity(table, Observation::quantity))
        .code("kind", KIND, o -> o.metric().kind())
        .required()
        .with(table -> Facts.period(table, o -> o.metric().period()))
        .text("round", o -> o.metric().round())
        .number("numerator", "numerator_unit", o -> value(o, o.metric().numerator()))
        .text("numerator_unit", o -> unit(o, o.metric().numerator()))
        .number("denominator", "denominator_unit", o -> value(o, o.metric().denominator()))
        .text("denominator_unit", o -> unit(o, o.metric().denominator()))
        .truth("does_not_add_up", o -> !Anomaly.of(o.metric()).isEmpty())
        .required()
        .text("source_words", Observation::words)
        .table();
  }

  private static Table costs() {
    return TableBuilder.ofLists("costs", CaseStudy::costs)
        .numbered("cost_no")
        .text("item", Cost::item)
        .required()
        .with(table -> Facts.quantity(table, Cost::amount))
        .code("kind", COST_KIND, Cost::kind)
        .with(table -> Facts.period(table, Cost::period))
        .text("paid_by", Facts.of(Cost::paidBy, Cost.Payer::name))
        .text("party_id", Facts.of(Facts.of(Cost::paidBy, Cost.Payer::party), Party::id))
        .refersInCase(RoleTables.PARTIES, "party_id")
        .text("share_printed", Facts.of(Cost::share, Cost.Split::words))
        .text("source_words", Cost::words)
        .table();
  }

  private static Table shares() {
    return TableBuilder.ofCases("cost_shares", MetricTables::parts)
        .integer("cost_no", Part::cost)
        .key()
        .refersInCase("costs", "cost_no")
        .integer("share_no", Part::number)
        .key()
        .text("payer", (Part part) -> part.share().payer())
        .ratio("share_numerator", part -> new BigDecimal(part.share().numerator()))
        .required()
        .ratio("share_denominator", part -> new BigDecimal(part.share().denominator()))
        .required()
        .truth("share_is_exact", part -> part.share().exact())
        .required()
        .table();
  }

  private static Stream<Observation> observations(CaseStudy c) {
    List<Observation> observations = new ArrayList<>();
    int number = 0;
    for (Metric metric : c.metrics()) {
      add(++number, null, metric, metric.words(), observations);
    }
    for (Numbered<Series> series : Facts.numbered(c.series()).toList()) {
      for (Metric metric : series.it().metrics()) {
        add(++number, series.number(), metric, series.it().words(), observations);
      }
    }
    return observations.stream();
  }

  private static void add(
      int number,
      @Nullable Integer series,
      Metric metric,
      @Nullable String words,
      List<Observation> observations) {
    observations.add(new Observation(number, 0, series, metric, null, metric.quantity(), words));
    Facts.numbered(metric.breakdown())
        .forEach(
            part ->
                observations.add(
                    new Observation(
                        number,
                        part.number(),
                        series,
                        metric,
                        part.it().label(),
                        part.it().quantity(),
                        words)));
  }

  /** A part of a metric has no fraction of its own. */
  private static @Nullable BigDecimal value(Observation of, @Nullable Quantity quantity) {
    return of.part() > 0 || quantity == null ? null : quantity.value();
  }

  private static @Nullable String unit(Observation of, @Nullable Quantity quantity) {
    return of.part() > 0 || quantity == null ? null : quantity.unit();
  }

  private static Stream<Part> parts(CaseStudy c) {
    return Facts.numbered(c.costs())
        .flatMap(
            cost -> {
              Cost.Split split = cost.it().share();
              return split == null
                  ? Stream.<Part>empty()
                  : Facts.numbered(split.shares())
                      .map(share -> new Part(cost.number(), share.number(), share.it()));
            });
  }
}
