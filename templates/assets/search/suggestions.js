/* What the search box offers; the twin of SuggestionShards. */

/** @import { Facets, Meta, Offer, ReadLines } from "./shapes.js" */

const LONGEST_KEY = 16;
const MOST_OFFERS = 8;

/**
 * @param {Meta} meta
 * @param {Facets} facets
 * @param {ReadLines} linesIn
 * @param {(text: string) => string} spell as the index does
 */
export function suggesterOf(meta, facets, linesIn, spell) {
  /**
   * Lines of word, kind, id and title whose words begin alike.
   * @param {string} start of one or two characters
   */
  async function linesOf(start) {
    const [first, second] = [start.charCodeAt(0), start[1]?.charCodeAt(0) ?? 0];
    const bucket = (31 * first + second) % meta.suggestions;
    const lines = await linesIn(`suggest-${bucket}`);
    return lines.map((line) => line.split("\t"));
  }

  /**
   * Terms, places and cases that begin so.
   * @param {string} typed
   * @returns {Promise<Offer[]>}
   */
  async function suggest(typed) {
    const key = spell(typed.slice(0, LONGEST_KEY)).trim().slice(0, LONGEST_KEY);
    /** @type {Map<string, Offer>} */
    const offers = new Map();
    for (const [word, kind, id, title] of key ? await linesOf(key) : []) {
      if (!word.startsWith(key)) continue;
      const label = title || (facets[kind]?.find((value) => value.id === id)?.label ?? id);
      offers.set(`${kind} ${id}`, { kind, id, label });
    }
    return [...offers.values()].slice(0, MOST_OFFERS);
  }

  return suggest;
}
