package org.jirei.data;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Site;
import org.jirei.publish.OutputFile;
import org.jirei.site.Feed;
import org.jirei.site.LanguagePlan;
import org.jirei.site.SiteFile;
import org.jirei.site.SiteOutput;
import org.jirei.site.SitePlan;

/** The feeds of new and changed cases: of all, and of each prefecture, target group and measure. */
public final class FeedOutput implements SiteOutput {

  @Override
  public List<SiteFile> files(SitePlan plan) {
    Site site = plan.library().site();
    List<SiteFile> files = new ArrayList<>();
    for (LanguagePlan language : plan.languages()) {
      for (Feed feed : language.feeds()) {
        FeedContent content = new FeedContent(feed, language, site);
        files.add(
            SiteFile.of(feed.atom(), () -> OutputFile.text(feed.atom(), AtomFeed.of(content))));
        files.add(
            SiteFile.of(feed.json(), () -> OutputFile.text(feed.json(), JsonFeed.of(content))));
      }
    }
    return files;
  }

  @Override
  public boolean mayHave(String path) {
    return path.endsWith(".xml") || path.endsWith(".json");
  }
}
