/**
 * What machines read of the site: sitemap and robots. Uses {@code pages}, {@code model} and {@code
 * vocabulary}.
 */
@NullMarked
package org.jirei.data;

import org.jspecify.annotations.NullMarked;
