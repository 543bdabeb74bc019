/* Pieces that words do not explain: years, telephone numbers and figures. */

/** @import { Figure, Meta, Piece } from "./shapes.js" */
/** @import { Lexicon } from "./lexicon.js" */
import { WORDS } from "./fields.js";
import { MENTIONED, PLAIN, meaning, note } from "./meanings.js";
import { numberReaderOf } from "./numbers.js";
import { gramsOf } from "./text.js";

/**
 * @param {Lexicon} lexicon
 * @param {Meta} meta
 */
export function ownPiecesOf({ find }, meta) {
  const { yearsAt, telephoneAt, figureAt } = numberReaderOf(meta);

  /**
   * Cases of the year score more than those that only mention it.
   * @param {string} typed
   * @param {number[]} years
   * @returns {Piece}
   */
  function pieceOfYears(typed, years) {
    const all = years.flatMap((year) =>
      [meaning([`#years:${year}`], 1, typed), meaning([`#year:${year}`], MENTIONED, typed)]);
    const alternatives = all.filter(({ words }) => find(WORDS, words[0]));
    return { ...PLAIN, typed, alternatives };
  }

  /**
   * @param {string} typed
   * @param {string} digits
   * @returns {Piece}
   */
  const pieceOfTelephone = (typed, digits) =>
    ({ ...PLAIN, typed, alternatives: [], fallback: note(typed, [digits]) });

  /**
   * @param {string} typed
   * @param {Figure} figure
   * @param {string} before the word before it, which says what is counted
   * @returns {Piece}
   */
  function pieceOfFigure(typed, figure, before) {
    const about = gramsOf(before);
    if (figure.compares) return { ...PLAIN, typed, alternatives: [], figure, about };
    const term = `${figure.value}${figure.unit}`;
    const alternatives = find(WORDS, term) ? [meaning([term], 1, typed)] : [];
    return { ...PLAIN, typed, alternatives, figure, about };
  }

  /**
   * The year, telephone number or figure that starts here.
   * @param {string} text
   * @param {number} at
   * @param {() => string} before the word before it
   * @returns {Piece | null}
   */
  function ownPieceAt(text, at, before) {
    const years = yearsAt(text, at);
    if (years) return pieceOfYears(text.slice(at, years.end), years.years);
    const telephone = telephoneAt(text, at);
    if (telephone) return pieceOfTelephone(text.slice(at, telephone.end), telephone.digits);
    const figure = figureAt(text, at);
    return figure && pieceOfFigure(text.slice(at, figure.end), figure, before());
  }

  return { yearsAt, ownPieceAt };
}
