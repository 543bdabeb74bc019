package org.jirei.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jirei.model.Article;
import org.jirei.model.Branding;
import org.jirei.model.CaseStudy;
import org.jirei.model.Colour;
import org.jirei.model.Dated;
import org.jirei.model.Library;
import org.jirei.model.Site;
import org.jirei.model.Title;
import org.jirei.publish.PagePath;
import org.jirei.site.BuiltInFacet;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.site.LanguagePlan;
import org.jirei.site.SearchAddress;
import org.jirei.site.SharedPaths;
import org.jirei.text.Bilingual;
import org.jirei.text.FiscalYear;
import org.jirei.text.JapaneseDates;
import org.jirei.text.JapanesePeriods;
import org.jirei.text.Language;
import org.jirei.text.Normaliser;
import org.jirei.text.PartialDate;
import org.jirei.text.Period;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.FormerArea;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs: its words, its place in the site and the links from there.
 *
 * @param title title of the page without the name of the site; empty on the front page
 * @param description one sentence for search engines
 * @param trail links from the front page to here, without this page
 */
public record PageContext(
    SiteWords words,
    Library library,
    LanguagePlan plan,
    PagePath path,
    String title,
    String description,
    List<Link> trail) {

  /**
   * @param above the pages above it in the trail, starting below the front page
   */
  static PageContext of(
      Library library,
      LanguagePlan plan,
      PagePath path,
      String title,
      String description,
      Link... above) {
    SiteWords words = SiteWords.of(plan.language());
    List<Link> trail = new ArrayList<>();
    if (!path.equals(plan.home()) && !path.equals(SharedPaths.NOT_FOUND)) {
      trail.add(new Link(words.get("nav.home"), plan.home().from(path)));
      trail.addAll(List.of(above));
    }
    return new PageContext(words, library, plan, path, title, description, List.copyOf(trail));
  }

  /**
   * A page directly below the front page; the keys are those of the messages for title and
   * description.
   */
  public static PageContext of(
      Library library, LanguagePlan plan, PagePath path, String titleKey, String descriptionKey) {
    SiteWords words = SiteWords.of(plan.language());
    return of(library, plan, path, words.get(titleKey), words.get(descriptionKey), new Link[0]);
  }

  public Site site() {
    return library.site();
  }

  public String t(String key, Object... arguments) {
    return words.get(key, arguments);
  }

  /** Words with places that a script fills in. */
  public String pattern(String key) {
    return words.pattern(key);
  }

  public String t(FacetValue value) {
    return value.in(words.language());
  }

  public String t(Facet facet) {
    return facet.label(words.language());
  }

  public String t(Bilingual words) {
    return words.in(this.words.language());
  }

  public String lang() {
    return words.language().tag();
  }

  /** 宮城の事例 | Jirei. */
  public String documentTitle() {
    String name = t(site().title());
    return title.isEmpty() ? name : title + " | " + name;
  }

  /**
   * The link from this page to another. A web server shows the page for missing addresses at any
   * depth, so that page uses absolute links if the site knows its address.
   */
  public String to(PagePath target) {
    String base = site().baseUrl();
    return isMissing() && base != null ? base + target.href() : target.from(path);
  }

  /** The link to a search. */
  public String to(SearchAddress search) {
    return cases() + search.parameters();
  }

  /** Whether this is the page for missing addresses. */
  public boolean isMissing() {
    return path.equals(SharedPaths.NOT_FOUND);
  }

  /** Whether this is the search page. */
  public boolean isSearch() {
    return path.equals(plan.cases());
  }

  public String home() {
    return to(plan.home());
  }

  public String cases() {
    return to(plan.cases());
  }

  public String asset(String name) {
    return to(SharedPaths.asset(name));
  }

  /** The language as Open Graph names it, with a territory. */
  public String locale() {
    return switch (lang()) {
      case "ja" -> "ja_JP";
      case "en" -> "en_US";
      default -> lang().replace('-', '_');
    };
  }

  /** The key colour, in which browsers may paint their window. */
  public String keyColour() {
    Colour key = site().look().key();
    return String.valueOf(key == null ? ColourTokens.BUILT_IN.light("key") : key);
  }

  /** The same for readers who prefer dark pages: their ground. */
  public String darkColour() {
    return ColourTokens.BUILT_IN.dark("ground").toString();
  }

  /**
   * The link to the web manifest; null if the site does not know its own address. A browser that
   * reads the site from a folder would refuse it and complain.
   */
  public @Nullable String manifest() {
    return site().baseUrl() == null ? null : to(plan.manifest());
  }

  /** The site's own logo; null if it has none. */
  public @Nullable LogoView logo() {
    Branding.Logo logo = site().look().logo();
    return logo == null ? null : LogoView.of(logo, to(SharedPaths.logo(logo)));
  }

  /** Links in the footer of every page, from site.yaml. */
  public List<Link> footer() {
    return site().look().footer().stream()
        .map(line -> new Link(t(line.words()), line.url()))
        .toList();
  }

  /** The folder from which the browser searches; all languages share it. */
  public String shards() {
    return to(new PagePath(SharedPaths.SHARDS + "x")).replaceFirst("x$", "");
  }

  /** The comparison, with a case added to those that the reader has picked. */
  public String toCompare(CaseStudy c) {
    return to(plan.compare()) + "?add=" + c.id();
  }

  /** The folder of the data that the comparison loads; all languages share it. */
  public String compared() {
    return to(SharedPaths.COMPARED_TITLES).replaceFirst("titles[.]js$", "");
  }

  /** What a facet is called above its values on the search page. */
  public String filterName(Facet facet) {
    return facet instanceof BuiltInFacet ? t("search." + facet.parameter()) : t(facet);
  }

  public Link link(FacetValue value) {
    PagePath target = plan.pathOf(value);
    return new Link(t(value), target == null ? null : to(target));
  }

  public Link link(Facet facet) {
    return new Link(t(facet), to(plan.pathOf(facet)));
  }

  /** Links for browsing by each facet, in the order of the navigation. */
  public List<Link> facets() {
    return Facet.of(library).stream().map(this::browse).toList();
  }

  /** Links to pages about all cases together. */
  public List<Link> tools() {
    return List.of(
        new Link(t("roles.title"), to(plan.roles())),
        new Link(t("metrics.title"), to(plan.metrics())),
        new Link(t("nav.compare"), to(plan.compare())));
  }

  /** The link to the list of changes. */
  public Link changes() {
    return new Link(t("changes.title"), to(plan.changes()));
  }

  /** The link to the page that offers the data. */
  public Link data() {
    return new Link(t("data.title"), to(plan.data()));
  }

  /** The link to the form for writing a case. */
  public Link form() {
    return new Link(t("form.title"), to(plan.form()));
  }

  /**
   * The link for browsing by a facet. If there is only one value, it leads directly to its cases.
   */
  private Link browse(Facet facet) {
    if (facet == Facet.FIGURES) {
      Link only = link(facet.all(library).getFirst());
      if (only.href() != null) {
        return only;
      }
    }
    return link(facet);
  }

  /** The address of a page; that of the site's own home page is the site itself. */
  private static String addressOf(PagePath path, String base) {
    return path.value().equals("index.html") ? base : base + path.href();
  }

  /**
   * This page in another language, or in this one.
   *
   * @param name of the language in itself
   * @param href relative to this page
   * @param address absolute address; null if the site does not know its own
   */
  public record Translation(
      Language language, String name, String href, @Nullable String address) {}

  /** This page in every language of the site, including this one; empty if there is only one. */
  public List<Translation> translations() {
    Map<Language, PagePath> pages = plan.translations(path);
    String base = site().baseUrl();
    return pages.size() < 2
        ? List.of()
        : pages.entrySet().stream()
            .map(
                page ->
                    new Translation(
                        page.getKey(),
                        SiteWords.of(page.getKey()).get("language.name"),
                        page.getValue().from(path),
                        base == null ? null : addressOf(page.getValue(), base)))
            .toList();
  }

  /**
   * The language attribute for the words of cases, which are Japanese; null if the whole page is
   * Japanese.
   */
  public @Nullable String caseLang() {
    return words.language().equals(Language.JA) ? null : Language.JA.tag();
  }

  /** 宮城県仙台市, or Sendai City, Miyagi. */
  public String place(Area area) {
    return library.areas().fullName(area, words.language());
  }

  /** 岩手県滝沢村（現在は滝沢市）, or Takizawa Village, Iwate (now Takizawa City). */
  public String place(FormerArea former) {
    List<String> today = new ArrayList<>();
    for (Area successor : former.successors()) {
      boolean isNear = Objects.equals(successor.parent(), former.area().parent());
      today.add(isNear ? library.areas().name(successor, words.language()) : place(successor));
    }
    return t("area.now", place(former.area()), String.join(words.get("comma"), today));
  }

  /** The title of a case; pages in other languages than Japanese use the unofficial English one. */
  public String titleOf(CaseStudy c) {
    Title.English english = c.title().english();
    return caseLang() == null || english == null ? c.title().text() : english.title();
  }

  /** The language of a case's title if it differs from that of this page, otherwise null. */
  public @Nullable String titleLang(CaseStudy c) {
    Language language =
        caseLang() == null || c.title().english() == null ? Language.JA : Language.EN;
    return language.equals(words.language()) ? null : language.tag();
  }

  public List<Link> articles() {
    return library.articles(words.language()).stream()
        .map((Article a) -> new Link(a.title(), to(plan.pathOf(a))))
        .toList();
  }

  /** The stable address of this page; null if it has none or the site does not know its own. */
  public @Nullable String address() {
    String base = site().baseUrl();
    if (base == null || isMissing()) {
      return null;
    }
    return addressOf(path, base);
  }

  public String year(FiscalYear year) {
    return JapaneseDates.format(year, words.language());
  }

  /**
   * The time of a figure where there is little room: as printed, 令和3～5年度; on pages in another
   * language FY2021–FY2023.
   */
  public String briefly(Dated dated) {
    return caseLang() == null ? dated.words() : period(dated);
  }

  /** 2021～2023年度（令和3～5年度）, or FY2021–FY2023. */
  public String period(Period period) {
    return JapanesePeriods.format(period, words.language());
  }

  /** The time of a figure: 2025年3月末（令和7年3月末）現在. */
  public String period(Dated dated) {
    return dated.in(words.language());
  }

  /** The printed words of a time; null if they are part of what the page writes. */
  @Nullable String wordsBeside(Dated dated) {
    String shown = Normaliser.normalise(period(dated));
    return shown.contains(Normaliser.normalise(dated.words())) ? null : dated.words();
  }

  public String date(LocalDate day) {
    return date(
        new PartialDate(
            PartialDate.Precision.DAY, day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }

  public String date(PartialDate date) {
    return JapaneseDates.format(date, words.language());
  }
}
