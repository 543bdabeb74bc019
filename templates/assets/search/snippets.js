/* The sentence that shows best why a case was found; the twin of Snippets and OffsetMap. */

/** @import { Piece, Snippet } from "./shapes.js" */
import { normalise } from "./text.js";

const LONGEST_SNIPPET = 110;
const BEFORE_MARK = 30;

/** What a sentence gains by a word, beside its length, and by the very word that was typed. */
const WORD = 20;
const TYPED = 40;

const SECOND_HALF = /[\udc00-\udfff]/;

/**
 * The words by which a case may have been found, for each piece; the one that was typed first.
 * @param {Piece[]} pieces
 */
const surfacesOf = (pieces) => pieces.map(({ typed, alternatives }) => {
  const shown = alternatives.filter(({ surface }) => surface);
  const words = [typed, ...shown.flatMap(({ surface, words: parts }) => [surface, ...parts])];
  return words.filter((word) => word[0] !== "#");
});

/**
 * The longest of the words that the text has; empty where it has none.
 * @param {string[]} words
 * @param {string} text
 */
function longestIn(words, text) {
  let longest = "";
  for (const word of words) {
    if (word.length > longest.length && text.includes(word)) longest = word;
  }
  return longest;
}

/**
 * @param {string[][]} surfaces
 * @param {string} text
 */
function pointsOf(surfaces, text) {
  let points = 0;
  for (const words of surfaces) {
    const { length } = longestIn(words, text);
    if (length > 0) points += WORD + length;
    if (text.includes(words[0])) points += TYPED;
  }
  return points;
}

/**
 * @param {string[][]} surfaces
 * @param {string[]} sentences
 */
function bestOf(surfaces, sentences) {
  let best = sentences[0] ?? "";
  let most = 0;
  for (const sentence of sentences) {
    const points = pointsOf(surfaces, normalise(sentence));
    if (points > most) {
      best = sentence;
      most = points;
    }
  }
  return best;
}

/**
 * A text as the index spells it, and for each of its characters where it came from.
 * @param {string} original
 */
function spell(original) {
  let text = "";
  const origin = [];
  for (const { 0: part, index } of original.matchAll(/[^][\p{Mn}ﾞﾟ]*/gu)) {
    // What a character becomes may depend on the one before.
    text += normalise(text.slice(-1) + part).slice(text ? 1 : 0);
    while (origin.length < text.length) origin.push(index);
  }
  return { text, origin: [...origin, original.length] };
}

/**
 * Where a sentence has the words, none within another.
 * @param {string[][]} surfaces
 * @param {string} sentence
 */
function marksIn(surfaces, sentence) {
  const { text, origin } = spell(sentence);
  /** @type {[number, number][]} */
  const marks = [];
  for (const words of surfaces) {
    const word = longestIn(words, text);
    let at = word ? text.indexOf(word) : -1;
    while (at >= 0) {
      let end = at + word.length;
      while (end < text.length && origin[end] === origin[end - 1]) end++;
      marks.push([origin[at], origin[end]]);
      at = text.indexOf(word, at + word.length);
    }
  }
  marks.sort((one, other) => one[0] - other[0] || other[1] - one[1]);
  let last = 0;
  return marks.filter(([from, to]) => {
    const isFree = from >= last;
    if (isFree) last = to;
    return isFree;
  });
}

/**
 * @param {string} text
 * @param {[number, number][]} marks
 * @returns {Snippet}
 */
function cutAround(text, marks) {
  /** No character beyond the first plane is cut in two. @param {number} at */
  const whole = (at) => (SECOND_HALF.test(text[at] ?? "") ? at - 1 : at);
  const first = Math.max(0, (marks[0]?.[0] ?? 0) - BEFORE_MARK);
  const from = whole(text.length > LONGEST_SNIPPET ? first : 0);
  const to = whole(Math.min(text.length, from + LONGEST_SNIPPET));
  const before = from > 0 ? "…" : "";
  const after = to < text.length ? "…" : "";
  const moved = before.length - from;
  return {
    text: before + text.slice(from, to) + after,
    marks: marks.filter(([, end]) => end <= to)
      .map(([start, end]) => [start + moved, end + moved]),
  };
}

/**
 * @param {Piece[]} pieces
 * @param {string[]} sentences
 */
export function snippetOf(pieces, sentences) {
  const surfaces = surfacesOf(pieces);
  const best = bestOf(surfaces, sentences);
  return cutAround(best, marksIn(surfaces, best));
}
