package org.jirei.html;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.CaseOrder;
import org.jirei.model.Library;
import org.jirei.site.Facet;
import org.jirei.site.Page;
import org.jirei.vocabulary.Prefecture;

/** The front page. */
public record HomeView(
    PageContext context,
    List<Tile> prefectures,
    List<FacetView.Entry> regions,
    List<FacetView.Entry> targets,
    List<FacetView.Entry> measures,
    List<CaseRow> newest,
    List<Way> ways,
    int cases,
    int places,
    int parties,
    int figures) {

  private static final int NEWEST = 6;

  /**
   * @param code first two digits of the area code, which place the tile on the map
   * @param name without 県, 府 or 都
   * @param label what screen readers say: 宮城県 1件
   */
  public record Tile(String code, String name, String label, FacetView.Entry entry) {}

  /** Where a kind of reader can start. */
  public record Way(String heading, String words, List<Link> links) {}

  static HomeView of(PageContext context) {
    Library library = context.library();
    List<CaseRow> newest =
        library.cases().stream()
            .sorted(CaseOrder.NEWEST_FIRST)
            .limit(NEWEST)
            .map(c -> CaseRow.of(c, context))
            .toList();
    return new HomeView(
        context,
        context.plan().counted(Facet.PREFECTURE).stream().map(c -> tile(context, c)).toList(),
        context.plan().counted(Facet.REGION).stream()
            .map(c -> FacetView.entry(context, c))
            .toList(),
        entries(context, Facet.TARGET),
        entries(context, Facet.MEASURE),
        newest,
        ways(context),
        library.cases().size(),
        (int) library.cases().stream().flatMap(c -> c.areas().stream()).distinct().count(),
        (int)
            library.cases().stream()
                .flatMap(c -> c.parties().stream())
                .map(party -> party.name())
                .distinct()
                .count(),
        library.cases().stream().mapToInt(c -> c.allMetrics().size()).sum());
  }

  /** For readers who plan, publish or study. */
  private static List<Way> ways(PageContext context) {
    List<Link> planning =
        List.of(
            context.link(Facet.TARGET),
            context.link(Facet.MEASURE),
            context.link(Facet.PREFECTURE));
    List<Link> studying =
        new ArrayList<>(List.of(new Link(context.t("nav.cases"), context.cases())));
    studying.addAll(context.tools());
    List<Link> publishing = new ArrayList<>(List.of(context.form()));
    publishing.addAll(context.articles());
    List<Way> ways = new ArrayList<>();
    ways.add(way("planner", planning, context));
    ways.add(way("officer", publishing, context));
    ways.add(way("researcher", studying, context));
    return ways;
  }

  private static Way way(String reader, List<Link> links, PageContext context) {
    return new Way(
        context.t("home.ways." + reader), context.t("home.ways." + reader + ".words"), links);
  }

  private static Tile tile(PageContext context, Page.Counted counted) {
    Prefecture prefecture = context.library().areas().prefectures().find(counted.value().id());
    if (prefecture == null) {
      throw new IllegalArgumentException("prefecture " + counted.value().id());
    }
    String name = context.t(prefecture.label());
    String brief = name.equals("北海道") ? name : name.replaceFirst("[県府都]$", "");
    return new Tile(
        prefecture.area().code().substring(0, 2),
        brief,
        context.t("count.labelled", name, counted.count()),
        FacetView.entry(context, counted));
  }

  /** Only values that have cases; the facet's own page has all. */
  private static List<FacetView.Entry> entries(PageContext context, Facet facet) {
    return context.plan().counted(facet).stream()
        .filter(counted -> counted.count() > 0)
        .map(counted -> FacetView.entry(context, counted))
        .toList();
  }
}
