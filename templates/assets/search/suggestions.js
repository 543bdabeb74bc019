/* What the search box offers, and what may have been meant; the twin of SuggestionShards. */

/** @import { Facets, Fetch, Found, Meta, Offer } from "./shapes.js" */
import { decode } from "./files.js";
import { normalise } from "./text.js";

const LONGEST_KEY = 16;
const MOST_OFFERS = 8;
const MOST_QUERIES = 3;

/**
 * @param {Fetch} fetch
 * @param {Meta} meta
 * @param {Facets} facets
 */
export function suggesterOf(fetch, meta, facets) {
  /**
   * Lines of word, kind, id and title whose words begin alike.
   * @param {string} start of one or two characters
   */
  async function linesOf(start) {
    const [first, second] = [start.charCodeAt(0), start[1]?.charCodeAt(0) ?? 0];
    const bucket = (31 * first + second) % meta.suggestions;
    const text = decode(await fetch(`suggest-${bucket}`));
    return text.split("\n").map((line) => line.split("\t"));
  }

  /**
   * Terms, places and cases that begin so.
   * @param {string} typed
   */
  async function suggest(typed) {
    const key = normalise(typed.slice(0, LONGEST_KEY)).trim().slice(0, LONGEST_KEY);
    /** @type {Map<string, Offer>} */
    const offers = new Map();
    for (const [word, kind, id, title] of key ? await linesOf(key) : []) {
      if (!word.startsWith(key)) continue;
      const label = title || (facets[kind]?.find((value) => value.id === id)?.label ?? id);
      offers.set(`${kind} ${id}`, { kind, id, label });
    }
    return [...offers.values()].slice(0, MOST_OFFERS);
  }

  /**
   * The query with the words put right by which cases were found.
   * @param {Found} found
   */
  async function nearMisses({ query, pieces }) {
    const guesses = pieces.flatMap((piece) => [piece, ...piece.parts]).filter(({ near }) => near);
    const better = guesses.flatMap(({ typed, others }) =>
      others.map((word) => normalise(query).replace(typed, () => word)));
    return [...new Set(better)].slice(0, MOST_QUERIES);
  }

  return { suggest, nearMisses };
}
