package org.jirei.html;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jirei.model.CaseStudy;
import org.jirei.model.Metric.Kind;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.text.FiscalYear;

/**
 * What readers can choose among in the table of all metrics: only what some metric has.
 *
 * @param facets by the parameters that addresses use; values in display order
 * @param kinds in the order of the enumeration
 * @param units most frequent first
 * @param empty the columns in which no metric says anything
 */
public record MetricChoices(
    Map<Facet, List<FacetValue>> facets, List<Kind> kinds, List<String> units, Set<String> empty) {

  /** By which cases are filtered; the year is that of the figure, if it states one. */
  static final List<Facet> OF_CASES = List.of(Facet.MEASURE, Facet.TARGET, Facet.PREFECTURE);

  static MetricChoices of(Collection<MetricRow> rows, PageContext context) {
    Set<CaseStudy> cases = new LinkedHashSet<>();
    Set<Kind> kinds = new TreeSet<>();
    Set<FiscalYear> years = new TreeSet<>(Comparator.reverseOrder());
    Map<String, Integer> units = new HashMap<>();
    for (MetricRow row : rows) {
      cases.add(row.caseStudy());
      kinds.add(row.metric().kind());
      years.addAll(row.years());
      units.merge(row.unit(), 1, Integer::sum);
    }
    Map<Facet, List<FacetValue>> facets = new LinkedHashMap<>();
    for (Facet facet : OF_CASES) {
      Set<FacetValue> found = new LinkedHashSet<>();
      cases.forEach(c -> found.addAll(facet.of(c, context.library())));
      facets.put(facet, facet.all(context.library()).stream().filter(found::contains).toList());
    }
    facets.put(Facet.YEAR, years.stream().map(Facet::of).toList());
    return new MetricChoices(
        facets,
        List.copyOf(kinds),
        units.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList(),
        empty(rows));
  }

  private static Set<String> empty(Collection<MetricRow> rows) {
    Set<String> empty = new LinkedHashSet<>(List.of("period", "round", "whole", "notes"));
    for (MetricRow row : rows) {
      empty.removeIf(
          column ->
              switch (column) {
                case "period" -> row.period() != null;
                case "round" -> row.metric().round() != null;
                case "whole" -> row.whole() != null;
                default -> !row.notes().isEmpty();
              });
    }
    return empty;
  }
}
