package org.jirei.site;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is to be built, and how.
 *
 * @param source the content folder
 * @param output where the site goes
 * @param baseUrl where the site will live, ending in a slash; null for what site.yaml says
 * @param outputs what it consists of
 * @param drafts whether drafts are published too
 * @param strict whether warnings stop the publishing
 * @param force whether files that people made or changed in the output are published over
 */
public record BuildRequest(
    Path source,
    Path output,
    @Nullable String baseUrl,
    OutputSource outputs,
    boolean drafts,
    boolean strict,
    boolean force) {}
