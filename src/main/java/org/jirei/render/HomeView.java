package org.jirei.render;

import java.util.ArrayList;
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
    List<Way> ways,
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

  /** Where one kind of reader begins. */
  public record Way(String heading, String words, List<Link> links) {}

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
        ways(frame),
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

  /** Those who plan, those who publish, those who study. */
  private static List<Way> ways(Frame frame) {
    List<Link> planning =
        List.of(frame.link(Facet.TARGET), frame.link(Facet.MEASURE), frame.link(Facet.PREFECTURE));
    List<Link> studying = new ArrayList<>(List.of(new Link(frame.t("nav.cases"), frame.cases())));
    studying.addAll(frame.tools());
    List<Link> publishing = new ArrayList<>(List.of(frame.form()));
    publishing.addAll(frame.articles());
    List<Way> ways = new ArrayList<>();
    ways.add(way("planner", planning, frame));
    ways.add(way("officer", publishing, frame));
    ways.add(way("researcher", studying, frame));
    return ways;
  }

  private static Way way(String reader, List<Link> links, Frame frame) {
    return new Way(
        frame.t("home.ways." + reader), frame.t("home.ways." + reader + ".words"), links);
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
