/**
 * Which pages exist and where they live: addresses, relative links and the files that stages hand
 * over. Uses {@code roles}, {@code model}, {@code vocabulary} and {@code language} only.
 */
@NullMarked
package org.jirei.pages;

import org.jspecify.annotations.NullMarked;
