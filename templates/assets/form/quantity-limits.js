/* What a quantity can be at least and at most; the twin of JapaneseQuantity.lower and upper. */

/** @import { Decimal, Quantity } from "./shapes.js" */
import { compareDecimals } from "./decimals.js";
import { keepingCase } from "./normalise.js";

const INNER = ["EXACT", "AT_LEAST", "JUST_ABOVE", "SOMEWHAT_ABOVE", "ABOVE"];
const OUTER = ["EXACT", "AT_MOST", "JUST_BELOW", "BELOW"];

/** @typedef {{number: Decimal, included: boolean}} Limit */

/** @param {Quantity} quantity @returns {Limit | null} the end at zero's side */
const inner = ({ value, bound }) =>
  INNER.includes(bound) ? { number: value, included: bound !== "ABOVE" } : null;

/** @param {Quantity} quantity @returns {Limit | null} the end away from zero */
const outer = ({ value, bound }) =>
  OUTER.includes(bound) ? { number: value, included: bound !== "BELOW" } : null;

/** @param {Quantity} quantity */
const lower = (quantity) =>
  quantity.value.units < 0n && !quantity.upTo ? outer(quantity) : inner(quantity);

/** @param {Quantity} quantity @returns {Limit | null} */
function upper(quantity) {
  const { upTo, value } = quantity;
  if (!upTo) return value.units < 0n ? inner(quantity) : outer(quantity);
  return upTo.bound === "ABOUT" ? null : { number: upTo.value, included: upTo.bound !== "BELOW" };
}

/** Whether all are numbers and nothing more. @param {...Quantity} all */
export const areExact = (...all) => all.every(({ bound, upTo }) => bound === "EXACT" && !upTo);

/** The greatest number that is written. @param {Quantity} quantity */
export const greatest = ({ value, upTo }) => (upTo ? upTo.value : value);

/**
 * Whether both count the same in the same unit, for the same time or thing.
 * @param {Quantity} one
 * @param {Quantity} other
 */
function isComparable(one, other) {
  const isSameUnit = keepingCase(one.unit) === keepingCase(other.unit);
  const isSamePer = one.per?.every === other.per?.every && one.per?.unit === other.per?.unit;
  return isSameUnit && isSamePer && one.counting === other.counting;
}

/**
 * Whether the least that the part can be is certainly more than the whole.
 * @param {Quantity} part
 * @param {Quantity} whole
 */
export function exceeds(part, whole) {
  const least = lower(part);
  const most = upper(whole);
  if (!least || !most || !isComparable(part, whole) || part.counting === "CHANGE") return false;
  const order = compareDecimals(least.number, most.number);
  return order > 0 || (order === 0 && !(least.included && most.included));
}
