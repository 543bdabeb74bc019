/**
 * The Lucene index: analysis, indexing, query, similar cases, and the files from which a browser
 * searches. Uses {@code site}, {@code publish}, {@code model}, {@code vocabulary} and {@code text}.
 */
@NullMarked
package org.jirei.search;

import org.jspecify.annotations.NullMarked;
