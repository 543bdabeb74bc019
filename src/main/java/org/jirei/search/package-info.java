/**
 * The Lucene index: analysis, indexing, query, similar cases. Uses {@code pages}, {@code model},
 * {@code vocabulary} and {@code language}.
 */
@NullMarked
package org.jirei.search;

import org.jspecify.annotations.NullMarked;
