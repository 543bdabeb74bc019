package org.jirei.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.model.CaseStudy;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Kind;
import org.jirei.pages.Facet;
import org.jirei.pages.FacetValue;
import org.jirei.pages.Figure;
import org.jirei.pages.Page;

/**
 * One sheet of the figures of all cases.
 *
 * @param total on all sheets
 * @param kinds that occur here, in the order of the enumeration
 * @param units that occur here, the most frequent first
 * @param prefectures that occur here, from north to south
 * @param ranges all sheets with their first and last indicator; empty where there is one only
 */
public record OutcomesView(
    Frame frame,
    List<Row> rows,
    int total,
    List<Kind> kinds,
    List<String> units,
    List<FacetValue> prefectures,
    List<Range> ranges,
    SheetSteps steps) {

  /** The columns from left to right, as the script and its address name them. */
  public static final List<String> COLUMNS =
      List.of("indicator", "value", "kind", "period", "round", "whole", "prefecture", "case");

  /**
   * A figure.
   *
   * @param north its case's place from north to south
   * @param oddities a sentence for each thing that looks wrong
   */
  public record Row(
      CaseStudy caseStudy,
      String href,
      Metric metric,
      List<FacetValue> prefectures,
      int north,
      List<String> oddities) {

    /** As addresses name them, apart by spaces. */
    public String places() {
      return String.join(" ", prefectures.stream().map(FacetValue::id).toList());
    }
  }

  /** A sheet with its first and last indicator. */
  public record Range(int number, String href, String first, String last, boolean current) {}

  static OutcomesView of(Frame frame, Page.OutcomeSheet sheet) {
    Map<String, Integer> north = new LinkedHashMap<>();
    sheet.figures().stream()
        .map(Figure::caseStudy)
        .sorted(
            Comparator.comparing((CaseStudy c) -> c.areas().getFirst().code())
                .thenComparing(CaseStudy::id))
        .forEach(c -> north.putIfAbsent(c.id(), north.size()));
    List<Row> rows = new ArrayList<>();
    for (Figure figure : sheet.figures()) {
      rows.add(row(frame, figure, north.getOrDefault(figure.caseStudy().id(), 0)));
    }
    Set<FacetValue> places = new LinkedHashSet<>();
    rows.stream()
        .sorted(Comparator.comparingInt(Row::north))
        .forEach(row -> places.addAll(row.prefectures()));
    return new OutcomesView(
        frame,
        rows,
        sheet.total(),
        rows.stream().map(row -> row.metric().kind()).distinct().sorted().toList(),
        units(rows),
        List.copyOf(places),
        sheet.sheets().size() < 2 ? List.of() : ranges(frame, sheet),
        SheetSteps.of(
            frame, sheet.sheets().stream().map(Page.OutcomeRange::path).toList(), sheet.number()));
  }

  private static Row row(Frame frame, Figure figure, int north) {
    CaseStudy c = figure.caseStudy();
    return new Row(
        c,
        frame.to(frame.plan().pathOf(c)) + "#metrics",
        figure.metric(),
        Facet.PREFECTURE.of(c, frame.library()),
        north,
        OddityWords.of(figure.metric(), frame.words()));
  }

  private static List<String> units(List<Row> rows) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    rows.forEach(row -> counts.merge(row.metric().quantity().unit(), 1, Integer::sum));
    return counts.keySet().stream()
        .sorted(
            Comparator.comparing((String unit) -> -counts.getOrDefault(unit, 0))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static List<Range> ranges(Frame frame, Page.OutcomeSheet sheet) {
    List<Range> ranges = new ArrayList<>();
    for (Page.OutcomeRange range : sheet.sheets()) {
      int number = ranges.size() + 1;
      ranges.add(
          new Range(
              number,
              frame.to(range.path()),
              range.first(),
              range.last(),
              number == sheet.number()));
    }
    return ranges;
  }

  public String show(Metric.Quantity quantity) {
    return MetricTable.show(quantity, frame.words());
  }
}
