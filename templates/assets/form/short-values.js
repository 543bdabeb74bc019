/* Dates and quantities as their readers see them; the twin of ShortValue. */

import { rules } from "./data.js";
import { keepingCase, normalise } from "./normalise.js";

const { longest, blanks, looseBlank, withoutUnitSigns } = rules.reading.shortValues;
const BLANKS = new RegExp(blanks, "gu");
const LOOSE_BLANK = new RegExp(looseBlank, "gu");
const WITHOUT_UNIT_SIGNS = new RegExp(withoutUnitSigns, "gu");

/** @param {string} normalised */
const compact = (normalised) => normalised.replace(BLANKS, " ").replace(LOOSE_BLANK, "");

/**
 * Null where the text is too long to be a date or a quantity.
 * @param {string} written
 */
export const shortValue = (written) =>
  written.length > longest ? null : compact(normalise(written));

/**
 * Like {@link shortValue}, but the letters stay as they were written, except for their width.
 * @param {string} written
 */
export const valueWithLetters = (written) =>
  written.length > longest ? null : compact(written.replace(WITHOUT_UNIT_SIGNS, keepingCase));

export const LONGEST_VALUE = longest;
