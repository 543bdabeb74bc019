/**
 * Puts the site together: the only place that knows every output. Uses {@code html}, {@code
 * search}, {@code data}, {@code form}, {@code theme} and {@code site}.
 */
@NullMarked
package org.jirei.assembly;

import org.jspecify.annotations.NullMarked;
