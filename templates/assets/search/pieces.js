/* What a word of a query may mean; the twin of QueryTermReader. */

/** @import { Alternative, Meta, Piece, Place } from "./shapes.js" */
/** @import { Lexicon } from "./lexicon.js" */
/** @import { Spellings } from "./spellings.js" */
import { GRAMS, NOTES, WORDS } from "./fields.js";
import { MENTIONED, PART, PLAIN, adjacentOf, isNote, meaning, note, or } from "./meanings.js";
import { BROADER } from "./synonyms.js";
import { gramsOf, isPhrase, pairsOf } from "./text.js";

/** How much a case counts that has not the word itself. */
const SYNONYM = 0.8;
const TERM = 0.6;
const NEAR = 0.5;

/** How much verbs and adjectives tell beside nouns. */
const INFLECTED = 0.02;

/** Words in kana as short as this stand in the midst of others too often. */
const SHORT = 5;

/** @typedef {ReturnType<typeof pieceReaderOf>} PieceReader */

/**
 * @param {Lexicon} lexicon
 * @param {Meta} meta
 * @param {Spellings} spellings
 */
export function pieceReaderOf(lexicon, { rules, synonyms: { others, cut, labels } }, spellings) {
  const { find, segment } = lexicon;

  /**
   * A word as it is written; where nothing is known of it, as it is read; else as it was meant.
   * @param {string} typed
   * @returns {Piece}
   */
  function piece(typed) {
    const own = written(typed);
    const isKnown = own.alternatives.length > 0;
    // While buckets are on their way all looks unknown.
    const isAlsoRead = typed.length > 2 && rules.hiragana.test(typed);
    if ((isKnown && !isAlsoRead) || lexicon.isWaiting()) return own;
    const read = readAs(isKnown ? own : null, spellings.readSo(typed));
    if (read) return read;
    const isHopeless = (own.wordMeans || !own.grams[0]) && !lexicon.isWaiting();
    return (isHopeless && near(own)) || own;
  }

  /**
   * Kana or Latin letters as the words that are read so; null where there are none.
   * @param {Piece} whole
   */
  function spoken(whole) {
    if ((whole.alternatives[0] && !whole.near) || lexicon.isWaiting()) return null;
    /** @type {Piece[]} */
    const parts = [];
    for (const { typed, words, guessed } of spellings.partsOf(whole.typed)) {
      const read = readAs(null, words);
      if (guessed || (!read && whole.near)) return null;
      parts.push(read ?? written(typed));
    }
    return parts[1] ? { ...whole, near: false, parts } : parts[0] ?? null;
  }

  /**
   * @param {string} typed
   * @returns {Piece}
   */
  function written(typed) {
    /** @type {Alternative[]} */
    const alternatives = [];
    addWords(typed, wordsOf(typed), 1, alternatives);
    const isKnown = alternatives.length > 0 && !alternatives[0].words[1];
    for (const word of spellings.withOtherKana(typed)) {
      addWords(word, wordsOf(word), 1, alternatives);
    }
    addOthers(typed, SYNONYM, TERM, alternatives);
    const wordMeans = isKnown || isPhrase(typed)
      || (typed.length < SHORT && rules.kana.test(typed));
    const all = gramsOf(typed);
    const grams = all.every((gram) => find(GRAMS, gram)) ? all : [];
    const notes = segment(NOTES, typed);
    const fallback = notes && isNote(notes) ? note(typed, notes) : null;
    return { ...PLAIN, typed, wordMeans, grams, alternatives, fallback };
  }

  /**
   * The first of some words that is known, with what the others mean; null where none is.
   * @param {Piece | null} known
   * @param {string[]} words
   */
  function readAs(known, words) {
    let first = known;
    const more = [];
    for (const word of words) {
      const one = written(word);
      if (!first && one.alternatives[0]) first = one;
      else if (first && word !== first.typed) more.push(...one.alternatives);
    }
    return first && or(first, more);
  }

  /**
   * A word with the meanings of those that were probably meant; null where there are none.
   * @param {Piece} own
   * @returns {Piece | null}
   */
  function near(own) {
    const words = spellings.correctionsOf(own.typed);
    if (words[0] && spellings.soundAlike(own.typed, words[0])) {
      const read = readAs(null, words);
      return read && or(own, read.alternatives);
    }
    /** @type {Alternative[]} */
    const alternatives = [];
    for (const word of words) {
      addWords(word, wordsOf(word), NEAR, alternatives);
      addOthers(word, NEAR, NEAR, alternatives, true);
    }
    return alternatives[0] ? { ...own, alternatives, near: true } : null;
  }

  /**
   * Whether the words are mere endings and particles.
   * @param {string} text
   * @param {string[]} words
   */
  const isCrumbs = (text, words) =>
    words.length > 1 && rules.hiragana.test(text) && words.some((word) => !word[1]);

  /**
   * The words that a text is made of; null where it is none, or only crumbs of one.
   * @param {string} text
   */
  function wordsOf(text) {
    if (isPhrase(text)) {
      const pairs = pairsOf(text);
      return pairs.every((pair) => find(WORDS, pair)) ? pairs : null;
    }
    const words = segment(WORDS, text);
    if (!words) return null;
    if (isCrumbs(text, words)) return null;
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
   * @param {string} other
   * @param {string[] | null | undefined} words
   * @param {Alternative[]} alternatives
   */
  function addBroader(other, words, alternatives) {
    /** @type {Alternative[]} */
    const broader = [];
    if (other[0] !== "#") addWords(other, words, TERM, broader);
    else if (words) broader.push(meaning(words, TERM));
    alternatives.push(...broader.map((one) => ({ ...one, share: PART })));
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
      if (other[0] === BROADER) {
        if (!labelsOnly) addBroader(other.slice(1), words, alternatives);
      } else if (other[0] !== "#") {
        addWords(other, words, weight, alternatives);
      } else if (words && (labels.has(word) || !(labelsOnly || alternatives[0]))) {
        alternatives.push(meaning(words, termWeight));
      }
    }
  }

  /**
   * Cases of the place score more than those that only mention it.
   * @param {Place} place
   * @returns {Piece}
   */
  function pieceOfPlace({ typed, terms, near }) {
    const alternatives = terms.map((term) => meaning([term], 1, typed));
    addWords(typed, wordsOf(typed), MENTIONED, alternatives);
    addOthers(typed, SYNONYM, TERM, alternatives);
    return { ...PLAIN, typed, alternatives, required: true, around: near };
  }

  /**
   * The same as a verb or an adjective.
   * @param {Piece} one
   * @returns {Piece}
   */
  const inflected = (one) => ({ ...one, factor: INFLECTED });

  return {
    piece,
    written,
    spoken,
    pieceOfPlace,
    inflected,
  };
}
