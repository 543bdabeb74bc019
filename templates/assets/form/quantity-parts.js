/* One number with its unit and the words around it; the twin of QuantityPart and QuantityWords. */

/** @import { Decimal } from "./shapes.js" */
import { rules } from "./data.js";
import { decimal, isWhole, power, sumOf } from "./decimals.js";
import { normalise } from "./normalise.js";

export const { quantities } = rules.reading;
const WRITTEN_QUANTITY = new RegExp(quantities.written, "u");
const THOUSANDS = new RegExp(quantities.thousands, "gu");
const POINT = new RegExp(quantities.point, "gu");

/** @typedef {{bound: string, counting: string, sign: string}} Together what words say */

/**
 * @typedef {object} QuantityPart
 * @property {Decimal} number without its sign
 * @property {number | undefined} weight of the only place that has digits
 * @property {string} unit
 * @property {Together} said
 * @property {boolean} isSigned whether a sign stands before the number
 */

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
  if (quantities.fillers.includes(word)) return said;
  if (quantities.bounds.includes(word)) {
    const isNoMore = bound === word || isLoose(word);
    if (isNoMore) return { ...said, bound: bound === "EXACT" ? word : bound };
    return isLoose(bound) ? { ...said, bound: word } : null;
  }
  if (sign) return null;
  if (quantities.signs.includes(word)) {
    return counting === "PLAIN" ? { ...said, counting: "CHANGE", sign: word } : null;
  }
  return counting === "PLAIN" || counting === word ? { ...said, counting: word } : null;
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

/** @param {string[]} words */
function saidBy(words) {
  /** @type {Together | null} */
  let said = { bound: "EXACT", counting: "PLAIN", sign: "" };
  for (const word of words) said = said && withWord(said, word);
  return said;
}

/**
 * A number of a place, with as many decimals as the author wrote below one.
 * @param {Decimal} number
 * @param {number} weight
 * @returns {Decimal}
 */
export function timesPlace({ units, scale }, weight) {
  const zeros = String(weight).length - 1;
  const decimals = Math.max(0, scale - zeros);
  return { units: units * power(zeros - scale + decimals), scale: decimals };
}

/** @param {Record<string, string | undefined>} found */
function sum(found) {
  /** @type {Decimal | null} */
  let value = null;
  for (const [place, weight] of Object.entries(quantities.places)) {
    const digits = found[place];
    if (digits === undefined) continue;
    const part = timesPlace(decimal(digits.replace(THOUSANDS, "").replace(POINT, ".")), weight);
    value = value ? sumOf(value, part) : part;
  }
  return value;
}

/** @param {Record<string, string | undefined>} found */
function onlyWeight(found) {
  const places = Object.entries(quantities.places).filter(([place]) => found[place] !== undefined);
  return places.length === 1 ? places[0][1] : undefined;
}

/**
 * Null where the text is not one number with its unit.
 * @param {string} compact
 * @returns {QuantityPart | null}
 */
export function quantityPart(compact) {
  const found = WRITTEN_QUANTITY.exec(compact)?.groups;
  const number = found && sum(found);
  if (!number) return null;
  const before = wordsIn(found.before, quantities.before);
  const said = saidBy([
    ...before,
    ...wordsIn(found.inside ?? "", quantities.inside),
    ...wordsIn(found.after.replace(/[()]/g, ""), quantities.after),
  ]);
  const unit = quantities.unitSpellings[normalise(found.unit)] ?? found.unit.replaceAll("%", "％");
  const isList = quantities.counters.includes(unit) && !isWhole(number) && /[・、]/.test(compact);
  if (!said || isList || (said.sign === "NEITHER" && number.units !== 0n)) return null;
  const isSigned = before.some((word) => quantities.signs.includes(word));
  return { number, weight: onlyWeight(found), unit, said, isSigned };
}

/** @param {Decimal} value @returns {Decimal} */
export const negated = ({ units, scale }) => ({ units: -units, scale });

/** The number with the sign that the words give it. @param {QuantityPart} part */
export const valueOf = ({ number, said }) => (said.sign === "MINUS" ? negated(number) : number);
