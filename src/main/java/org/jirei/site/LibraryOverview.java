package org.jirei.site;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jirei.model.CaseOrder;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Metric;
import org.jirei.roles.RoleIndex;
import org.jirei.text.Normaliser;

/**
 * What the pages of every language share: the order of the cases, and what is gathered from all of
 * them.
 *
 * @param cases from north to south
 * @param figures metrics by indicator; those of one indicator in the order of the cases
 * @param changes of all cases, the latest first
 */
record LibraryOverview(
    List<CaseStudy> cases, RoleIndex roles, List<CaseMetric> figures, List<CaseChange> changes) {

  static LibraryOverview of(Library library) {
    List<CaseStudy> cases = library.cases().stream().sorted(CaseOrder.NORTH_TO_SOUTH).toList();
    return new LibraryOverview(
        cases, new RoleIndex(library.vocabulary(), cases), figures(cases), CaseChange.of(cases));
  }

  /** Sorts spellings of an indicator together if they differ only in width. */
  private static List<CaseMetric> figures(List<CaseStudy> cases) {
    List<CaseMetric> figures = new ArrayList<>();
    Map<String, CollationKey> keys = new HashMap<>();
    Collator collator = Collator.getInstance(Locale.JAPANESE);
    for (CaseStudy caseStudy : cases) {
      for (Metric metric : caseStudy.allMetrics()) {
        figures.add(new CaseMetric(caseStudy, metric));
        keys.computeIfAbsent(
            metric.indicator(),
            indicator -> collator.getCollationKey(Normaliser.normalise(indicator)));
      }
    }
    Comparator<CaseMetric> byIndicator =
        Comparator.comparing(
            figure -> Objects.requireNonNull(keys.get(figure.metric().indicator())));
    figures.sort(
        byIndicator.thenComparing(figure -> Normaliser.normalise(figure.metric().indicator())));
    return List.copyOf(figures);
  }
}
