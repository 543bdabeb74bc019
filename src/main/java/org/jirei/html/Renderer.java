package org.jirei.html;

import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;
import org.jirei.site.Facet;
import org.jirei.site.LanguagePlan;
import org.jirei.site.Page;
import org.jirei.site.RelatedCases;
import org.jirei.site.SearchAddress;
import org.jirei.theme.Theme;
import org.jirei.vocabulary.Term;

/** Renders the pages of one language to HTML; safe for use by many threads. */
final class Renderer {

  private final Library library;
  private final LanguagePlan plan;
  private final RelatedCases related;
  private final Theme theme;
  private final SiteWords words;
  private final MetricLibrary metrics;

  /** A renderer with the built-in theme. */
  Renderer(Library library, LanguagePlan plan, RelatedCases related) {
    this(library, plan, related, Theme.builtIn());
  }

  Renderer(Library library, LanguagePlan plan, RelatedCases related, Theme theme) {
    this.library = library;
    this.plan = plan;
    this.related = related;
    this.theme = theme;
    this.words = SiteWords.of(plan.language());
    this.metrics = new MetricLibrary(library, plan);
  }

  OutputFile render(Page page) {
    return switch (page) {
      case Page.Home home ->
          apply(
              "home", home, HomeView.of(context(home.path(), "", t(library.site().description()))));
      case Page.OfCase one -> apply("case", one, caseView(one));
      case Page.Worksheet worksheet ->
          apply("worksheet", worksheet, worksheetView(worksheet.path(), worksheet.caseStudy()));
      case Page.Moved moved -> apply("moved", moved, movedView(moved));
      case Page.CaseList list ->
          apply(list.path().equals(plan.cases()) ? "search" : "list", list, allCases(list));
      case Page.FacetIndex index -> apply("facet", index, facet(index));
      case Page.OfFacet value -> apply("list", value, casesOf(value));
      case Page.RoleMatrix matrix ->
          apply(
              "roleMatrix",
              matrix,
              RoleMatrixView.of(
                  context(matrix.path(), words.get("roles.title"), words.get("roles.intro"))));
      case Page.OfRoles roles -> apply("roleList", roles, roleList(roles));
      case Page.Metrics metrics -> apply("metrics", metrics, metrics(metrics));
      case Page.Changes changes -> apply("changes", changes, changes(changes));
      case Page.Compare compare ->
          apply(
              "compare",
              compare,
              context(
                  compare.path(), words.get("compare.title"), words.get("compare.description")));
      case Page.Form form ->
          throw new IllegalArgumentException("the form has an output of its own");
      case Page.Data data ->
          throw new IllegalArgumentException("the data have an output of their own");
      case Page.OfArticle prose ->
          apply(
              "article",
              prose,
              new ArticleView(
                  context(prose.path(), prose.article().title(), prose.article().title()),
                  prose.article()));
      case Page.NotFound missing ->
          apply(
              "missing",
              missing,
              context(missing.path(), words.get("missing.title"), words.get("missing.title")));
    };
  }

  private WorksheetView worksheetView(PagePath path, CaseStudy c) {
    String caseTitle = context(path, "", "").titleOf(c);
    String title = words.get("worksheet.title", caseTitle);
    Link caseStudy = new Link(caseTitle, plan.pathOf(c).from(path));
    return WorksheetView.of(context(path, title, title, cases(path), caseStudy), c);
  }

  private MovedView movedView(Page.Moved page) {
    PageContext untitled = context(page.path(), "", "");
    String title = words.get("moved.title", untitled.titleOf(page.caseStudy()));
    return MovedView.of(context(page.path(), title, title), page);
  }

  private CaseView caseView(Page.OfCase page) {
    PagePath path = page.path();
    CaseStudy c = page.caseStudy();
    PageContext untitled = context(path, "", "");
    String title = untitled.titleOf(c);
    String places =
        String.join(
            words.get("comma"), c.areas().stream().map(untitled::place).distinct().toList());
    String description = words.get("case.description", places, title);
    return CaseView.of(context(path, title, description, cases(path)), page, related.of(c));
  }

  private ListView allCases(Page.CaseList list) {
    String heading = words.get("nav.cases");
    return ListView.of(
        context(list.path(), numbered(heading, list.page().number()), words.get("list.intro.all")),
        heading,
        words.get("list.intro.all"),
        list.page(),
        null,
        null);
  }

  private FacetView facet(Page.FacetIndex index) {
    String heading = index.facet().label(words.language());
    return FacetView.of(
        context(index.path(), heading, words.get("facet.description", heading)),
        index.facet(),
        index.values());
  }

  private ListView casesOf(Page.OfFacet page) {
    Facet facet = page.value().facet();
    String facetName = facet.label(words.language());
    String heading = words.get("list.heading", page.value().in(words.language()));
    PagePath path = page.path();
    PageContext context =
        context(
            path,
            numbered(heading, page.page().number()),
            words.get("list.description", page.value().in(words.language())),
            new Link(facetName, plan.pathOf(facet).from(path)));
    Term term = page.value().term(library.vocabulary());
    PagePath roles = facet == Facet.MEASURE && term != null ? plan.rolesOf(term) : null;
    return ListView.of(
        context,
        heading,
        Definitions.of(page.value(), context),
        page.page(),
        new SearchAddress("", List.of(page.value())),
        roles);
  }

  private RoleListView roleList(Page.OfRoles page) {
    Term measure = page.measure();
    String heading =
        measure == null ? words.get("roles.unmatched") : words.get("roles.of", t(measure.label()));
    PagePath path = page.path();
    Link matrix = new Link(words.get("roles.title"), plan.roles().from(path));
    String title = numbered(heading, page.page().number());
    PageContext context = context(path, title, words.get("roles.description", heading), matrix);
    return RoleListView.of(context, measure, page.page());
  }

  private MetricListView metrics(Page.Metrics page) {
    String title = numbered(words.get("metrics.title"), page.page().number());
    return MetricListView.of(
        context(page.path(), title, words.get("metrics.intro")), page.page(), metrics);
  }

  private ChangeListView changes(Page.Changes page) {
    String title = numbered(words.get("changes.title"), page.number());
    return ChangeListView.of(context(page.path(), title, words.get("changes.intro")), page);
  }

  /** Adds the number of a list page, because their titles must differ. */
  private String numbered(String heading, int page) {
    return page == 1 ? heading : words.get("list.numbered", heading, page);
  }

  /**
   * @param above the pages above it in the trail, starting below the front page
   */
  private PageContext context(PagePath path, String title, String description, Link... above) {
    return PageContext.of(library, plan, path, title, description, above);
  }

  private Link cases(PagePath path) {
    return new Link(words.get("nav.cases"), plan.cases().from(path));
  }

  private String t(org.jirei.text.Bilingual text) {
    return text.in(words.language());
  }

  private OutputFile apply(String template, Page page, Object view) {
    return OutputFile.text(page.path(), theme.render(template, view));
  }
}
