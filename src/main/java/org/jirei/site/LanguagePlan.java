package org.jirei.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.model.Article;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.publish.PagePath;
import org.jirei.roles.RoleIndex;
import org.jirei.text.Language;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * Every page of the site in one language, decided once, so that all outputs agree on addresses.
 * {@link SharedPaths} has the addresses of what all languages share.
 */
public final class LanguagePlan {

  /**
   * More rows would make a page slow to load and tiring to read, so the list continues on further
   * pages.
   */
  private static final int CASES_PER_PAGE = 100;

  /** A change takes one line. */
  private static final int CHANGES_PER_PAGE = 200;

  /** What readers follow: their own prefecture, the people whom they help, and what they do. */
  private static final List<Facet> WITH_FEEDS =
      List.of(Facet.PREFECTURE, Facet.TARGET, Facet.MEASURE);

  private final Library library;
  private final LibraryOverview overview;
  private final Language language;
  private final String folder;
  private final RolePages roles;
  private final Map<Facet, Map<FacetValue, List<CaseStudy>>> byFacet = new LinkedHashMap<>();
  private final List<Page> pages = new ArrayList<>();
  private final Map<PagePath, Feed> feeds = new LinkedHashMap<>();

  LanguagePlan(Library library, LibraryOverview overview, Language language) {
    this.library = library;
    this.overview = overview;
    this.language = language;
    this.folder = folder(language);
    this.roles = new RolePages(overview.roles(), this::path);
    List<CaseStudy> ordered = overview.cases();
    for (Facet facet : Facet.of(library)) {
      byFacet.put(facet, divide(facet, ordered));
    }
    pages.add(new Page.Home(home()));
    pages("cases/", ordered).forEach(s -> pages.add(new Page.CaseList(s.path(), s)));
    for (int i = 0; i < ordered.size(); i++) {
      CaseStudy c = ordered.get(i);
      CaseStudy previous = i == 0 ? null : ordered.get(i - 1);
      CaseStudy next = i == ordered.size() - 1 ? null : ordered.get(i + 1);
      pages.add(new Page.OfCase(pathOf(c), c, previous, next));
      pages.add(new Page.Worksheet(worksheetOf(c), c));
      for (String alias : c.history().aliases()) {
        pages.add(new Page.Moved(path("cases/" + alias + ".html"), c, pathOf(c)));
        pages.add(new Page.Moved(path("sheets/" + alias + ".html"), c, worksheetOf(c)));
      }
    }
    for (Facet facet : byFacet.keySet()) {
      pages.add(new Page.FacetIndex(pathOf(facet), facet, counted(facet)));
      cases(facet)
          .forEach(
              (value, found) ->
                  pages(facet.folder() + "/" + value.id(), found)
                      .forEach(s -> pages.add(new Page.OfFacet(s.path(), value, s))));
    }
    addFeed(Feed.of(null, cases(), folder + "feed", ordered));
    for (Facet facet : WITH_FEEDS) {
      cases(facet)
          .forEach(
              (value, found) -> {
                PagePath page = path(facet.folder() + "/" + value.id() + ".html");
                addFeed(Feed.of(value, page, page.value().replaceFirst("[.]html$", ""), found));
              });
    }
    pages.addAll(roles.pages());
    pages.addAll(MetricPages.of(overview.figures(), this::path));
    Pagination.of("changes", overview.changes(), CHANGES_PER_PAGE, this::path)
        .forEach(
            part ->
                pages.add(
                    new Page.Changes(part.path(), part.items(), part.number(), part.pages())));
    pages.add(new Page.Compare(compare()));
    pages.add(new Page.Form(form()));
    pages.add(new Page.Data(data()));
    library.articles(language).forEach(a -> pages.add(new Page.OfArticle(pathOf(a), a)));
    if (folder.isEmpty()) {
      pages.add(new Page.NotFound(SharedPaths.NOT_FOUND));
    }
  }

  public Language language() {
    return language;
  }

  /** The folder of its pages: {@code en/}; empty for the site's own language. */
  String folder() {
    return folder;
  }

  /** The address of a page in this language: {@code about.html} becomes {@code en/about.html}. */
  public PagePath path(String inLanguage) {
    return new PagePath(folder + inLanguage);
  }

  public PagePath home() {
    return path("index.html");
  }

  /** The search page, which is also the first page of the list of all cases. */
  public PagePath cases() {
    return path("cases/index.html");
  }

  /** The comparison, which shows cases side by side. */
  public PagePath compare() {
    return path("compare.html");
  }

  /** What was added, changed and removed. */
  public PagePath changes() {
    return path("changes.html");
  }

  /** The form for writing a case. */
  public PagePath form() {
    return path("submit/index.html");
  }

  /** The page that offers the data. */
  public PagePath data() {
    return path("data/index.html");
  }

  /** The page in every language of the site, the site's own first; the page itself is included. */
  public Map<Language, PagePath> translations(PagePath page) {
    Map<Language, PagePath> pages = new LinkedHashMap<>();
    if (page.equals(SharedPaths.NOT_FOUND)) {
      return pages;
    }
    String inLanguage = page.value().substring(folder.length());
    for (Language other : library.site().languages()) {
      pages.put(other, new PagePath(folder(other) + inLanguage));
    }
    return pages;
  }

  private String folder(Language of) {
    return of.equals(library.site().languages().getFirst()) ? "" : of.tag() + "/";
  }

  public List<Page> pages() {
    return List.copyOf(pages);
  }

  /** The feeds of all cases and of values, in the order of their pages. */
  public List<Feed> feeds() {
    return List.copyOf(feeds.values());
  }

  /**
   * The feed of the cases that a page lists; null if it has none.
   *
   * @param page the first page of the list
   */
  public @Nullable Feed feedOf(PagePath page) {
    return feeds.get(page);
  }

  private void addFeed(@Nullable Feed feed) {
    if (feed != null) {
      feeds.put(feed.page(), feed);
    }
  }

  /** What tells browsers how to search the site. */
  public PagePath searchDescription() {
    return path("opensearch.xml");
  }

  public PagePath manifest() {
    return path("manifest.webmanifest");
  }

  public PagePath pathOf(CaseStudy caseStudy) {
    return path("cases/" + caseStudy.id() + ".html");
  }

  /** The worksheet of a case. */
  public PagePath worksheetOf(CaseStudy caseStudy) {
    return path("sheets/" + caseStudy.id() + ".html");
  }

  public PagePath pathOf(Article article) {
    return path(article.id() + ".html");
  }

  public PagePath pathOf(Facet facet) {
    return path(facet.folder() + "/index.html");
  }

  /** The list of the cases with a value; null if no case has it, because then there is no page. */
  public @Nullable PagePath pathOf(FacetValue value) {
    return cases(value.facet()).containsKey(value)
        ? path(value.facet().folder() + "/" + value.id() + ".html")
        : null;
  }

  /** The matrix of roles: who does what in all cases. */
  public PagePath roles() {
    return path(RolePages.MATRIX);
  }

  public RoleIndex roleBook() {
    return overview.roles();
  }

  /**
   * The page that says who is responsible for a measure. If the measure is null, it lists the tasks
   * that serve no measure. Null if there is nothing to list.
   */
  public @Nullable PagePath rolesOf(@Nullable Term measure) {
    return roles.of(measure);
  }

  /**
   * The list page on which a type of party begins. If the type is null, it is the list page of the
   * cases that do not state who is responsible for the measure. Null if there is nothing to list.
   */
  public @Nullable PagePath rolesOf(@Nullable Term measure, @Nullable Term partyType) {
    return roles.of(measure, partyType);
  }

  /** The metrics of all cases. */
  public PagePath metrics() {
    return path(MetricPages.FIRST);
  }

  /** The metrics of all cases by indicator; those of one indicator from north to south. */
  public List<CaseMetric> figures() {
    return overview.figures();
  }

  /** The script with the metrics of all cases. */
  public PagePath metricData() {
    return path("outcomes/figures.js");
  }

  /** All values of a facet in display order, including those that no case has. */
  public List<Page.Counted> counted(Facet facet) {
    Map<FacetValue, List<CaseStudy>> cases = cases(facet);
    return facet.all(library).stream()
        .map(value -> new Page.Counted(value, cases.getOrDefault(value, List.of()).size()))
        .toList();
  }

  private Map<FacetValue, List<CaseStudy>> cases(Facet facet) {
    return byFacet.getOrDefault(facet, Map.of());
  }

  private Map<FacetValue, List<CaseStudy>> divide(Facet facet, List<CaseStudy> ordered) {
    Map<FacetValue, List<CaseStudy>> cases = new LinkedHashMap<>();
    facet.all(library).forEach(value -> cases.put(value, new ArrayList<>()));
    for (CaseStudy caseStudy : ordered) {
      for (FacetValue value : facet.of(caseStudy, library)) {
        cases.computeIfAbsent(value, v -> new ArrayList<>()).add(caseStudy);
      }
    }
    cases.values().removeIf(List::isEmpty);
    return cases;
  }

  private List<Page.ListPage> pages(String stem, List<CaseStudy> cases) {
    return Pagination.of(stem, cases, CASES_PER_PAGE, this::path).stream()
        .map(page -> new Page.ListPage(page.items(), cases.size(), page.number(), page.pages()))
        .toList();
  }
}
