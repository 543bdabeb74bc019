package org.jirei.site;

import java.util.List;
import java.util.stream.Stream;
import org.jirei.model.Library;
import org.jirei.publish.PagePath;
import org.jirei.tables.Tables;

/** The site of a library in all its languages; every {@link SiteOutput} makes its files from it. */
public final class SitePlan {

  private final Library library;
  private final List<LanguagePlan> languages;

  private SitePlan(Library library, List<LanguagePlan> languages) {
    this.library = library;
    this.languages = languages;
  }

  public static SitePlan of(Library library) {
    LibraryOverview overview = LibraryOverview.of(library);
    return new SitePlan(
        library,
        library.site().languages().stream()
            .map(language -> new LanguagePlan(library, overview, language))
            .toList());
  }

  public Library library() {
    return library;
  }

  /** A plan for each language, the site's own first. */
  public List<LanguagePlan> languages() {
    return languages;
  }

  /** The plan for the site's own language, whose pages are at the root. */
  public LanguagePlan own() {
    return languages.getFirst();
  }

  /** The library as tables, with the addresses that its cases have on this site. */
  public Tables tables() {
    String baseUrl = library.site().baseUrl();
    return Tables.of(
        library,
        own().roleBook(),
        c -> {
          PagePath page = own().pathOf(c);
          return baseUrl == null ? page.href() : baseUrl + page.href();
        });
  }

  /** The pages of all languages. */
  public Stream<Page> pages() {
    return languages.stream().flatMap(plan -> plan.pages().stream());
  }

  /** The language of a path; what all languages share belongs to the site's own language. */
  LanguagePlan languageOf(String path) {
    return languages.stream()
        .skip(1)
        .filter(plan -> path.startsWith(plan.folder()))
        .findFirst()
        .orElseGet(this::own);
  }
}
