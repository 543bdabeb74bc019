/* Dates and quantities as their readers see them; the twin of ShortValue. */

import { rules } from "./data.js";
import { normalise } from "./normalise.js";

const { longest, blanks, looseBlank } = rules.reading.shortValues;
const BLANKS = new RegExp(blanks, "gu");
const LOOSE_BLANK = new RegExp(looseBlank, "gu");

/**
 * Null where the text is too long to be a date or a quantity.
 * @param {string} written
 */
export const shortValue = (written) =>
  written.length > longest
    ? null
    : normalise(written).replace(BLANKS, " ").replace(LOOSE_BLANK, "");

export const LONGEST_VALUE = longest;
