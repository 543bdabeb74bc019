package org.jirei.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jirei.model.Metric.Kind;
import org.jirei.model.Metric.Quantity;
import org.jirei.text.Period;
import org.jspecify.annotations.Nullable;

/**
 * One indicator over several periods.
 *
 * @param indicator what is counted: 参加企業数
 * @param kind kind of its values; targets stand beside them
 * @param observations one for each period, in the order of the source document
 * @param words what the source document says of the whole series; null if nothing
 */
public record Series(
    String indicator, Kind kind, List<Observation> observations, @Nullable String words) {

  public Series {
    observations = List.copyOf(observations);
  }

  /**
   * What the series says of one period.
   *
   * @param value null if the source document gives none
   * @param target null if the source document gives none
   */
  public record Observation(Dated period, @Nullable Quantity value, @Nullable Quantity target) {

    /** Its quantities, the value before the target. */
    public List<Quantity> quantities() {
      return Stream.of(value, target).filter(Objects::nonNull).toList();
    }
  }

  /** Each quantity as a metric of its period: period by period, the value before the target. */
  public List<Metric> metrics() {
    return observations.stream().flatMap(this::metrics).toList();
  }

  /** The metrics of the latest period that has a value, or that has a target if none has one. */
  public List<Metric> latest() {
    boolean hasValues = observations.stream().anyMatch(o -> o.value() != null);
    return observations.stream()
        .filter(o -> (hasValues ? o.value() : o.target()) != null)
        .max(Comparator.comparing(o -> o.period().time(), Period.IN_TIME))
        .map(o -> metrics(o).toList())
        .orElse(List.of());
  }

  public boolean hasTargets() {
    return observations.stream().anyMatch(o -> o.target() != null);
  }

  /**
   * Whether the periods stand side by side. They do not if one contains another, as 令和3～4年度
   * contains 令和3年度, or if only some of them are running totals.
   */
  public boolean hasSeparatePeriods() {
    List<Period> periods =
        observations.stream()
            .filter(o -> !o.quantities().isEmpty())
            .map(o -> o.period().time())
            .toList();
    long totals = periods.stream().filter(period -> period.kind() == Period.Kind.TOTAL).count();
    return totals == periods.size()
        || totals == 0
            && periods.stream().noneMatch(one -> periods.stream().anyMatch(one::isLongerThan));
  }

  private Stream<Metric> metrics(Observation observation) {
    Quantity value = observation.value();
    Quantity target = observation.target();
    return Stream.of(
            value == null ? null : metric(observation, value, kind),
            target == null ? null : metric(observation, target, Kind.TARGET))
        .filter(Objects::nonNull);
  }

  private Metric metric(Observation observation, Quantity quantity, Kind of) {
    Dated period = observation.period();
    return new Metric(indicator, quantity, of, period, null, null, null, List.of(), null);
  }
}
