/* The sentence that shows best why a case was found; the twin of Snippets and OffsetMap. */

/** @import { Meta, Piece, Snippet } from "./shapes.js" */
import { termPlacesOf } from "./term-places.js";
import { isLatin, isWord, normalise } from "./text.js";

const LONGEST_SNIPPET = 110;
const BEFORE_MARK = 30;

/** What a sentence gains by a word, beside its length, and by the very word that was typed. */
const WORD = 20;
const TYPED = 40;

const SECOND_HALF = /[\udc00-\udfff]/;

/** @typedef {ReturnType<ReturnType<typeof termPlacesOf>>[number]} Places of a piece or a part */

/**
 * @param {Places[]} places
 * @param {string} text
 */
function pointsOf(places, text) {
  let points = 0;
  for (const { marksIn, isTypedIn } of places) {
    const marks = marksIn(text);
    const last = marks[marks.length - 1];
    if (last) points += WORD + last[1] - last[0];
    if (isTypedIn(text)) points += TYPED;
  }
  return points;
}

/** @param {string} sentence */
const hasNoCjk = (sentence) => ![...sentence].some((letter) => isWord(letter) && !isLatin(letter));

/**
 * A sentence in the language of the page is shown rather than any other.
 * @param {Places[]} places
 * @param {string[]} sentences
 * @param {string} language
 */
function bestOf(places, sentences, language) {
  let best = sentences[0] ?? "";
  let most = 0;
  let isOurs = false;
  for (const sentence of sentences) {
    const points = pointsOf(places, normalise(sentence));
    const ours = (language === "en") === hasNoCjk(sentence);
    if (points > 0 && ((ours && !isOurs) || (ours === isOurs && points > most))) {
      best = sentence;
      most = points;
      isOurs = ours;
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
 * @param {Places[]} places
 * @param {string} sentence
 */
function marksIn(places, sentence) {
  const { text, origin } = spell(sentence);
  /** @type {[number, number][]} */
  const marks = [];
  for (const [at, to] of places.flatMap((place) => place.marksIn(text))) {
    let end = to;
    while (end < text.length && origin[end] === origin[end - 1]) end++;
    marks.push([origin[at], origin[end]]);
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
 * @param {Meta} meta
 * @param {string} language of the page
 */
export function snippetsOf(meta, language) {
  const placesIn = termPlacesOf(meta);

  /**
   * @param {Piece[]} pieces
   * @param {string[]} sentences
   */
  return (pieces, sentences) => {
    const places = placesIn(pieces);
    const best = bestOf(places, sentences, language);
    return cutAround(best, marksIn(places, best));
  };
}
