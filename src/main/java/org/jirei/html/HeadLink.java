package org.jirei.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jirei.model.CaseStudy;
import org.jirei.site.Feed;
import org.jirei.site.SharedPaths;
import org.jspecify.annotations.Nullable;

/**
 * A link in the head of a page, which programs follow.
 *
 * @param relation of the target to the page
 * @param type media type of the target; null if it is a page or no file
 * @param title shown to readers who choose among several; null if there is nothing to choose
 */
public record HeadLink(
    String relation, String href, @Nullable String type, @Nullable String title) {

  private static final String ATOM = "application/atom+xml";

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  /** The links of every page: the feeds of what it lists, or of all cases, and the search. */
  static List<HeadLink> of(PageContext context) {
    List<HeadLink> links = new ArrayList<>();
    Feed own = context.plan().feedOf(context.path());
    Feed all = context.plan().feedOf(context.plan().cases());
    if (own != null && own != all) {
      addFeed(links, own, context.title(), context);
    }
    if (all != null) {
      addFeed(links, all, context.t(context.site().title()), context);
    }
    if (context.site().baseUrl() != null) {
      // From a folder, a browser would refuse it and complain.
      links.add(
          new HeadLink(
              "search",
              context.to(context.plan().searchDescription()),
              "application/opensearchdescription+xml",
              context.t(context.site().title())));
    }
    return links;
  }

  /**
   * The links of a case; besides those of every page, what Signposting (signposting.org) asks of
   * the page of a publication: how to cite it, its data, what it is, and its licence.
   */
  static List<HeadLink> of(CaseStudy c, PageContext context) {
    List<HeadLink> links = new ArrayList<>();
    String address = context.address();
    if (address != null) {
      links.add(new HeadLink("cite-as", address, null, null));
    }
    links.add(
        new HeadLink("describedby", context.to(SharedPaths.jsonOf(c)), "application/json", null));
    links.add(new HeadLink("type", "https://schema.org/AboutPage", null, null));
    links.add(new HeadLink("type", "https://schema.org/Article", null, null));
    String licence = c.provenance().licence();
    if (ADDRESS.matcher(licence).matches()) {
      links.add(new HeadLink("license", licence, null, null));
    }
    links.addAll(of(context));
    return links;
  }

  /** Whether readers subscribe to it; the JSON feed says the same as the one in Atom. */
  public boolean isFeed() {
    return ATOM.equals(type);
  }

  private static void addFeed(List<HeadLink> links, Feed feed, String title, PageContext context) {
    links.add(new HeadLink("alternate", context.to(feed.atom()), ATOM, title));
    links.add(new HeadLink("alternate", context.to(feed.json()), "application/feed+json", title));
  }
}
