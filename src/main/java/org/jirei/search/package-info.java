/**
 * The Lucene index: analysis, indexing, queries, related cases, and the files from which a browser
 * searches. The ideas, steps and costs are in {@link org.jirei.search.CaseAnalysis} for analysis,
 * in {@link org.jirei.search.CaseSearcher} for ranking, and in {@link
 * org.jirei.search.IndexedLibrary} for related cases. Uses {@code site}, {@code publish}, {@code
 * problem}, {@code model}, {@code vocabulary} and {@code text}.
 */
@NullMarked
package org.jirei.search;

import org.jspecify.annotations.NullMarked;
