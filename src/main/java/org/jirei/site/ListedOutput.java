package org.jirei.site;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An output that lists its files once, at the first request for a path that it may have. */
final class ListedOutput {

  private final SiteOutput output;
  private final SitePlan plan;
  private @Nullable Map<String, SiteFile> files;

  ListedOutput(SiteOutput output, SitePlan plan) {
    this.output = output;
    this.plan = plan;
  }

  @Nullable SiteFile file(String path) throws IOException {
    return output.mayHave(path) ? listed().get(path) : null;
  }

  Set<String> paths() throws IOException {
    return listed().keySet();
  }

  void prepare() throws IOException {
    listed();
  }

  private synchronized Map<String, SiteFile> listed() throws IOException {
    Map<String, SiteFile> known = files;
    if (known == null) {
      known = new HashMap<>();
      for (SiteFile file : output.files(plan)) {
        known.put(file.path().value(), file);
      }
      files = known;
    }
    return known;
  }
}
