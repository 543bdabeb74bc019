/**
 * How a case is cited: in words, and in the formats that reference managers read. Uses {@code
 * model} and {@code text}.
 */
@NullMarked
package org.jirei.citation;

import org.jspecify.annotations.NullMarked;
