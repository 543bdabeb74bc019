package org.jirei.html;

import java.util.ArrayList;
import java.util.List;
import org.jirei.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * One list page of the metrics of all cases.
 *
 * @param rows of this page
 * @param total number of metrics on all pages
 * @param choices among the metrics of all pages
 * @param data the script with the metrics of all pages
 * @param ranges all pages with their first and last indicator; empty if there is only one
 */
public record MetricListView(
    PageContext context,
    List<MetricRow> rows,
    int total,
    MetricChoices choices,
    String data,
    List<Range> ranges,
    Pager steps) {

  /** The columns from left to right, as the script and its addresses name them. */
  public static final List<String> COLUMNS =
      List.of(
          "indicator",
          "value",
          "unit",
          "kind",
          "period",
          "round",
          "whole",
          "prefecture",
          "case",
          "notes");

  /** Those by which the table can be put in order. */
  public static final List<String> ORDERS =
      List.of("indicator", "value", "kind", "period", "round", "whole", "prefecture", "case");

  /** A page with its first and last indicator. */
  public record Range(int number, String href, String first, String last, boolean current) {}

  static MetricListView of(PageContext context, Page.MetricListPage page, MetricLibrary all) {
    int first = page.first();
    return new MetricListView(
        context,
        all.rows().subList(first, first + page.figures().size()),
        page.total(),
        all.choices(),
        context.to(context.plan().metricData()),
        page.pages().size() < 2 ? List.of() : ranges(context, page),
        Pager.of(
            context, page.pages().stream().map(Page.MetricRange::path).toList(), page.number()));
  }

  private static List<Range> ranges(PageContext context, Page.MetricListPage page) {
    List<Range> ranges = new ArrayList<>();
    for (Page.MetricRange range : page.pages()) {
      int number = ranges.size() + 1;
      ranges.add(
          new Range(
              number,
              context.to(range.path()),
              range.first(),
              range.last(),
              number == page.number()));
    }
    return ranges;
  }

  /** Whether any metric says something in a column. */
  public boolean fills(String column) {
    return !choices.empty().contains(column);
  }

  /** What {@code data-sorts} says of a column: nothing if the table cannot be ordered by it. */
  public @Nullable String sorts(String column) {
    return ORDERS.contains(column) ? "yes" : null;
  }

  /** The prefectures of a row, as readers call them. */
  public String places(MetricRow row) {
    return MetricData.places(row.caseStudy(), context);
  }

  /** What stands in a cell for nothing. */
  public static String orNone(@Nullable String text) {
    return text == null ? "–" : text;
  }
}
