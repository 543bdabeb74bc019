/**
 * What leaves the site as data: the tables as CSV and Excel with their descriptions, the cases as
 * JSON, by the government's model, as citations and feeds, the catalogue that lists these files and
 * the page that offers them; sitemap, robots.txt and manifests. Uses {@code html}, {@code theme},
 * {@code site}, {@code citation}, {@code publish}, {@code tables}, {@code model}, {@code
 * vocabulary} and {@code text}.
 */
@NullMarked
package org.jirei.data;

import org.jspecify.annotations.NullMarked;
