/**
 * Pages: views of cases and lists, the charts, and the outputs that render them with the templates
 * of the theme. Uses {@code site}, {@code theme}, {@code publish}, {@code roles}, {@code model},
 * {@code vocabulary} and {@code text}.
 */
@NullMarked
package org.jirei.html;

import org.jspecify.annotations.NullMarked;
