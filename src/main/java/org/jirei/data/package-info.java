/**
 * What programs read about the site: sitemap, robots.txt, manifests, citations and feeds. Uses {@code
 * site}, {@code citation}, {@code publish}, {@code model}, {@code vocabulary} and {@code text}.
 */
@NullMarked
package org.jirei.data;

import org.jspecify.annotations.NullMarked;
