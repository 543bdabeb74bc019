/* Reads what no word of the index explains, and compares numbers. */

/** @import { Lexicon } from "./lexicon.js" */
/** @import { Meta, ReadLines } from "./shapes.js" */
import { figuresOf } from "./figures.js";
import { gazetteerOf } from "./gazetteer.js";
import { correctorOf, soundAlike } from "./near.js";
import { spellingLinesOf } from "./spelling-lines.js";
import { spokenReaderOf } from "./spoken.js";

/** @typedef {ReturnType<typeof beyondOf>} Beyond */

/**
 * @param {Lexicon} lexicon
 * @param {Meta} meta
 * @param {ReadLines} linesIn
 */
export function beyondOf(lexicon, meta, linesIn) {
  const linesOf = spellingLinesOf(lexicon, linesIn, meta.spellings);
  return {
    ...spokenReaderOf(lexicon, linesOf),
    correctionsOf: correctorOf(lexicon, meta, linesOf),
    soundAlike,
    comparing: figuresOf(linesIn, meta.unitsOfFigures),
    placesCalled: gazetteerOf(lexicon, linesIn),
  };
}
