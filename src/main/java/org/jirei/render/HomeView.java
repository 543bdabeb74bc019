package org.jirei.render;

import java.util.Comparator;
import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.pages.Facet;
import org.jirei.pages.Page;
import org.jirei.vocabulary.Prefecture;

/** The front page. */
public record HomeView(
    Frame frame,
    List<Tile> prefectures,
    List<FacetView.Entry> regions,
    List<FacetView.Entry> targets,
    List<FacetView.Entry> measures,
    List<CaseRow> newest,
    int cases,
    int places,
    int parties,
    int figures) {

  private static final int NEWEST = 6;

  /**
   * @param code first two digits of the area code, the tile's place on the map
   * @param name without 県, 府 or 都
   * @param label what is read out: 宮城県 1件
   */
  public record Tile(String code, String name, String label, FacetView.Entry entry) {}

  static HomeView of(Frame frame) {
    Library library = frame.library();
    List<CaseRow> newest =
        library.cases().stream()
            .sorted(NEWEST_FIRST)
            .limit(NEWEST)
            .map(c -> CaseRow.of(c, frame))
            .toList();
    return new HomeView(
        frame,
        frame.plan().counted(Facet.PREFECTURE).stream().map(c -> tile(frame, c)).toList(),
        frame.plan().counted(Facet.REGION).stream().map(c -> FacetView.entry(frame, c)).toList(),
        entries(frame, Facet.TARGET),
        entries(frame, Facet.MEASURE),
        newest,
        library.cases().size(),
        (int) library.cases().stream().flatMap(c -> c.areas().stream()).distinct().count(),
        (int)
            library.cases().stream()
                .flatMap(c -> c.parties().stream())
                .map(party -> party.name())
                .distinct()
                .count(),
        library.cases().stream().mapToInt(c -> c.metrics().size()).sum());
  }

  /** Cases without a year come last. */
  private static final Comparator<CaseStudy> NEWEST_FIRST =
      Comparator.comparing(
              (CaseStudy c) ->
                  c.timing().fiscalYear() == null ? 0 : c.timing().fiscalYear().year().year())
          .reversed()
          .thenComparing(CaseStudy::id);

  private static Tile tile(Frame frame, Page.Counted counted) {
    Prefecture prefecture = frame.library().areas().prefectures().find(counted.value().id());
    if (prefecture == null) {
      throw new IllegalArgumentException("prefecture " + counted.value().id());
    }
    String name = frame.t(prefecture.label());
    String brief = name.equals("北海道") ? name : name.replaceFirst("[県府都]$", "");
    return new Tile(
        prefecture.area().code().substring(0, 2),
        brief,
        frame.t("count.labelled", name, counted.count()),
        FacetView.entry(frame, counted));
  }

  /** Only what leads somewhere; the rest is on the facet's own page. */
  private static List<FacetView.Entry> entries(Frame frame, Facet facet) {
    return frame.plan().counted(facet).stream()
        .filter(counted -> counted.count() > 0)
        .map(counted -> FacetView.entry(frame, counted))
        .toList();
  }
}
