/**
 * Problems of the content as data: a kind, a place, the words in question and help. Uses {@code
 * text} only.
 */
@NullMarked
package org.jirei.problem;

import org.jspecify.annotations.NullMarked;
