/**
 * What programs read about the site: sitemap, robots.txt and manifests. Uses {@code site}, {@code
 * publish}, {@code model}, {@code vocabulary} and {@code text}.
 */
@NullMarked
package org.jirei.data;

import org.jspecify.annotations.NullMarked;
