/* What may have been meant by words that nobody writes. */

/** @import { Found } from "./shapes.js" */
import { normalise } from "./text.js";

const MOST_QUERIES = 3;

/**
 * The query with the words put right by which cases were found.
 * @param {Found} found
 */
export function nearMisses({ query, pieces }) {
  const guesses = pieces.flatMap((piece) => [piece, ...piece.parts]).filter(({ near }) => near);
  const better = guesses.flatMap(({ typed, others }) =>
    others.map((word) => normalise(query).replace(typed, () => word)));
  return [...new Set(better)].slice(0, MOST_QUERIES);
}
