/* What a word of a query may mean; the twin of QueryTermReader. */

/** @import { Alternative, Meta, Piece } from "./shapes.js" */
/** @import { Lexicon } from "./lexicon.js" */
import { GRAMS, READINGS, WORDS } from "./lexicon.js";
import { gramsOf, hiraganaOf, isLone, isNear, katakanaOf } from "./text.js";

/** How much a case counts that has not the word itself. */
const SYNONYM = 0.8;
const TERM = 0.6;
const NEAR = 0.5;

/** How much verbs and adjectives tell beside nouns. */
const INFLECTED = 0.2;

/** What a piece is unless something says otherwise. @type {Omit<Piece, "typed" | "alternatives">} */
const PLAIN = {
  wordMeans: true,
  grams: [],
  near: false,
  required: false,
  factor: 1,
  parts: [],
  found: false,
  others: [],
};

/** Words in kana as short as this stand in the midst of others too often. */
const SHORT = 5;

/**
 * Pairs of characters where a word of one character touches its neighbour in a text.
 * @param {string} text
 * @param {string[]} words
 */
function adjacentOf(text, words) {
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
  ({ words, weight, surface, field, adjacent: adjacentOf(surface, words) });

/**
 * @param {Lexicon} lexicon
 * @param {Meta} meta
 */
export function pieceReaderOf(lexicon, { rules, synonyms: { others, cut, labels, sorted } }) {
  const { find, segment } = lexicon;

  /**
   * @param {string} typed
   * @returns {Piece}
   */
  function piece(typed) {
    /** @type {Alternative[]} */
    const alternatives = [];
    const isKana = rules.kana.test(typed);
    addWords(typed, wordsOf(typed), 1, alternatives);
    const isKnown = alternatives.length > 0 && !alternatives[0].words[1];
    if (!alternatives[0] && isKana) {
      const katakana = katakanaOf(typed);
      addReadings(typed, katakana, alternatives);
      if (!alternatives[0] && katakana !== typed) {
        const other = piece(katakana);
        if (other.alternatives[0]) return other;
      }
    }
    addOthers(typed, SYNONYM, TERM, alternatives);
    const wordMeans = isKnown || (typed.length < SHORT && isKana);
    const all = gramsOf(typed);
    const grams = all.every((gram) => find(GRAMS, gram)) ? all : [];
    // While buckets are on their way all looks hopeless.
    const isHopeless = !alternatives[0] && (wordMeans || !grams[0]) && !lexicon.isWaiting();
    const near = isHopeless && rules.spelled.test(typed);
    if (near) addNearSpellings(typed, alternatives);
    return { ...PLAIN, typed, wordMeans, grams, alternatives, near, required: rules.place.test(typed) };
  }

  /**
   * The words that a text is made of; null where it is none, or only crumbs of one.
   * @param {string} text
   */
  function wordsOf(text) {
    const words = segment(WORDS, text);
    if (!words) return null;
    const isCrumbs = words[1] && rules.hiragana.test(text) && words.some((word) => !word[1]);
    if (isCrumbs) return null;
    return adjacentOf(text, words).every((gram) => find(GRAMS, gram)) ? words : null;
  }

  /**
   * Of more words than the word itself has, each counts less.
   * @param {string} text
   * @param {string[] | null | undefined} words
   * @param {number} weight
   * @param {Alternative[]} alternatives
   */
  function addWords(text, words, weight, alternatives) {
    if (!words) return;
    const first = alternatives[0]?.words ?? words;
    const fair = Math.min(1, first.length / words.length);
    alternatives.push(meaning(words, weight * fair, text));
  }

  /**
   * @param {string} word
   * @param {number} weight of other words
   * @param {number} termWeight of all cases of a term
   * @param {Alternative[]} alternatives
   * @param {boolean} [labelsOnly] whether only labels stand for terms
   */
  function addOthers(word, weight, termWeight, alternatives, labelsOnly = false) {
    for (const other of others.get(word) ?? []) {
      const words = cut.get(other);
      if (other[0] !== "#") {
        addWords(other, words, weight, alternatives);
      } else if (words && (labels.has(word) || !(labelsOnly || alternatives[0]))) {
        alternatives.push(meaning(words, termWeight));
      }
    }
  }

  /**
   * Words in kana may stand in the cases in the other kana, or in characters that are read so.
   * @param {string} typed
   * @param {string} katakana
   * @param {Alternative[]} alternatives
   */
  function addReadings(typed, katakana, alternatives) {
    const hiragana = hiraganaOf(typed);
    for (const other of [hiragana, katakana]) {
      if (other !== typed && find(WORDS, other)) alternatives.push(meaning([other], 1, other));
    }
    const readings = segment(READINGS, hiragana);
    if (readings?.every((reading) => reading[1])) {
      alternatives.push(meaning(readings, 1, "", READINGS));
    }
  }

  /**
   * @param {string} typed
   * @param {Alternative[]} alternatives
   */
  function addNearSpellings(typed, alternatives) {
    for (const word of sorted.filter((one) => isNear(typed, one))) {
      addOthers(word, NEAR, NEAR, alternatives, true);
      addWords(word, cut.get(word), NEAR, alternatives);
    }
    for (const [word, postings] of lexicon.neighbours(typed) ?? []) {
      if (postings[WORDS] && word[0] === typed[0] && isNear(typed, word)) {
        alternatives.push(meaning([word], NEAR, word));
      }
    }
  }

  /**
   * Cases of the year score more than those that only mention it.
   * @param {string} typed
   * @param {number} year
   * @returns {Piece}
   */
  function pieceOfYear(typed, year) {
    const all = [meaning([`#years:${year}`], 1, typed), meaning([`#year:${year}`], 0.5, typed)];
    const alternatives = all.filter(({ words }) => find(WORDS, words[0]));
    return { ...PLAIN, typed, alternatives };
  }

  /**
   * The same as a verb or an adjective.
   * @param {Piece} one
   * @returns {Piece}
   */
  const inflected = (one) => ({ ...one, factor: INFLECTED });

  return { piece, pieceOfYear, inflected };
}
