/* Where a text has words and numbers of a query; the twin of TermPlaces. */

/** @import { Meta, Piece } from "./shapes.js" */
import { numberReaderOf } from "./numbers.js";
import { insideLatin } from "./text.js";

/** What the tokens of mentioned years begin with. */
const YEAR = "#year:";

/**
 * Where a word begins, but never inside a Latin one; -1 where the text does not have it.
 * @param {string} word
 * @param {string} text
 * @param {number} from
 */
function find(word, text, from) {
  /** @param {number} at */
  const isCut = (at) => insideLatin(text, at) || insideLatin(text, at + word.length);
  let at = text.indexOf(word, from);
  while (at >= 0 && isCut(at)) at = text.indexOf(word, at + 1);
  return at;
}

/** @param {Meta} meta */
export function termPlacesOf(meta) {
  const { particles, endings } = meta.words;
  const { yearsAt, figureAt } = numberReaderOf(meta);

  /** Whether a part of a word explains anything. @param {string} word */
  const tells = (word) =>
    word.length > 1 && word[0] !== "#" && !particles.has(word) && !endings.has(word);

  /** @param {Piece} piece */
  function placesOfOne({ typed, alternatives, figure }) {
    const shown = alternatives.filter(({ surface }) => surface);
    const words = new Set([typed, ...shown.flatMap(({ surface, words: parts }) =>
      [...parts.filter((word) => tells(word)), surface])]);
    const years = new Set(alternatives.flatMap(({ words: parts }) =>
      parts.filter((word) => word.startsWith(YEAR))));

    /**
     * @param {string} text
     * @param {[number, number][]} marks
     */
    function addNumbers(text, marks) {
      for (let at = 0; at < text.length; at++) {
        if (insideLatin(text, at)) continue;
        const found = years.size > 0 ? yearsAt(text, at) : null;
        if (found?.years.some((year) => years.has(YEAR + year))) marks.push([at, found.end]);
        const other = figure ? figureAt(text, at) : null;
        if (!figure || other?.unit !== figure.unit) continue;
        const isMeant = figure.compares
          ? figure.compares(other.value, figure.value)
          : other.value === figure.value;
        if (isMeant) marks.push([at, other.end]);
      }
    }

    return {
      /** @param {string} text */
      isTypedIn: (text) => find(typed, text, 0) >= 0,
      /** @param {string} text */
      marksIn(text) {
        /** @type {[number, number][]} */
        const marks = [];
        let longest = "";
        for (const word of words) {
          if (word.length > longest.length && find(word, text, 0) >= 0) longest = word;
        }
        let at = longest ? find(longest, text, 0) : -1;
        while (at >= 0) {
          marks.push([at, at + longest.length]);
          at = find(longest, text, at + longest.length);
        }
        if (figure || years.size > 0) addNumbers(text, marks);
        return marks;
      },
    };
  }

  /**
   * The pieces, and after each the parts of it.
   * @param {Piece[]} pieces
   * @returns {ReturnType<typeof placesOfOne>[]}
   */
  const places = (pieces) =>
    pieces.flatMap((piece) => [placesOfOne(piece), ...places(piece.parts)]);

  return places;
}
