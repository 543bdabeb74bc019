/**
 * What machines read of the site: sitemap and robots. Uses {@code pages}, {@code model} and {@code
 * vocabulary}.
 */
@NullMarked
package org.jirei.export;

import org.jspecify.annotations.NullMarked;
