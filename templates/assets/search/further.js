/*
 * What a query may mean beyond the words of the index. Few queries ask for that, so the script that
 * knows it is loaded for them alone; until it is there, nothing is known.
 */

/** @import { Beyond } from "./beyond.js" */
/** @import { Lexicon } from "./lexicon.js" */
/** @import { Meta, Piece, ReadLines } from "./shapes.js" */
import { beside } from "./beside.js";

/** What may be a reading. */
const SPOKEN = /^(?:[a-z]+|[ぁ-ゖァ-ヺー]{2,})$/;

/** @typedef {ReturnType<typeof furtherOf>} Further */

/**
 * @param {Lexicon} lexicon
 * @param {Meta} meta
 * @param {ReadLines} linesIn
 */
export function furtherOf(lexicon, meta, linesIn) {
  /** @type {Beyond | undefined} */
  let known;

  async function loadBeyond() {
    const beyondOf = await beside("beyond");
    known ??= beyondOf(lexicon, meta, linesIn);
    return known;
  }

  /** While words are on their way, all looks unknown. */
  function beyond() {
    if (!known && !lexicon.isWaiting()) lexicon.want("beyond", loadBeyond);
    return known;
  }

  return {
    /**
     * The cases with a metric that compares so with the number of a piece.
     * @param {Piece} piece
     * @returns {Promise<Iterable<number>>}
     */
    async comparing(piece) {
      if (!piece.figure?.compares) return [];
      const { comparing } = await loadBeyond();
      return comparing(piece);
    },
    /**
     * Words that are read exactly so.
     * @param {string} typed
     */
    readSo: (typed) => (SPOKEN.test(typed) ? beyond()?.readSo(typed) ?? [] : []),
    /**
     * The words of kana or romaji; none where none of them is the reading of a word.
     * @param {string} typed
     */
    partsOf: (typed) => (SPOKEN.test(typed) ? beyond()?.partsOf(typed) ?? [] : []),
    /**
     * Words that were probably meant, the nearest first.
     * @param {string} typed
     */
    correctionsOf: (typed) => beyond()?.correctionsOf(typed) ?? [],
    /**
     * Whether words in kana sound alike.
     * @param {string} one
     * @param {string} other
     */
    soundAlike: (one, other) => beyond()?.soundAlike(one, other) ?? false,
    /**
     * What a name of a place means.
     * @param {string} key the name without suffix, or a reading
     */
    placesCalled: (key) => beyond()?.placesCalled(key) ?? [],
  };
}
