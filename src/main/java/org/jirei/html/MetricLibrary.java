package org.jirei.html;

import java.util.List;
import java.util.Objects;
import org.jirei.model.Library;
import org.jirei.site.LanguagePlan;
import org.jspecify.annotations.Nullable;

/**
 * The metrics of all cases as their pages show them, gathered when the first of these pages is
 * made. Safe for use by many threads.
 */
final class MetricLibrary {

  private final Library library;
  private final LanguagePlan plan;
  private @Nullable List<MetricRow> rows;
  private @Nullable MetricChoices choices;

  MetricLibrary(Library library, LanguagePlan plan) {
    this.library = library;
    this.plan = plan;
  }

  /** A page of the table, from which all links of the rows start. */
  PageContext context() {
    return PageContext.of(library, plan, plan.metrics(), "metrics.title", "metrics.intro");
  }

  /** By indicator; those of one indicator from north to south. */
  synchronized List<MetricRow> rows() {
    if (rows == null) {
      PageContext context = context();
      rows = plan.figures().stream().map(figure -> MetricRow.of(figure, context)).toList();
      choices = MetricChoices.of(rows, context);
    }
    return rows;
  }

  synchronized MetricChoices choices() {
    rows();
    return Objects.requireNonNull(choices);
  }
}
