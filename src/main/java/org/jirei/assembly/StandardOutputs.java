package org.jirei.assembly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jirei.data.CrawlerOutput;
import org.jirei.data.DataOutput;
import org.jirei.data.FeedOutput;
import org.jirei.form.FormOutput;
import org.jirei.html.AssetOutput;
import org.jirei.html.ComparisonOutput;
import org.jirei.html.DocumentOutput;
import org.jirei.html.ImageOutput;
import org.jirei.html.MetricDataOutput;
import org.jirei.html.PageOutput;
import org.jirei.search.IndexedLibrary;
import org.jirei.search.LiveSearch;
import org.jirei.search.LiveSearchOutput;
import org.jirei.search.SearchIndexer;
import org.jirei.site.OutputSource;
import org.jirei.site.RelatedCases;
import org.jirei.site.SharedPaths;
import org.jirei.site.SiteOutput;
import org.jirei.site.SiteOutputs;
import org.jirei.site.SitePlan;
import org.jirei.theme.LiveTheme;
import org.jirei.theme.Theme;
import org.jspecify.annotations.Nullable;

/** The outputs of the site that Jirei publishes. */
final class StandardOutputs implements OutputSource {

  private final Path source;
  private final List<Path> folders;
  private final @Nullable LiveTheme ownTheme;
  private final LiveSearch search = new LiveSearch();

  StandardOutputs(Path source, @Nullable Path templates) {
    this.source = source;
    this.folders = templates == null ? List.of() : List.of(templates);
    this.ownTheme = templates == null ? null : new LiveTheme(templates);
  }

  /** Everything that a site consists of, one part on each line. */
  private <S extends SiteOutput & RelatedCases> List<SiteOutput> all(Theme theme, S search) {
    return List.of(
        new PageOutput(theme, search),
        new ImageOutput(source),
        new DocumentOutput(source),
        new ComparisonOutput(),
        new MetricDataOutput(),
        new FormOutput(theme),
        new AssetOutput(theme),
        new CrawlerOutput(),
        new DataOutput(theme),
        new FeedOutput(),
        search);
  }

  private SiteOutputs.Opened open(Theme theme, SitePlan plan, SiteOutputs.@Nullable Folders folders)
      throws IOException {
    if (folders == null) {
      LiveSearchOutput live = search.output(plan);
      return new SiteOutputs.Opened(all(theme, live), () -> {});
    }
    IndexedLibrary index = new SearchIndexer(plan).write(folders.folder(SharedPaths.SEARCH_INDEX));
    return new SiteOutputs.Opened(all(theme, index), index);
  }

  @Override
  public List<Path> folders() {
    return folders;
  }

  @Override
  public SiteOutputs builtIn() {
    return in(Theme.builtIn());
  }

  @Override
  public Reading read() throws IOException {
    if (ownTheme == null) {
      return new Reading(builtIn(), List.of(), Set.of());
    }
    LiveTheme.Reading reading = ownTheme.read();
    Theme theme = reading.theme();
    return new Reading(theme == null ? null : in(theme), reading.problems(), reading.changed());
  }

  private SiteOutputs in(Theme theme) {
    return (plan, folders) -> open(theme, plan, folders);
  }
}
