package org.jirei.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.language.Language;
import org.jirei.model.Article;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Look;
import org.jirei.model.Picture;
import org.jspecify.annotations.Nullable;

/** Every page of the site in one language, decided once, so that all stages agree on addresses. */
public final class SitePlan {

  /** More rows than this make a page slow to load and to read; further sheets follow. */
  private static final int CASES_PER_SHEET = 100;

  private final Library library;
  private final Language language;
  private final String folder;
  private final Map<Facet, Map<FacetValue, List<CaseStudy>>> byFacet = new EnumMap<>(Facet.class);
  private final List<Page> pages = new ArrayList<>();

  private SitePlan(Library library, Language language) {
    this.library = library;
    this.language = language;
    this.folder = folder(language);
    List<CaseStudy> ordered = library.cases().stream().sorted(NORTH_TO_SOUTH).toList();
    for (Facet facet : Facet.values()) {
      byFacet.put(facet, divide(facet, ordered));
    }
    pages.add(new Page.Home(home()));
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
    library.articles(language).forEach(a -> pages.add(new Page.OfArticle(pathOf(a), a)));
    if (folder.isEmpty()) {
      pages.add(new Page.NotFound(notFound()));
    }
  }

  /** By area code, which runs from Hokkaido to Okinawa, then by id. */
  private static final Comparator<CaseStudy> NORTH_TO_SOUTH =
      Comparator.comparing((CaseStudy c) -> c.areas().getFirst().code())
          .thenComparing(CaseStudy::id);

  /** The pages in the site's own language, at its root. */
  public static SitePlan of(Library library) {
    return new SitePlan(library, library.site().languages().getFirst());
  }

  /** A plan for each language of the site, its own first; the others have a folder each. */
  public static List<SitePlan> all(Library library) {
    return library.site().languages().stream()
        .map(language -> new SitePlan(library, language))
        .toList();
  }

  public Language language() {
    return language;
  }

  /** A page of this language: {@code about.html} becomes {@code en/about.html}. */
  public PagePath path(String inLanguage) {
    return new PagePath(folder + inLanguage);
  }

  public PagePath home() {
    return path("index.html");
  }

  /** The page that searches, and the first sheet of the list of all cases. */
  public PagePath cases() {
    return path("cases/index.html");
  }

  /** A web server has but one such page for all languages. */
  public PagePath notFound() {
    return new PagePath("404.html");
  }

  /** The same page in every language of the site, its own first; this page is among them. */
  public Map<Language, PagePath> translations(PagePath page) {
    Map<Language, PagePath> pages = new LinkedHashMap<>();
    if (page.equals(notFound())) {
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

  public PagePath pathOf(CaseStudy caseStudy) {
    return path("cases/" + caseStudy.id() + ".html");
  }

  /** Where a picture of a case is published, for all languages; null for a mere caption. */
  public @Nullable PagePath pathOf(CaseStudy caseStudy, Picture picture) {
    return picture.file() == null
        ? null
        : new PagePath("cases/" + caseStudy.id() + "/" + picture.file());
  }

  /** Where the logo is published; all languages share it. */
  public static PagePath pathOf(Look.Logo logo) {
    return new PagePath("logo." + logo.type());
  }

  public PagePath pathOf(Article article) {
    return path(article.id() + ".html");
  }

  public PagePath pathOf(Facet facet) {
    return path(facet.folder() + "/index.html");
  }

  /** Null where no case has the value, so that there is no page. */
  public @Nullable PagePath pathOf(FacetValue value) {
    return cases(value.facet()).containsKey(value)
        ? path(value.facet().folder() + "/" + value.id() + ".html")
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
      paths.add(path(sheetPath(stem, i)));
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
