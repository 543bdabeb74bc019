package org.jirei.site;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is to be built, and how.
 *
 * @param source the content folder
 * @param output where the site goes
 * @param baseUrl where the site will live, ending in a slash; null for what site.yaml says
 * @param templates the folder whose files take the place of built-in templates, styles and assets;
 *     null where there is none
 * @param drafts whether drafts are published too
 * @param strict whether warnings stop the publishing
 * @param force whether files that people made or changed in the output are published over
 */
public record BuildRequest(
    Path source,
    Path output,
    @Nullable String baseUrl,
    @Nullable Path templates,
    boolean drafts,
    boolean strict,
    boolean force) {

  /** A request for a site in the built-in look. */
  public BuildRequest(
      Path source,
      Path output,
      @Nullable String baseUrl,
      boolean drafts,
      boolean strict,
      boolean force) {
    this(source, output, baseUrl, null, drafts, strict, force);
  }
}
