package org.jirei.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jirei.publish.PagePath;
import org.jirei.site.Pagination.Part;

/** The pages of the figures of all cases. */
final class MetricPages {

  static final String FIRST = "outcomes/index.html";

  /** A row is short, so that more of them than of cases make a page that is light enough. */
  private static final int METRICS_PER_PAGE = 500;

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
              new Page.MetricListPage(part.items(), figures.size(), part.number(), ranges)));
    }
    return pages;
  }
}
