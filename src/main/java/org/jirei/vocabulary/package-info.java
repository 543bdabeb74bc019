/**
 * The controlled vocabulary and the municipalities: pure look-ups in data that was read elsewhere.
 * Uses {@code text} only.
 */
@NullMarked
package org.jirei.vocabulary;

import org.jspecify.annotations.NullMarked;
