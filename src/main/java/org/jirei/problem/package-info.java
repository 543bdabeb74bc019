/**
 * What is wrong with the content, as data: a kind, a place, the offending words and the help. Uses
 * {@code language} only.
 */
@NullMarked
package org.jirei.problem;

import org.jspecify.annotations.NullMarked;
