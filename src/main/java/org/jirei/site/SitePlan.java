package org.jirei.site;

import java.util.List;
import java.util.stream.Stream;
import org.jirei.model.Library;

/**
 * Everything that a library is published as, in all its languages: what every {@link SiteOutput}
 * makes its files from.
 */
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

  /** The pages in the site's own language, which stand at its root. */
  public LanguagePlan own() {
    return languages.getFirst();
  }

  /** The pages of all languages. */
  public Stream<Page> pages() {
    return languages.stream().flatMap(plan -> plan.pages().stream());
  }

  /** The language to which a path belongs; what all languages share belongs to the site's own. */
  LanguagePlan languageOf(String path) {
    return languages.stream()
        .skip(1)
        .filter(plan -> path.startsWith(plan.folder()))
        .findFirst()
        .orElseGet(this::own);
  }
}
