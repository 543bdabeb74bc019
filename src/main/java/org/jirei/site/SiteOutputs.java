package org.jirei.site;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jirei.publish.PagePath;
import org.jspecify.annotations.Nullable;

/** The outputs of a site with one theme, ready to open for any plan. */
@FunctionalInterface
public interface SiteOutputs {

  /**
   * Opens the outputs for a plan.
   *
   * @param folders makes folders that outputs fill by themselves; null for a site in memory, which
   *     need not be closed
   */
  Opened open(SitePlan plan, @Nullable Folders folders) throws IOException;

  /** Makes folders in the new site. */
  @FunctionalInterface
  interface Folders {
    Path folder(PagePath path) throws IOException;
  }

  /**
   * Outputs with the resource that they keep open for one plan; close it before the site is
   * published.
   *
   * @param all outputs in no particular order; no two have a file at the same path
   * @param resource what they keep open
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
