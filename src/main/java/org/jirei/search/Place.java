package org.jirei.search;

import java.util.List;
import org.jirei.search.Gazetteer.Container;

/**
 * A part of a query that names a place, or an office of a place that the library does not have.
 *
 * @param from where it begins in the query
 * @param end where it ends, with words that add nothing: 市内, 在住
 * @param typed the name as it stands in the query
 * @param terms words of the index; a case that has one of them is there. Empty if no case is.
 * @param near the areas around it that have cases, the smallest first; empty if the place has some
 */
record Place(int from, int end, String typed, List<String> terms, List<Container> near) {}
