/**
 * What the site looks like: the built-in templates, styles and assets, and in their place those of
 * a folder that a publisher brings, whose templates are compiled here. Uses {@code problem} and
 * {@code text}.
 */
@NullMarked
package org.jirei.theme;

import org.jspecify.annotations.NullMarked;
