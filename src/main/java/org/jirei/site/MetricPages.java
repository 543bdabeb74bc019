package org.jirei.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jirei.publish.PagePath;
import org.jirei.site.Pagination.Part;

/** The list pages of the metrics of all cases. */
final class MetricPages {

  static final String FIRST = "outcomes/index.html";

  /** As many rows as people look through; a script filters those of all pages. */
  private static final int METRICS_PER_PAGE = 100;

  private MetricPages() {}

  static List<Page> of(List<CaseMetric> figures, Function<String, PagePath> place) {
    List<Part<CaseMetric>> parts = Pagination.of("outcomes/", figures, METRICS_PER_PAGE, place);
    List<Page.MetricRange> ranges = new ArrayList<>();
    for (Part<CaseMetric> part : parts) {
      if (!part.items().isEmpty()) {
        ranges.add(
            new Page.MetricRange(
                part.path(),
                part.items().getFirst().metric().indicator(),
                part.items().getLast().metric().indicator()));
      }
    }
    List<Page> pages = new ArrayList<>();
    for (Part<CaseMetric> part : parts) {
      pages.add(
          new Page.Metrics(
              part.path(),
              new Page.MetricListPage(
                  part.items(),
                  (part.number() - 1) * METRICS_PER_PAGE,
                  figures.size(),
                  part.number(),
                  ranges)));
    }
    return pages;
  }
}
