package org.jirei.html;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jirei.model.CaseOrder;
import org.jirei.model.CaseStudy;
import org.jirei.model.Dated;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Quantity;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.vocabulary.Area;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The metrics of all cases for the script that filters, orders and exports them: a script, because
 * from a folder a browser loads data only as scripts.
 */
final class MetricData {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .build();

  /**
   * A case with metrics.
   *
   * @param lang of the title if it is not that of the page; null otherwise
   * @param places prefectures as readers call them
   * @param codes of its areas
   * @param terms its measures, target groups and prefectures: {@code measure=seminar}
   * @param north its place from north to south
   */
  record Case(
      String id,
      String href,
      String title,
      @Nullable String lang,
      String places,
      List<String> codes,
      List<String> terms,
      int north) {}

  /**
   * A metric; names of exported columns are those of the data files.
   *
   * @param of the case, counted from 0; left out for the first
   * @param part the anchor of the part of its page that shows it
   * @param number the value as people write it
   * @param upper the end of a range; null if it is one number
   * @param sort orders times, as ISO 8601 writes them
   */
  record Figure(
      int of,
      String part,
      String indicator,
      String number,
      BigDecimal value,
      @Nullable BigDecimal upper,
      String unit,
      String kind,
      @Nullable String period,
      @Nullable String sort,
      @Nullable String start,
      @Nullable String end,
      List<String> years,
      @Nullable String round,
      @Nullable String whole,
      @Nullable BigDecimal denominator,
      @Nullable String denominatorUnit,
      @Nullable String notes,
      @Nullable Boolean odd) {}

  private record Data(List<Case> cases, List<Figure> figures) {}

  private MetricData() {}

  static String of(MetricLibrary library) {
    PageContext context = library.context();
    Map<String, Integer> numbers = new HashMap<>();
    List<CaseStudy> cases =
        library.rows().stream()
            .map(MetricRow::caseStudy)
            .distinct()
            .sorted(CaseOrder.NORTH_TO_SOUTH)
            .toList();
    cases.forEach(c -> numbers.put(c.id(), numbers.size()));
    List<Case> described = new ArrayList<>();
    cases.forEach(c -> described.add(describe(c, described.size(), context)));
    List<Figure> figures =
        library.rows().stream()
            .map(row -> figure(row, numbers.getOrDefault(row.caseStudy().id(), 0), context))
            .toList();
    return "jireiFigures(" + JSON.writeValueAsString(new Data(described, figures)) + ")\n";
  }

  /** The prefectures of a case, as readers call them. */
  static String places(CaseStudy c, PageContext context) {
    return String.join(
        context.t("comma"),
        Facet.PREFECTURE.of(c, context.library()).stream().map(context::t).toList());
  }

  private static Case describe(CaseStudy c, int north, PageContext context) {
    List<String> terms = new ArrayList<>();
    for (Facet facet : MetricChoices.OF_CASES) {
      for (FacetValue value : facet.of(c, context.library())) {
        terms.add(facet.parameter() + "=" + value.id());
      }
    }
    return new Case(
        c.id(),
        context.to(context.plan().pathOf(c)),
        context.titleOf(c),
        context.titleLang(c),
        places(c, context),
        c.areas().stream().map(Area::code).distinct().toList(),
        terms,
        north);
  }

  private static Figure figure(MetricRow row, int of, PageContext context) {
    Metric metric = row.metric();
    Dated period = metric.period();
    Quantity denominator = metric.denominator();
    return new Figure(
        of,
        row.href().substring(row.href().indexOf('#') + 1),
        metric.indicator(),
        row.number(),
        metric.quantity().value(),
        metric.quantity().upTo(),
        row.unit(),
        metric.kind().name(),
        row.period(),
        period == null ? null : period.time().iso(),
        period == null ? null : text(period.time().firstDay()),
        period == null ? null : text(period.time().lastDay()),
        row.years().stream().map(year -> Facet.of(year).id()).toList(),
        metric.round(),
        row.whole(),
        denominator == null ? null : denominator.value(),
        denominator == null ? null : denominator.unit(),
        row.notes().isEmpty() ? null : String.join(" ", row.notes()),
        row.isOdd() ? true : null);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
