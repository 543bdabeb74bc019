/**
 * Turns pages into HTML with jte templates. Uses {@code form}, {@code pages}, {@code roles}, {@code
 * model}, {@code vocabulary} and {@code language}.
 */
@NullMarked
package org.jirei.html;

import org.jspecify.annotations.NullMarked;
