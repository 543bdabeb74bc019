package org.jirei.render;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Look;
import org.jirei.pages.Facet;
import org.jirei.pages.OutputFile;
import org.jirei.pages.Page;
import org.jirei.pages.PagePath;
import org.jirei.pages.RelatedCases;
import org.jirei.pages.SitePlan;
import org.jirei.theme.Theme;
import org.jirei.vocabulary.Term;

/** Renders the pages of one language to HTML; may be asked from many threads at once. */
public final class Renderer {

  private final Library library;
  private final SitePlan plan;
  private final RelatedCases related;
  private final Theme theme;
  private final Words words;

  /** A renderer with the built-in theme. */
  Renderer(Library library, SitePlan plan, RelatedCases related) {
    this(library, plan, related, Theme.builtIn());
  }

  public Renderer(Library library, SitePlan plan, RelatedCases related, Theme theme) {
    this.library = library;
    this.plan = plan;
    this.related = related;
    this.theme = theme;
    this.words = Words.of(plan.language());
  }

  public OutputFile render(Page page) {
    return switch (page) {
      case Page.Home home ->
          apply("home", home, HomeView.of(frame(home.path(), "", t(library.site().description()))));
      case Page.OfCase one -> apply("case", one, caseView(one));
      case Page.OfSheet sheet -> apply("sheet", sheet, sheetView(sheet.path(), sheet.caseStudy()));
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
                  frame(matrix.path(), words.get("roles.title"), words.get("roles.intro"))));
      case Page.OfRoles roles -> apply("roleList", roles, roleList(roles));
      case Page.Outcomes outcomes -> apply("outcomes", outcomes, outcomes(outcomes));
      case Page.Compare compare ->
          apply(
              "compare",
              compare,
              frame(compare.path(), words.get("compare.title"), words.get("compare.description")));
      case Page.Form form ->
          apply(
              "form",
              form,
              FormView.of(
                  frame(form.path(), words.get("form.title"), words.get("form.description"))));
      case Page.OfArticle prose ->
          apply(
              "article",
              prose,
              new ArticleView(
                  frame(prose.path(), prose.article().title(), prose.article().title()),
                  prose.article()));
      case Page.NotFound missing ->
          apply(
              "missing",
              missing,
              frame(missing.path(), words.get("missing.title"), words.get("missing.title")));
    };
  }

  /** The style sheets and whatever else the theme brings. */
  public static List<OutputFile> assets(Theme theme, Look look) {
    return new Assets(theme, look).all();
  }

  private SheetView sheetView(PagePath path, CaseStudy c) {
    String caseTitle = frame(path, "", "").titleOf(c);
    String title = words.get("sheet.title", caseTitle);
    Link caseStudy = new Link(caseTitle, plan.pathOf(c).from(path));
    return SheetView.of(frame(path, title, title, cases(path), caseStudy), c);
  }

  private MovedView movedView(Page.Moved page) {
    Frame untitled = frame(page.path(), "", "");
    String title = words.get("moved.title", untitled.titleOf(page.caseStudy()));
    return MovedView.of(frame(page.path(), title, title), page);
  }

  private CaseView caseView(Page.OfCase page) {
    PagePath path = page.path();
    CaseStudy c = page.caseStudy();
    Frame untitled = frame(path, "", "");
    String title = untitled.titleOf(c);
    String places =
        String.join(
            words.get("comma"), c.areas().stream().map(untitled::place).distinct().toList());
    String description = words.get("case.description", places, title);
    return CaseView.of(frame(path, title, description, cases(path)), page, related.of(c));
  }

  private ListView allCases(Page.CaseList list) {
    String heading = words.get("nav.cases");
    return ListView.of(
        frame(list.path(), numbered(heading, list.sheet().number()), words.get("list.intro.all")),
        heading,
        words.get("list.intro.all"),
        list.sheet(),
        null);
  }

  private FacetView facet(Page.FacetIndex index) {
    String heading = words.get("facet." + index.facet().folder());
    return FacetView.of(
        frame(index.path(), heading, words.get("facet.description", heading)),
        index.facet(),
        index.values());
  }

  private ListView casesOf(Page.OfFacet page) {
    Facet facet = page.value().facet();
    String facetName = words.get("facet." + facet.folder());
    String heading = words.get("list.heading", t(page.value().label()));
    PagePath path = page.path();
    Frame frame =
        frame(
            path,
            numbered(heading, page.sheet().number()),
            words.get("list.description", t(page.value().label())),
            new Link(facetName, plan.pathOf(facet).from(path)));
    Term term = page.value().term(library.vocabulary());
    PagePath roles = facet == Facet.MEASURE && term != null ? plan.rolesOf(term) : null;
    return ListView.of(frame, heading, Definitions.of(page.value(), frame), page.sheet(), roles);
  }

  private RoleListView roleList(Page.OfRoles page) {
    Term measure = page.measure();
    String heading =
        measure == null ? words.get("roles.rest") : words.get("roles.of", t(measure.label()));
    PagePath path = page.path();
    Link matrix = new Link(words.get("roles.title"), plan.roles().from(path));
    String title = numbered(heading, page.sheet().number());
    Frame frame = frame(path, title, words.get("roles.description", heading), matrix);
    return RoleListView.of(frame, measure, page.sheet());
  }

  private OutcomesView outcomes(Page.Outcomes page) {
    String title = numbered(words.get("outcomes.title"), page.sheet().number());
    return OutcomesView.of(frame(page.path(), title, words.get("outcomes.intro")), page.sheet());
  }

  /** Sheets of one list need titles that differ. */
  private String numbered(String heading, int sheet) {
    return sheet == 1 ? heading : words.get("list.numbered", heading, sheet);
  }

  /**
   * @param above the pages that lead to it, those next to the front page first
   */
  private Frame frame(PagePath path, String title, String description, Link... above) {
    List<Link> trail = new ArrayList<>();
    if (!path.equals(plan.home()) && !path.equals(plan.notFound())) {
      trail.add(new Link(words.get("nav.home"), plan.home().from(path)));
      trail.addAll(List.of(above));
    }
    return new Frame(words, library, plan, path, title, description, List.copyOf(trail));
  }

  private Link cases(PagePath path) {
    return new Link(words.get("nav.cases"), plan.cases().from(path));
  }

  private String t(org.jirei.language.Bilingual text) {
    return text.in(words.language());
  }

  private OutputFile apply(String template, Page page, Object view) {
    return OutputFile.text(page.path(), theme.render(template, view));
  }
}
