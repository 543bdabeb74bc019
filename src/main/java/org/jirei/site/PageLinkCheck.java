package org.jirei.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jirei.content.PageLink;
import org.jirei.model.Library;
import org.jirei.problem.ProblemException;
import org.jirei.publish.PagePath;
import org.jirei.publish.Publisher;
import org.jspecify.annotations.Nullable;

/**
 * Answers the links that the content leaves open, by making the pages to which they lead: in every
 * language in which the page with the link appears. Each page is made once, and none if no link
 * asks for it.
 */
final class PageLinkCheck {

  private final Library library;
  private final SitePlan plan;
  private final SiteSnapshot site;
  private final Map<String, Set<String>> places = new TreeMap<>();

  private PageLinkCheck(Library library, SiteOutputs outputs) throws IOException {
    this.library = library;
    this.plan = SitePlan.of(library);
    this.site = new SiteSnapshot(plan, outputs);
  }

  /** The links that lead nowhere. */
  static List<PageLink> missing(List<PageLink> links, Library library, SiteOutputs outputs)
      throws IOException {
    if (links.isEmpty()) {
      return List.of();
    }
    PageLinkCheck check = new PageLinkCheck(library, outputs);
    List<PageLink> missing = new ArrayList<>();
    for (PageLink link : links) {
      if (!check.leadsSomewhere(link)) {
        missing.add(link);
      }
    }
    return missing;
  }

  private boolean leadsSomewhere(PageLink link) throws IOException {
    for (LanguagePlan language : plan.languages()) {
      boolean own = language == plan.own();
      if (own || isShownIn(link.source(), language)) {
        String target = own ? link.target() : language.path(link.target()).value();
        Set<String> there = places(target);
        if (there == null || link.anchor() != null && !there.contains(link.anchor())) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Whether a page of the site's own language, with the same words, is also in another language.
   */
  private boolean isShownIn(String source, LanguagePlan language) {
    PagePath path = new PagePath(source);
    if (source.startsWith("cases/")) {
      return true;
    }
    return !source.contains("/")
        && library.articles(language.language()).stream()
            .filter(article -> language.pathOf(article).equals(language.path(path.value())))
            .noneMatch(article -> article.language().equals(language.language()));
  }

  /** The places of a page; null if there is no such page. */
  private @Nullable Set<String> places(String path) throws IOException {
    if (!places.containsKey(path)) {
      byte[] page;
      try {
        page = site.file(path);
      } catch (ProblemException e) {
        // A template of the publisher's own fails: the build will say so.
        page = new byte[0];
      }
      if (page == null) {
        return null;
      }
      places.put(path, Publisher.places(page));
    }
    return places.get(path);
  }
}
