/**
 * What is wrong with the content, as data: a kind, a place, the offending words and help. Uses
 * {@code text} only.
 */
@NullMarked
package org.jirei.problem;

import org.jspecify.annotations.NullMarked;
