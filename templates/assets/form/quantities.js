/* Reads numbers with units; the twin of JapaneseQuantity, by its patterns and words. */

/** @import { Decimal, Quantity, Value } from "./shapes.js" */
import { rules } from "./data.js";
import { decimal, isWhole, power, sumOf } from "./decimals.js";
import { keepingCase, normalise } from "./normalise.js";
import { LONGEST_VALUE, valueWithLetters } from "./short-values.js";

const { quantities } = rules.reading;
const WRITTEN_QUANTITY = new RegExp(quantities.written, "u");
const SMALL_DIGIT = new RegExp(quantities.smallDigit, "u");
const ITEM_NUMBER = new RegExp(quantities.itemNumber, "u");
const ITEM_NUMBERS = new RegExp(quantities.itemNumber, "gu");
const THOUSANDS = new RegExp(quantities.thousands, "gu");
const EXPLANATION = new RegExp(quantities.explanation, "gu");
const LONGEST_EXPLANATION = 3;
const GOES_ON = new RegExp(quantities.goesOn, "uy");
const POINT = new RegExp(quantities.point, "gu");
const MISSING = new RegExp(quantities.missing, "u");

/** Whether a value says that there is none. @param {Value} value */
export const isMissing = (value) => !String(value ?? "").trim() || MISSING.test(String(value));

/** @typedef {{bound: string, counting: string, sign: string}} Together what words say */

/** @param {string} bound */
const isLoose = (bound) => bound === "EXACT" || bound === "ABOUT";

/**
 * What is said with one word more; null where the word contradicts the others.
 * @param {Together} said
 * @param {string} word
 * @returns {Together | null}
 */
function withWord(said, word) {
  const { bound, counting, sign } = said;
  if (quantities.bounds.includes(word)) {
    const isNoMore = bound === word || isLoose(word);
    if (isNoMore) return { ...said, bound: bound === "EXACT" ? word : bound };
    return isLoose(bound) ? { ...said, bound: word } : null;
  }
  if (sign) return null;
  if (word === "CUMULATIVE") return { ...said, counting: word };
  return counting === "PLAIN" ? { ...said, counting: "CHANGE", sign: word } : null;
}

/**
 * The words of a text. The table has longer words first.
 * @param {string} text
 * @param {Record<string, string>} table
 */
function wordsIn(text, table) {
  const all = Object.keys(table);
  const found = [];
  for (let at = 0; at < text.length;) {
    const next = all.find((word) => text.startsWith(word, at));
    if (!next) throw new Error(text);
    found.push(table[next]);
    at += next.length;
  }
  return found;
}

/** @param {Record<string, string | undefined>} found */
function saidBy({ before = "", inside = "", after = "" }) {
  /** @type {Together | null} */
  let said = { bound: "EXACT", counting: "PLAIN", sign: "" };
  for (const word of [
    ...wordsIn(before, quantities.before),
    ...wordsIn(inside, quantities.inside),
    ...wordsIn(after.replace(/[()]/g, ""), quantities.after),
  ]) {
    said = said && withWord(said, word);
  }
  return said;
}

/** @param {Record<string, string | undefined>} found */
function sum(found) {
  /** @type {Decimal | null} */
  let value = null;
  for (const [place, weight] of Object.entries(quantities.places)) {
    const digits = found[place];
    if (digits === undefined) continue;
    const { units, scale } = decimal(digits.replace(THOUSANDS, "").replace(POINT, "."));
    const zeros = String(weight).length - 1;
    const decimals = Math.max(0, scale - zeros);
    const part = { units: units * power(zeros - scale + decimals), scale: decimals };
    value = value ? sumOf(value, part) : part;
  }
  return value;
}

/**
 * Null where the words are no quantity, or not only one.
 * @param {string} written
 * @returns {Quantity | null}
 */
export function readQuantity(written) {
  const isMoreThanDigits = SMALL_DIGIT.test(written) || ITEM_NUMBER.test(written);
  const compact = isMoreThanDigits ? null : valueWithLetters(written);
  const match = WRITTEN_QUANTITY.exec(compact ?? "");
  const found = match?.groups;
  const value = found && sum(found);
  const said = found && saidBy(found);
  if (!value || !said) return null;
  const unit = quantities.unitSpellings[normalise(found.unit)] ?? found.unit.replaceAll("%", "％");
  const isList =
    quantities.counters.includes(unit) && !isWhole(value) && /[・、]/.test(match[0]);
  if (isList || (said.sign === "NEITHER" && value.units !== 0n)) return null;
  return {
    value: said.sign === "MINUS" ? { ...value, units: -value.units } : value,
    unit,
    bound: said.bound,
    counting: said.counting,
  };
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
 * Whether two units are the same, ㎏ and kg too. Capitals differ: MW is not mW.
 * @param {string} one
 * @param {string} other
 */
export const isSameUnit = (one, other) => keepingCase(one) === keepingCase(other);

/** Whether a number with this unit is a part of a whole. @param {string} unit */
export const isRate = (unit) => quantities.rates.includes(unit);
