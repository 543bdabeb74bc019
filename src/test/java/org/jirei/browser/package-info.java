/** Tests of the pages in a real browser, opened from a folder as readers on closed networks do. */
@NullMarked
package org.jirei.browser;

import org.jspecify.annotations.NullMarked;
