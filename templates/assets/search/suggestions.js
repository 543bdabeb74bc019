/* What the search box offers, and what may have been meant; the twin of SuggestionShards. */

/** @import { Facets, Fetch, Found, Meta, Offer } from "./shapes.js" */
/** @import { Lexicon } from "./lexicon.js" */
import { decode } from "./files.js";
import { LONGEST } from "./lexicon.js";
import { distance, normalise } from "./text.js";

const LONGEST_KEY = 16;
const MOST_OFFERS = 8;
const MOST_QUERIES = 3;
/** Words that differ more in length or letters are not meant for each other. */
const LESS_APART = 3;
const MOST_APART = 2;

/**
 * @param {Fetch} fetch
 * @param {Meta} meta
 * @param {Facets} facets
 * @param {Lexicon} lexicon
 */
export function suggesterOf(fetch, meta, facets, lexicon) {
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
   * All words that a misspelt one may have been meant for.
   * @param {string} typed
   */
  async function wordsLike(typed) {
    const suggested = (await linesOf(typed[0])).map(([word]) => word);
    const terms = [...(lexicon.neighbours(typed)?.keys() ?? [])];
    const alike = terms.filter((word) => word[2] && word[0] === typed[0]);
    return [...suggested, ...meta.synonyms.sorted, ...alike];
  }

  /**
   * @param {string} typed
   * @param {string} word
   */
  function apart(typed, word) {
    const inLength = Math.abs(word.length - typed.length);
    return inLength < LESS_APART ? distance(typed, word) : Infinity;
  }

  /**
   * The query with a word that no case has put right; the nearest first.
   * @param {Found} found
   */
  async function nearMisses({ query, pieces }) {
    /** @type {{far: number, better: string}[]} */
    const offers = [];
    const missing = pieces.filter((piece) => !piece.found && piece.typed.length <= LONGEST);
    for (const { typed } of missing) {
      for (const word of await wordsLike(typed)) {
        const far = apart(typed, word);
        if (far <= Math.min(MOST_APART, typed.length / 2) && word[1]) {
          offers.push({ far, better: normalise(query).replace(typed, () => word) });
        }
      }
    }
    offers.sort((one, other) => one.far - other.far);
    return [...new Set(offers.map(({ better }) => better))].slice(0, MOST_QUERIES);
  }

  return { suggest, nearMisses };
}
