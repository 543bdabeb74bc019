package org.jirei.site;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jirei.publish.PagePath;
import org.jspecify.annotations.Nullable;

/** The outputs of a site in one look, ready to be opened for any plan. */
@FunctionalInterface
public interface SiteOutputs {

  /**
   * Opens the outputs for a plan.
   *
   * @param folders where outputs may write whole folders of the new site by themselves; null for a
   *     site that stays in memory, which need not be closed
   */
  Opened open(SitePlan plan, @Nullable Folders folders) throws IOException;

  /** Makes folders in the site that is being built. */
  @FunctionalInterface
  interface Folders {
    Path folder(PagePath path) throws IOException;
  }

  /**
   * Outputs with what they hold open for one plan; closed before the site is published.
   *
   * @param all in no particular order; no two have a file of the same path
   * @param resource what they hold open
   */
  record Opened(List<SiteOutput> all, Closeable resource) implements Closeable {
    public Opened {
      all = List.copyOf(all);
    }

    @Override
    public void close() throws IOException {
      resource.close();
    }
  }
}
