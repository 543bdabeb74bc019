/**
 * What programs read about the site: the cases as JSON, by the government's model, as citations and
 * feeds, the catalogue that lists these files, sitemap, robots.txt and manifests. Uses {@code
 * site}, {@code citation}, {@code publish}, {@code model}, {@code vocabulary} and {@code text}.
 */
@NullMarked
package org.jirei.data;

import org.jspecify.annotations.NullMarked;
