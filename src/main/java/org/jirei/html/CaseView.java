package org.jirei.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.citation.Citation;
import org.jirei.model.CasePart;
import org.jirei.model.CaseStudy;
import org.jirei.model.Image;
import org.jirei.model.Metric;
import org.jirei.model.RichText;
import org.jirei.model.Role;
import org.jirei.model.Section;
import org.jirei.model.Series;
import org.jirei.model.Story;
import org.jirei.model.TaskPlace;
import org.jirei.model.Title;
import org.jirei.publish.PagePath;
import org.jirei.site.Facet;
import org.jirei.site.Page;
import org.jirei.site.RelatedList;
import org.jirei.site.SharedPaths;
import org.jirei.text.Language;
import org.jirei.vocabulary.Area;
import org.jspecify.annotations.Nullable;

/** The page of one case. */
public record CaseView(
    PageContext context,
    CaseStudy caseStudy,
    RoleTable roles,
    MetricTable metrics,
    MetricChart chart,
    List<SeriesView> series,
    CostTable costs,
    FootnoteLinks notes,
    List<Link> contents,
    List<RelatedView> related,
    @Nullable CaseStudy previous,
    @Nullable CaseStudy next) {

  private static final int KEY_FIGURES = 4;

  /**
   * Beyond this many characters of prose, a case needs smaller type to fit on two sheets of paper.
   */
  private static final int LONG = 1500;

  static CaseView of(PageContext context, Page.OfCase page, List<RelatedList> related) {
    CaseStudy c = page.caseStudy();
    MetricTable metrics = MetricTable.of(c.metrics(), context.words());
    return new CaseView(
        context,
        c,
        RoleTable.of(c),
        metrics,
        MetricChart.of(metrics),
        c.series().stream().map(SeriesView::of).toList(),
        CostTable.of(c.costs(), context.words()),
        new FootnoteLinks(c.footnotes()),
        Contents.of(c, context, !related.isEmpty()),
        related.stream().map(list -> RelatedView.of(list, context)).toList(),
        page.previous(),
        page.next());
  }

  /** A missing neighbour is hidden, but the script may show the link with another target. */
  public String hrefOf(@Nullable CaseStudy neighbour) {
    return neighbour == null ? context.cases() : context.to(context.plan().pathOf(neighbour));
  }

  /** The worksheet of the case. */
  public String worksheet() {
    return context.to(context.plan().worksheetOf(caseStudy));
  }

  /** The case that follows up this one; null if there is none. */
  public @Nullable Link successor() {
    String id = caseStudy.history().successor();
    return id == null
        ? null
        : context.library().cases().stream()
            .filter(other -> other.id().equals(id))
            .findFirst()
            .map(
                other -> new Link(context.titleOf(other), context.to(context.plan().pathOf(other))))
            .orElse(null);
  }

  /** How to cite the case, as in a list of references. */
  public String citation() {
    Language language = context.words().language();
    return Citation.of(caseStudy, context.site(), context.address(), language).text();
  }

  public List<StoryView> stories() {
    return caseStudy.stories().stream().map(StoryView::of).toList();
  }

  /** The target of a metric; null if the source document does not state one. */
  // The source document may print a target in the same words as the result.
  @SuppressWarnings("ReferenceEquality")
  public Metric.@Nullable Quantity target(Metric actual) {
    Stream<Collection<Metric>> together =
        Stream.concat(
            metrics.rows().stream().map(row -> row.figures().values()),
            caseStudy.series().stream().map(Series::latest));
    return together
        .filter(figures -> figures.contains(actual))
        .flatMap(Collection::stream)
        .filter(metric -> metric.kind() == Metric.Kind.TARGET && metric != actual)
        .map(Metric::quantity)
        .findFirst()
        .orElse(null);
  }

  /** The posts and equipment of its parties. */
  public StaffTable staff() {
    return StaffTable.of(this);
  }

  /** Since when the practice has run; null if the document does not say. */
  public @Nullable SinceView since() {
    return SinceView.of(caseStudy, context);
  }

  /**
   * The place of a task among the roles of the case.
   *
   * @param task 0-based
   */
  public TaskPlace place(Role role, int task) {
    return new TaskPlace(caseStudy.roles().indexOf(role) + 1, task + 1);
  }

  /** What the head of the page tells programs about the case. */
  public HeadFacts head() {
    return HeadFacts.of(caseStudy, context);
  }

  /** The relative link from this page to an image. */
  public @Nullable String imageSource(Image image) {
    PagePath path = SharedPaths.imageOf(caseStudy, image);
    return path == null ? null : context.to(path);
  }

  /** The source document that is kept beside the case; null if it is not. */
  public @Nullable DocumentLink document() {
    return DocumentLink.of(caseStudy, context);
  }

  public @Nullable String subtitle() {
    return caseStudy.title().subtitle();
  }

  public Title.@Nullable English english() {
    return caseStudy.title().english();
  }

  /** Whether the page is in another language, and the case has a title and a summary in it. */
  public boolean isTranslated() {
    return english() != null && context.caseLang() != null;
  }

  /**
   * The subjects of a section for readers who cannot read its heading; null if the heading is
   * enough or unknown.
   */
  public @Nullable String nameOf(Section section) {
    return context.caseLang() == null || section.kinds().isEmpty()
        ? null
        : section.kinds().stream()
            .map(kind -> context.t(kind.label()))
            .collect(Collectors.joining(context.t("separator")));
  }

  /** A text with links to its footnotes, cut behind each table of which something is drawn. */
  public List<TextPiece> pieces(RichText text) {
    return TextPiece.of(notes.inHtml(text.html()), text.tables());
  }

  public String collection() {
    return context.t(caseStudy.collection().label());
  }

  public List<Link> prefectures() {
    return Facet.PREFECTURE.of(caseStudy, context.library()).stream().map(context::link).toList();
  }

  public List<Link> targets() {
    return Facet.TARGET.of(caseStudy, context.library()).stream().map(context::link).toList();
  }

  public List<Link> measures() {
    return Facet.MEASURE.of(caseStudy, context.library()).stream().map(context::link).toList();
  }

  /** What the case says in the publisher's own fields, at a glance. */
  public List<OwnFact> ownFacts() {
    return caseStudy.ownValues().facts().stream().map(fact -> OwnFact.of(fact, context)).toList();
  }

  /** What it says there in whole texts. */
  public List<OwnText> ownTexts() {
    return OwnText.of(caseStudy, context);
  }

  /** The lists of each year of the case, in the order of time. */
  public List<Link> years() {
    return Facet.YEAR.of(caseStudy, context.library()).stream().map(context::link).toList();
  }

  /** The sections that tell when the practice took place, for cases without a year. */
  public List<Section> schedule() {
    return caseStudy.told(Section.Kind.SCHEDULE);
  }

  /** 宮城県仙台市; 岩手県滝沢村（現在は滝沢市） where the case names an area as it was. */
  public List<String> areas() {
    Set<String> places = new LinkedHashSet<>();
    for (Area area : caseStudy.areas()) {
      List<String> asNamed =
          caseStudy.formerAreas().stream()
              .filter(former -> former.successors().contains(area))
              .filter(former -> !former.area().name().equals(area.name()))
              .map(context::place)
              .toList();
      places.addAll(asNamed.isEmpty() ? List.of(context.place(area)) : asNamed);
    }
    return List.copyOf(places);
  }

  public List<PartyIcon> icons() {
    return PartyIcon.of(caseStudy.partyTypes());
  }

  /**
   * Metrics for the overview: results, or the first target if there are no results. Of several
   * years only the latest counts.
   */
  public List<Metric> keyFigures() {
    List<Metric> figures = new ArrayList<>();
    List<Metric> latest = caseStudy.latestMetrics();
    latest.stream().filter(m -> m.kind() == Metric.Kind.ACTUAL).forEach(figures::add);
    latest.stream()
        .filter(m -> m.kind() == Metric.Kind.TARGET && figures.isEmpty())
        .forEach(figures::add);
    return MetricsInTime.latest(figures).stream().limit(KEY_FIGURES).toList();
  }

  /** One of what a panel counts: 1名. */
  public String one(MetricChart.Panel panel) {
    return context.words().counted("1", panel.lines().getFirst().quantity().unit());
  }

  /** 目盛 0～5,000名, 目盛 −12名～5名. */
  public String scale(MetricChart.Panel panel) {
    String end = show(Objects.requireNonNull(panel.scale()));
    if (panel.least() != null) {
      return context.t("chart.scaleBelow", show(panel.least()), end);
    }
    return context.t(panel.hundred() == null ? "chart.scale" : "chart.scaleBeyond", end);
  }

  public String show(Metric.Quantity quantity) {
    return MetricTable.show(quantity, context.words());
  }

  /** A sentence for each thing that looks wrong though the source document has it so. */
  public List<String> anomalies(Metric metric) {
    return AnomalyWords.of(metric, context.words()).stream()
        .map(sentence -> context.t("anomaly.asPrinted", sentence))
        .toList();
  }

  /** Whether any bar of the page is hatched. */
  public boolean isHatched() {
    return chart.isHatched() || series.stream().anyMatch(SeriesView::isHatched);
  }

  public String kind(Metric.Kind kind) {
    return context.t("metric.kind." + kind);
  }

  /** 第１回 実績, うち託児希望. */
  public String label(MetricChart.Line line) {
    if (line.part() != null) {
      return line.part().label();
    }
    String kind = kind(line.metric().kind());
    String round = line.metric().round();
    return round == null ? kind : context.t("chart.round", round, kind);
  }

  /** What the source document does not state, shown so that nobody searches for it in vain. */
  public List<String> notStated() {
    return CasePart.notStated(caseStudy).stream().map(key -> context.t(key)).toList();
  }

  /** Whether the narrative contains exactly these words, so that the page need not repeat them. */
  public boolean isInNarrative(List<String> words) {
    String narrative = unspaced(prose().collect(Collectors.joining()));
    return words.stream().allMatch(w -> narrative.contains(unspaced(w)));
  }

  /** The narrative and the texts below it. */
  private Stream<String> prose() {
    Stream<RichText> bodies =
        Stream.concat(
            caseStudy.sections().stream().map(Section::body), caseStudy.texts().values().stream());
    Stream<RichText> own = ownTexts().stream().map(OwnText::text);
    return Stream.concat(bodies, own).map(RichText::text);
  }

  private static String unspaced(String text) {
    return text.replaceAll("\\s", "");
  }

  /** Whether its prose needs smaller type to fit on two sheets of paper. */
  public boolean isLong() {
    int characters = prose().mapToInt(String::length).sum();
    for (Story story : caseStudy.stories()) {
      for (Story.Step step : story.steps()) {
        characters += step.body().text().length();
      }
    }
    return characters > LONG;
  }

  public boolean isDraft() {
    return caseStudy.status() == CaseStudy.Status.DRAFT;
  }

  public boolean isArchived() {
    return caseStudy.status() == CaseStudy.Status.ARCHIVED;
  }
}
