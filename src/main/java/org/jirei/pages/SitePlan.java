package org.jirei.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.model.Article;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Picture;
import org.jspecify.annotations.Nullable;

/** Every page of the site, decided once, so that all stages agree on addresses. */
public final class SitePlan {

  /** More rows than this make a page slow to load and to read; further sheets follow. */
  private static final int CASES_PER_SHEET = 100;

  public static final PagePath HOME = new PagePath("index.html");
  public static final PagePath CASES = new PagePath("cases/index.html");
  public static final PagePath NOT_FOUND = new PagePath("404.html");

  private final Library library;
  private final Map<Facet, Map<FacetValue, List<CaseStudy>>> byFacet = new EnumMap<>(Facet.class);
  private final List<Page> pages = new ArrayList<>();

  private SitePlan(Library library) {
    this.library = library;
    List<CaseStudy> ordered = library.cases().stream().sorted(NORTH_TO_SOUTH).toList();
    for (Facet facet : Facet.values()) {
      byFacet.put(facet, divide(facet, ordered));
    }
    pages.add(new Page.Home(HOME));
    addSheets("cases/", ordered, (path, sheet) -> new Page.CaseList(path, sheet));
    ordered.forEach(c -> pages.add(new Page.OfCase(pathOf(c), c)));
    for (Facet facet : Facet.values()) {
      pages.add(new Page.FacetIndex(pathOf(facet), facet, counted(facet)));
      cases(facet)
          .forEach(
              (value, found) ->
                  addSheets(
                      facet.folder() + "/" + value.id(),
                      found,
                      (path, sheet) -> new Page.OfFacet(path, value, sheet)));
    }
    library.articles().forEach(a -> pages.add(new Page.OfArticle(pathOf(a), a)));
    pages.add(new Page.NotFound(NOT_FOUND));
  }

  /** By area code, which runs from Hokkaido to Okinawa, then by id. */
  private static final Comparator<CaseStudy> NORTH_TO_SOUTH =
      Comparator.comparing((CaseStudy c) -> c.areas().getFirst().code())
          .thenComparing(CaseStudy::id);

  public static SitePlan of(Library library) {
    return new SitePlan(library);
  }

  public List<Page> pages() {
    return List.copyOf(pages);
  }

  public PagePath pathOf(CaseStudy caseStudy) {
    return new PagePath("cases/" + caseStudy.id() + ".html");
  }

  /** Where a picture of a case is published; null for a caption without a picture. */
  public @Nullable PagePath pathOf(CaseStudy caseStudy, Picture picture) {
    return picture.file() == null
        ? null
        : new PagePath("cases/" + caseStudy.id() + "/" + picture.file());
  }

  public PagePath pathOf(Article article) {
    return new PagePath(article.id() + ".html");
  }

  public PagePath pathOf(Facet facet) {
    return new PagePath(facet.folder() + "/index.html");
  }

  /** Null where no case has the value, so that there is no page. */
  public @Nullable PagePath pathOf(FacetValue value) {
    return cases(value.facet()).containsKey(value)
        ? new PagePath(value.facet().folder() + "/" + value.id() + ".html")
        : null;
  }

  /** All values of a facet in display order, also those that no case has. */
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

  private interface SheetPage {
    Page at(PagePath path, Page.Sheet sheet);
  }

  private void addSheets(String stem, List<CaseStudy> all, SheetPage page) {
    int count = Math.max(1, (all.size() + CASES_PER_SHEET - 1) / CASES_PER_SHEET);
    List<PagePath> paths = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      paths.add(new PagePath(sheetPath(stem, i)));
    }
    for (int i = 0; i < count; i++) {
      int from = i * CASES_PER_SHEET;
      List<CaseStudy> part = all.subList(from, Math.min(from + CASES_PER_SHEET, all.size()));
      pages.add(page.at(paths.get(i), new Page.Sheet(List.copyOf(part), all.size(), i + 1, paths)));
    }
  }

  /**
   * The list of a folder is its index; further sheets stand beside it. A tilde cannot occur in an
   * id, so no sheet can take the address of a case.
   */
  private static String sheetPath(String stem, int number) {
    if (stem.endsWith("/")) {
      return number == 1 ? stem + "index.html" : stem + "index~" + number + ".html";
    }
    return number == 1 ? stem + ".html" : stem + "~" + number + ".html";
  }
}
