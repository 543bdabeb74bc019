/* Reads numbers with units; the twin of JapaneseQuantity, by its patterns and words. */

/** @import { Decimal, Per, Quantity, Value } from "./shapes.js" */
import { normalise } from "./normalise.js";
import { quantityPart, quantities, timesPlace, valueOf } from "./quantity-parts.js";
import { rangeOf } from "./quantity-ranges.js";
import { LONGEST_VALUE, valueWithLetters } from "./short-values.js";

const SMALL_DIGIT = new RegExp(quantities.smallDigit, "u");
const ITEM_NUMBER = new RegExp(quantities.itemNumber, "u");
const ITEM_NUMBERS = new RegExp(quantities.itemNumber, "gu");
const EXPLANATION = new RegExp(quantities.explanation, "gu");
const LONGEST_EXPLANATION = 3;
const GOES_ON = new RegExp(quantities.goesOn, "uy");
const JOINT = new RegExp(quantities.joint, "u");
const UNTIL = new RegExp(quantities.until, "u");
const PER = new RegExp(quantities.per, "u");
const SPELLED_MONTH = new RegExp(quantities.months, "u");
const SPELLED_TIME = new RegExp(quantities.time, "u");
const MISSING = new RegExp(quantities.missing, "u");

/** Whether a value says that there is none. @param {Value} value */
export const isMissing = (value) => !String(value ?? "").trim() || MISSING.test(String(value));

/** @param {string} unit */
const timeUnit = (unit) => unit.replace(SPELLED_MONTH, "月").replace(SPELLED_TIME, "$1");

/**
 * What a quantity is counted for.
 * @param {Record<string, string | undefined>} found
 * @returns {Per | null}
 */
function perOf({ part, other, every, unit = "", bare, each, one = "" }) {
  if (part !== undefined) return { every: quantities.partsOfYear[part], unit: "月" };
  if (other !== undefined) return { every: 2, unit: other };
  if (every === undefined) return { every: 1, unit: timeUnit(bare ?? each ?? one) };
  return Number(every) > 0 ? { every: Number(every), unit: timeUnit(unit) } : null;
}

/**
 * @param {string} compact
 * @returns {Quantity | null}
 */
function amount(compact) {
  const joint = JOINT.exec(compact);
  if (joint) {
    const from = quantityPart(compact.slice(0, joint.index));
    const end = compact.slice(joint.index + joint[0].length);
    const to = quantityPart(end.replace(UNTIL, ""));
    return from && to && rangeOf(from, to);
  }
  const part = quantityPart(compact);
  if (!part) return null;
  const { unit, said } = part;
  return { value: valueOf(part), unit, bound: said.bound, counting: said.counting };
}

/**
 * Null where the words are no quantity, or not only one.
 * @param {string} written
 * @returns {Quantity | null}
 */
export function readQuantity(written) {
  const isMoreThanDigits = SMALL_DIGIT.test(written) || ITEM_NUMBER.test(written);
  const compact = isMoreThanDigits ? null : valueWithLetters(written);
  if (compact === null) return null;
  const found = PER.exec(compact)?.groups;
  if (!found) return amount(compact);
  const read = amount(found.early + found.rest);
  const per = perOf(found);
  return read && per && { ...read, per };
}

/**
 * The number of an item beside or inside a quantity, or for its number: ① of ①24名, ④ of ④名. Null
 * where there is none, or where it is not the reason why the text is no quantity.
 * @param {string} written
 */
export function itemNumberOf(written) {
  const number = ITEM_NUMBER.exec(written)?.[0];
  const isReason = ["", "1"]
    .some((instead) => readQuantity(written.replace(ITEM_NUMBERS, instead)) !== null);
  return number !== undefined && isReason ? number : null;
}

/**
 * @param {string} text
 * @param {number} at
 */
function isInsideWord(text, at) {
  const from = Math.max(0, at - LONGEST_EXPLANATION);
  const around = text.slice(from, at + LONGEST_EXPLANATION);
  const cuts = Array.from(around.matchAll(EXPLANATION))
    .some(({ 0: word, index }) => index < at - from && at - from < index + word.length);
  GOES_ON.lastIndex = at;
  return cuts || GOES_ON.test(text);
}

/**
 * What follows the longest beginning that is a quantity; all where none is.
 * @param {string} written
 */
export function unreadOfQuantity(written) {
  for (let end = Math.min(written.length - 1, LONGEST_VALUE); end > 0; end--) {
    const isRead = !isInsideWord(written, end) && readQuantity(written.slice(0, end));
    if (isRead) return written.slice(end);
  }
  return written;
}

/**
 * A number with the unit that stands beside it: 5,373 in 千円 is 5,373,000円.
 * @param {Quantity} read
 * @param {string} beside
 * @returns {Quantity}
 */
export function inUnit(read, beside) {
  const zeros = quantities.yenUnits[normalise(beside).trim()];
  if (zeros === undefined) return { ...read, unit: beside };
  /** @param {Decimal} amount */
  const inYen = (amount) => timesPlace(amount, 10 ** zeros);
  const upTo = read.upTo && { ...read.upTo, value: inYen(read.upTo.value) };
  return { ...read, value: inYen(read.value), upTo, unit: "円" };
}

/** Whether a number with this unit is a part of a whole. @param {string} unit */
export const isRate = (unit) => quantities.rates.includes(unit);
