/**
 * Fixes mistakes in case files that have only one possible meaning, by edits at their exact places,
 * and shows the difference. Uses {@code content}, {@code model}, {@code problem}, {@code
 * vocabulary} and {@code text}.
 */
@NullMarked
package org.jirei.fix;

import org.jspecify.annotations.NullMarked;
