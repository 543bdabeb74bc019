/**
 * Stages a site, verifies its links and swaps it in, or leaves the old one as it was. Uses {@code
 * pages}, {@code problem} and {@code language}.
 */
@NullMarked
package org.jirei.publish;

import org.jspecify.annotations.NullMarked;
