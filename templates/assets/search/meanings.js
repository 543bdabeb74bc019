/* What a case has to have for a meaning of a word; the twin of Alternative in QueryTerm. */

/** @import { Alternative, Piece } from "./shapes.js" */
import { NOTES, WORDS } from "./fields.js";
import { isLone } from "./text.js";

const NOTE = 0.3;

/** How much a case counts that only mentions a year or a place. */
export const MENTIONED = 0.5;

/** What a case has of a piece of which it says only something broader: alone no answer. */
export const PART = 0.375;

/**
 * What a piece is unless something says otherwise.
 * @type {Omit<Piece, "typed" | "alternatives">}
 */
export const PLAIN = {
  wordMeans: true,
  grams: [],
  near: false,
  required: false,
  around: [],
  figure: null,
  about: [],
  fallback: null,
  factor: 1,
  parts: [],
  found: false,
  others: [],
};

/**
 * Pairs of characters where a word of one character touches its neighbour in a text.
 * @param {string} text
 * @param {string[]} words
 */
export function adjacentOf(text, words) {
  /** @type {Set<string>} */
  const pairs = new Set();
  let at = 0;
  for (const word of words) {
    at = text.indexOf(word, at);
    if (words[1] && isLone(word)) {
      for (const start of [at - 1, at]) {
        const isPair = isLone(text[start]) && isLone(text[start + 1]);
        if (isPair) pairs.add(text.substring(start, start + 2));
      }
    }
    at += word.length;
  }
  return [...pairs];
}

/**
 * @param {string[]} words
 * @param {number} weight
 * @param {string} [surface]
 * @param {number} [field]
 * @returns {Alternative}
 */
export const meaning = (words, weight, surface = "", field = WORDS) =>
  ({ words, weight, surface, field, adjacent: adjacentOf(surface, words), share: 1 });

/** @param {Alternative} one @param {Alternative} other */
const isSame = (one, other) =>
  one.surface === other.surface && one.weight === other.weight
    && one.words.join("\n") === other.words.join("\n");

/**
 * The same with more alternatives.
 * @param {Piece} known
 * @param {Alternative[]} others
 * @returns {Piece}
 */
export function or(known, others) {
  const alternatives = [...known.alternatives];
  for (const other of others) {
    if (!alternatives.some((one) => isSame(one, other))) alternatives.push(other);
  }
  return { ...known, alternatives };
}

/**
 * Where to look for what no case has elsewhere.
 * @param {string} typed
 * @param {string[]} words
 * @returns {Alternative}
 */
export const note = (typed, words) =>
  ({ words, weight: NOTE, surface: typed, field: NOTES, adjacent: [], share: 1 });

/**
 * No word with a lone character: 奈良労働局 has two words, 岐阜市 only one.
 * @param {string[]} words
 */
export function isNote(words) {
  const long = words.filter((word) => word[1]).length;
  return long === words.length || long > 1;
}
