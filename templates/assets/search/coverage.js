/* Which cases answer a query, by the part of it that they cover; the twin of Evaluator. */

/** @import { Answer, Judged } from "./shapes.js" */
import { float } from "./scores.js";

/** A hair less, so that rounding does not part what is equal. */
const HALF = 0.4999;

/** In the order in which they are shown. */
export const MATCHES = /** @type {const} */ (["full", "partial", "corrected"]);

/**
 * @param {Judged[]} judged
 * @param {number} doc
 * @param {boolean} somePlace whether cases have one of the places, so that others are given up
 * @returns {Answer & {had: number, hasPlaces: boolean}}
 */
function answerOf(judged, doc, somePlace) {
  let all = 0;
  let covered = 0;
  let score = 0;
  let had = 0;
  let hasPlaces = true;
  let isWhole = true;
  let isGuess = false;
  for (const { piece, weight, shares, scores } of judged) {
    const share = shares[doc];
    const isGivenUp = somePlace && piece.required && !piece.found;
    all += isGivenUp ? 0 : weight;
    covered += weight * share;
    score += scores[doc];
    had += share > 0 ? 1 : 0;
    hasPlaces &&= share > 0 || !piece.required || isGivenUp;
    isWhole &&= share === 1;
    isGuess ||= share > 0 && piece.near;
  }
  const coverage = isWhole ? 1 : float(covered / all);
  const match = isGuess ? 2 : isWhole ? 0 : 1;
  return { match, coverage, score: float(score), had, hasPlaces };
}

/**
 * The cases that answer, by number; all where nothing is asked.
 * @param {Judged[]} judged
 * @param {number} size
 */
export function answersOf(judged, size) {
  /** @type {Map<number, ReturnType<typeof answerOf>>} */
  const answers = new Map();
  let isAnswered = false;
  const somePlace = judged.some(({ piece }) => piece.required && piece.found);
  for (let doc = 0; doc < size; doc++) {
    const answer = answerOf(judged, doc, somePlace);
    if (answer.hasPlaces && answer.coverage >= HALF) {
      answers.set(doc, answer);
      isAnswered ||= answer.match === 0;
    }
  }
  for (const [doc, { match, had }] of isAnswered ? answers : []) {
    if (match === 1 && had < 2) answers.delete(doc);
  }
  return answers;
}

/**
 * What a case does not have, as typed.
 * @param {Judged[]} judged
 * @param {number} doc
 * @returns {string[]}
 */
export const missingOf = (judged, doc) => judged.flatMap(({ piece, shares, parts }) => {
  if (shares[doc] === 0 || (shares[doc] < 1 && !parts[0])) return [piece.typed];
  return shares[doc] < 1 ? missingOf(parts, doc) : [];
});
