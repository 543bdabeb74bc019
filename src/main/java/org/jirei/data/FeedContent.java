package org.jirei.data;

import java.util.List;
import java.util.Objects;
import org.jirei.model.Site;
import org.jirei.publish.PagePath;
import org.jirei.site.FacetValue;
import org.jirei.site.Feed;
import org.jirei.site.LanguagePlan;
import org.jirei.text.Bilingual;
import org.jirei.text.Messages;

/** What a feed says in a language, whatever its format. */
record FeedContent(Feed feed, LanguagePlan plan, Site site) {

  List<FeedEntry> entries() {
    return feed.newest().stream().map(c -> FeedEntry.of(c, plan, site)).toList();
  }

  /** When the last case was published or changed. */
  String changed() {
    return FeedEntry.time(
        Objects.requireNonNull(feed.newest().getFirst().provenance().changedOn()));
  }

  String title() {
    FacetValue value = feed.value();
    String name = say(site.title());
    return value == null
        ? name
        : Messages.of(plan.language(), "site").get("list.heading", value.in(plan.language()))
            + " | "
            + name;
  }

  String say(Bilingual words) {
    return words.in(plan.language());
  }

  /** The absolute address of a file, or the relative one if the site does not know its own. */
  String link(PagePath target, PagePath here) {
    String base = site.baseUrl();
    return base == null ? target.from(here) : base + target.href();
  }
}
