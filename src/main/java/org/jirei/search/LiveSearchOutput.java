package org.jirei.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.site.RelatedCases;
import org.jirei.site.RelatedList;
import org.jirei.site.SharedPaths;
import org.jirei.site.SiteFile;
import org.jirei.site.SiteOutput;
import org.jirei.site.SitePlan;
import org.jspecify.annotations.Nullable;

/**
 * Search for one state of a library that people work on; nothing is analysed before it is needed.
 */
public final class LiveSearchOutput implements SiteOutput, RelatedCases {

  private final LiveSearch search;
  private final SitePlan plan;
  private @Nullable RelatedCases related;

  LiveSearchOutput(LiveSearch search, SitePlan plan) {
    this.search = search;
    this.plan = plan;
  }

  @Override
  public boolean mayHave(String path) {
    return path.startsWith(SharedPaths.SHARDS);
  }

  /** Someone who lists the files will soon search, and then read a page with related cases. */
  @Override
  public List<SiteFile> files(SitePlan plan) throws IOException {
    related();
    return search.shards(plan);
  }

  @Override
  public List<RelatedList> of(CaseStudy caseStudy) {
    try {
      return related().of(caseStudy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized RelatedCases related() throws IOException {
    RelatedCases known = related;
    if (known == null) {
      known = search.related(plan);
      related = known;
    }
    return known;
  }
}
