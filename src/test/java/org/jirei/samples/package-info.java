/** Cases and libraries built by hand, for tests that need a case with one certain trait. */
@NullMarked
package org.jirei.samples;

import org.jspecify.annotations.NullMarked;
