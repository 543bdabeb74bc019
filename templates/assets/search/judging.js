/* How much cases have of a piece of a query, and how well; the twin of Judge. */

/** @import { Further } from "./further.js" */
/** @import { Judged, Piece, ScoresOf } from "./shapes.js" */
import { GRAMS } from "./fields.js";
import { PART } from "./meanings.js";
import { float } from "./scores.js";

/** @typedef {Float32Array | undefined} Scores by case; undefined where no case has the term */

const GRAM_WEIGHT = 0.5;

/**
 * @param {Scores[]} lists
 * @param {number} doc
 */
const hasAll = (lists, doc) => lists.every((scores) => scores !== undefined && scores[doc] > 0);

/**
 * @param {Scores[]} lists
 * @param {number} doc
 */
const sum = (lists, doc) => lists.reduce((total, scores) => total + (scores?.[doc] ?? 0), 0);

/**
 * The inverse document frequency of BM25, of the cases that have all of a piece.
 * @param {Float32Array} shares
 */
function rarityOf(shares) {
  const having = Math.max(1, shares.reduce((count, share) => count + (share === 1 ? 1 : 0), 0));
  return float(Math.log(1 + (shares.length - having + 0.5) / (having + 0.5)));
}

/**
 * Of a verb that no case has, nobody knows what it would tell.
 * @param {Piece} piece
 * @param {Float32Array} shares
 */
const weightOf = ({ factor }, shares) =>
  (factor < 1 && !shares.includes(1) ? 0 : factor * rarityOf(shares));

/**
 * A case has a share of a compound if it has the head, which comes last, and more than half.
 * @param {Judged[]} parts
 * @param {Float32Array} shares
 * @param {Float32Array} scores
 */
function addParts(parts, shares, scores) {
  const head = parts[parts.length - 1];
  for (let doc = 0; doc < shares.length; doc++) {
    let all = 0;
    let had = 0;
    let score = 0;
    for (const part of parts) {
      all += part.weight;
      had += part.weight * part.shares[doc];
      score += part.scores[doc];
    }
    if (head.shares[doc] > 0 && had > all / 2) {
      shares[doc] = Math.max(shares[doc], had / all);
      scores[doc] = Math.max(scores[doc], score);
    }
  }
}

/**
 * Contacts and sources count only where no case has the piece elsewhere.
 * @param {Piece} piece
 * @param {ScoresOf} scoresOf
 * @param {Float32Array} shares
 * @param {Float32Array} scores
 */
async function addFallback({ fallback }, scoresOf, shares, scores) {
  if (!fallback || shares.includes(1)) return;
  const { field, words, weight } = fallback;
  const lists = await Promise.all(words.map((word) => scoresOf(field, word)));
  for (let doc = 0; doc < shares.length; doc++) {
    if (hasAll(lists, doc)) {
      shares[doc] = 1;
      scores[doc] = weight * sum(lists, doc);
    }
  }
}

/**
 * The piece learns whether and by which words it was found.
 * @param {Piece} piece
 * @param {ScoresOf} scoresOf
 * @param {number} size
 * @param {Further} further
 * @returns {Promise<Judged>}
 */
export async function judge(piece, scoresOf, size, further) {
  /**
   * @param {number} field
   * @param {string[]} terms
   */
  const all = (field, terms) => Promise.all(terms.map((term) => scoresOf(field, term)));

  const [grams, alternatives, parts] = await Promise.all([
    all(GRAMS, piece.grams),
    Promise.all(piece.alternatives.map(async ({ field, words, adjacent, ...rest }) => {
      const [ofWords, ofPairs] = await Promise.all([all(field, words), all(GRAMS, adjacent)]);
      return { ...rest, words: ofWords, adjacent: ofPairs };
    })),
    Promise.all(piece.parts.map((part) => judge(part, scoresOf, size, further))),
  ]);
  /** @type {Set<string>} */
  const foundBy = new Set();

  /** How much of the piece a case has, and how well. @param {number} doc */
  function judgeCase(doc) {
    const ofGrams = GRAM_WEIGHT * sum(grams, doc);
    const hasGrams = !piece.wordMeans && grams.length > 0 && hasAll(grams, doc);
    let had = hasGrams ? 1 : 0;
    let best = alternatives.length > 0 ? 0 : float(ofGrams);
    for (const { words, adjacent, surface, weight, share } of alternatives) {
      if (hasAll(words, doc) && hasAll(adjacent, doc)) {
        foundBy.add(surface);
        had = Math.max(had, share);
      }
      const further = surface === piece.typed ? ofGrams : 0;
      best = Math.max(best, float(weight * (sum(words, doc) + further)));
    }
    shares[doc] = had;
    scores[doc] = had > 0 ? best : 0;
  }

  const shares = new Float32Array(size);
  const scores = new Float32Array(size);
  for (let doc = 0; doc < size; doc++) judgeCase(doc);
  if (parts[0]) addParts(parts, shares, scores);
  for (const doc of await further.comparing(piece)) {
    shares[doc] = 1;
    scores[doc] = 1;
  }
  await addFallback(piece, scoresOf, shares, scores);
  piece.found = shares.some((share) => share > PART);
  const own = alternatives.map(({ surface }) => surface)
    .filter((word) => foundBy.has(word) && word);
  const others = new Set([...own, ...parts.flatMap((part) => part.piece.others)]);
  others.delete(piece.typed);
  piece.others = [...others];
  return { piece, weight: weightOf(piece, shares), shares, scores, parts };
}
