/* Scores of terms by case, in the very floats of BM25Similarity; the twin of TermScores. */

/** @import { Bytes, Fetch, Field, Posting } from "./shapes.js" */
/** @import { Lexicon } from "./lexicon.js" */
import { unpack } from "./files.js";

export const float = Math.fround;

/** The constants of BM25. */
const SATURATION = float(1.2);
const LENGTH_MATTERS = 0.75;

/** The length that Lucene's SmallFloat keeps in a byte. @param {number} norm */
function lengthOf(norm) {
  const bits = norm - 24;
  return bits < 8 ? norm : 24 + (8 + (bits % 8)) * 2 ** ((bits >> 3) - 1);
}

/**
 * What a length makes of a frequency, for each length that a byte can tell.
 * @param {number} mean
 */
export function inverseLengths(mean) {
  return Array.from({ length: 256 }, (_, norm) => {
    const relative = float(float(LENGTH_MATTERS * float(lengthOf(norm))) / float(mean));
    return float(1 / float(SATURATION * float(1 - LENGTH_MATTERS + relative)));
  });
}

/**
 * @param {Bytes} list
 * @param {number} cases that have the term
 * @param {Field} field
 * @param {number} size
 */
function scoresOf(list, cases, field, size) {
  const weight = float(Math.log(1 + (field.cases - cases + 0.5) / (cases + 0.5)));
  const scores = new Float32Array(size);
  const bytes = unpack(list);
  let doc = -1;
  while (bytes.more()) {
    const next = bytes.number();
    doc += (next >> 1) + 1;
    const frequency = next & 1 ? 1 : bytes.number();
    const counted = float(frequency * field.inverse[field.norms[doc]]);
    scores[doc] = weight - float(weight / float(1 + counted));
  }
  return scores;
}

/**
 * @param {Lexicon} lexicon
 * @param {Fetch} fetch
 * @param {Field[]} fields
 * @param {number} size
 */
export function scorerOf(lexicon, fetch, fields, size) {
  /** @param {Posting} posting */
  async function listOf({ list }) {
    return list instanceof Uint8Array
      ? list
      : (await fetch(list.chunk)).subarray(list.from, list.to);
  }

  /**
   * By case; undefined where the index has no such term.
   * @param {number} field
   * @param {string} term
   */
  return async (field, term) => {
    const posting = await lexicon.load(field, term);
    if (!posting) return undefined;
    posting.scores ??= scoresOf(await listOf(posting), posting.cases, fields[field], size);
    return posting.scores;
  };
}
