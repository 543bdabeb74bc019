/**
 * Fixes in a case file what has one meaning only, by edits at the very places, and shows the
 * difference. Uses {@code content}, {@code vocabulary} and {@code text}.
 */
@NullMarked
package org.jirei.fix;

import org.jspecify.annotations.NullMarked;
