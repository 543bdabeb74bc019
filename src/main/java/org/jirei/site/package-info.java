/**
 * What a site consists of: its plan in every language with all addresses, the outputs that make its
 * files, and the build and the live site, which use the same outputs. Knows outputs only by their
 * interface. Uses {@code content}, {@code publish}, {@code tables}, {@code roles}, {@code model},
 * {@code vocabulary}, {@code problem} and {@code text}.
 *
 * <p>The words of the pipeline are its names: a {@link org.jirei.site.SitePlan} decides which pages
 * there are; every {@link org.jirei.site.SiteOutput} lists its files with their makers; a {@link
 * org.jirei.site.SiteBuild} makes all of them, a {@link org.jirei.site.LiveSite} makes each when it
 * is requested.
 */
@NullMarked
package org.jirei.site;

import org.jspecify.annotations.NullMarked;
