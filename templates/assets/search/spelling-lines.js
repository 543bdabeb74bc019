/* Lines of other spellings by their keys; the twin of SpellingShards. */

/** @import { Lexicon } from "./lexicon.js" */
/** @import { ReadLines } from "./shapes.js" */
import { startOfSound } from "./sounds.js";

/** Lines whose key is their first cell begin so; that of the others is the start of a sound. */
const WITH_KEY = /^[<~=]/;

/** @typedef {ReturnType<typeof spellingLinesOf>} SpellingLines */

/**
 * @param {Lexicon} lexicon
 * @param {ReadLines} linesIn
 * @param {number} buckets
 */
export function spellingLinesOf({ want }, linesIn, buckets) {
  /** @type {Map<string, string[][]>[]} */
  const loaded = [];

  /** @param {number} bucket */
  async function loadSpellings(bucket) {
    /** @type {Map<string, string[][]>} */
    const lines = new Map();
    for (const line of await linesIn(`spell-${bucket}`)) {
      const cells = line.split("\t");
      const key = WITH_KEY.test(line) ? cells[0] : startOfSound(cells[0]);
      const known = lines.get(key) ?? [];
      lines.set(key, known);
      known.push(cells);
    }
    loaded[bucket] = lines;
  }

  /**
   * The cells of the lines of a key; none before they are loaded.
   * @param {string} key
   */
  return function linesOf(key) {
    let bucket = 0;
    for (let at = 0; at < key.length; at++) bucket = (31 * bucket + key.charCodeAt(at)) % buckets;
    if (!loaded[bucket]) want(`spell-${bucket}`, () => loadSpellings(bucket));
    return loaded[bucket]?.get(key) ?? [];
  };
}
