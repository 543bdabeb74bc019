package org.jirei.site;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to build, and how.
 *
 * @param source the content folder
 * @param output the folder of the site
 * @param baseUrl the address of the site, ending in a slash; null for the one in site.yaml
 * @param outputs what the site consists of
 * @param drafts whether drafts are published too
 * @param strict whether warnings prevent publishing
 * @param force whether to publish over files that people made or changed in the output
 */
public record BuildRequest(
    Path source,
    Path output,
    @Nullable String baseUrl,
    OutputSource outputs,
    boolean drafts,
    boolean strict,
    boolean force) {}
