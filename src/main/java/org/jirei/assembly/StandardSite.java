package org.jirei.assembly;

import java.nio.file.Path;
import org.jirei.site.BuildRequest;
import org.jirei.site.LiveSite;
import org.jirei.site.OutputSource;
import org.jspecify.annotations.Nullable;

/** The site that Jirei publishes. */
public final class StandardSite {

  private StandardSite() {}

  /**
   * What the site consists of.
   *
   * @param source the content folder, which contains the images
   * @param templates the folder whose files replace built-in templates, styles and assets; null for
   *     none
   */
  public static OutputSource outputs(Path source, @Nullable Path templates) {
    return new StandardOutputs(source, templates);
  }

  /** A request for the site with the built-in theme; see {@link BuildRequest}. */
  public static BuildRequest request(
      Path source,
      Path output,
      @Nullable String baseUrl,
      boolean drafts,
      boolean strict,
      boolean force) {
    return request(source, output, baseUrl, null, drafts, strict, force);
  }

  /** A request for the site with the publisher's own theme; see {@link BuildRequest}. */
  public static BuildRequest request(
      Path source,
      Path output,
      @Nullable String baseUrl,
      @Nullable Path templates,
      boolean drafts,
      boolean strict,
      boolean force) {
    return new BuildRequest(
        source, output, baseUrl, outputs(source, templates), drafts, strict, force);
  }

  /** The site in memory, for people who work on its content. */
  public static LiveSite live(Path source, @Nullable Path templates, String baseUrl) {
    return new LiveSite(source, outputs(source, templates), baseUrl);
  }
}
