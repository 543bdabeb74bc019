/* Which cases have a piece of a query, and how well; the twin of Evaluator. */

/** @import { Piece } from "./shapes.js" */
import { float } from "./scores.js";

/** @typedef {Float32Array | undefined} Scores by case; undefined where no case has the term */

/**
 * @param {Scores[]} lists
 * @param {number} doc
 */
const hasAll = (lists, doc) => lists.every((scores) => scores !== undefined && scores[doc] > 0);

/**
 * @param {(ArrayLike<number> | undefined)[]} lists
 * @param {number} doc
 */
export const sum = (lists, doc) => lists.reduce((total, scores) => total + (scores?.[doc] ?? 0), 0);

/**
 * The score of the piece by case, -1 where the case has it not. The piece learns by which words it
 * was found.
 * @param {Piece} piece
 * @param {(field: number, term: string) => Promise<Scores>} scoresOf
 * @param {number} size
 * @param {number} gramField
 */
export async function judge(piece, scoresOf, size, gramField) {
  /**
   * @param {number} field
   * @param {string[]} terms
   */
  const all = (field, terms) => Promise.all(terms.map((term) => scoresOf(field, term)));

  const [grams, alternatives] = await Promise.all([
    all(gramField, piece.grams),
    Promise.all(piece.alternatives.map(async ({ field, words, adjacent, surface, weight }) => {
      const [ofWords, ofPairs] = await Promise.all([all(field, words), all(gramField, adjacent)]);
      return { words: ofWords, adjacent: ofPairs, surface, weight };
    })),
  ]);
  /** @type {Set<string>} */
  const foundBy = new Set();

  /** @param {number} doc */
  function scoreOf(doc) {
    const ofGrams = 0.5 * sum(grams, doc);
    let isAccepted = !piece.wordMeans && grams.length > 0 && hasAll(grams, doc);
    let best = alternatives.length > 0 ? 0 : float(ofGrams);
    for (const { words, adjacent, surface, weight } of alternatives) {
      if (hasAll(words, doc) && hasAll(adjacent, doc)) {
        foundBy.add(surface);
        isAccepted = true;
      }
      const further = surface === piece.typed ? ofGrams : 0;
      best = Math.max(best, float(weight * (sum(words, doc) + further)));
    }
    return isAccepted ? best : -1;
  }

  const judged = Array.from({ length: size }, (_, doc) => scoreOf(doc));
  piece.found = judged.some((score) => score >= 0);
  piece.others = [...new Set(alternatives.map(({ surface }) => surface))]
    .filter((word) => foundBy.has(word) && word && word !== piece.typed);
  return judged;
}
