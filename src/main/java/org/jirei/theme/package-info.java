/**
 * What the site looks like: the built-in templates, styles and assets, and in their place those of
 * a folder that a municipality brings. Templates of such a folder are compiled here. May use
 * problem and language.
 */
@NullMarked
package org.jirei.theme;

import org.jspecify.annotations.NullMarked;
