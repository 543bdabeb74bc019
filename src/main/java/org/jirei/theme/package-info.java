/**
 * What the site looks like: the built-in templates, styles and assets, or those in a publisher's
 * own folder that replace them. The own templates are compiled here. Uses {@code problem} and
 * {@code text}.
 */
@NullMarked
package org.jirei.theme;

import org.jspecify.annotations.NullMarked;
