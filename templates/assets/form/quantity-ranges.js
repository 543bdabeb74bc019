/* The two ends of a range; the twin of QuantityRange. */

/** @import { Quantity } from "./shapes.js" */
/** @import { QuantityPart } from "./quantity-parts.js" */
import { compareDecimals } from "./decimals.js";
import { negated, timesPlace, valueOf } from "./quantity-parts.js";

const LOWER = ["EXACT", "AT_LEAST", "ABOVE"];
const UPPER = ["EXACT", "AT_MOST", "BELOW"];
const LOOSE = ["EXACT", "ABOUT"];

/**
 * Null where the ends are counted differently, or only the first has a sign: △5～10％.
 * @param {QuantityPart} from
 * @param {QuantityPart} to
 */
function countingOf(from, to) {
  const first = from.said.counting;
  const last = to.said.counting;
  if (first === "CHANGE" || last === "CHANGE") {
    const isOfBoth = first === last || first === "PLAIN";
    return from.isSigned === to.isSigned && isOfBoth && last === "CHANGE" ? last : null;
  }
  if (first === "PLAIN") return last;
  return last === "PLAIN" || first === last ? first : null;
}

/**
 * What bounds the first end; null where the two make no range: 10人未満～20人.
 * @param {string} first
 * @param {string} last
 */
function lowerBound(first, last) {
  if (LOOSE.includes(first) && LOOSE.includes(last)) return first === "ABOUT" ? first : last;
  if (!LOWER.includes(first) || !UPPER.includes(last)) return null;
  return first === "EXACT" ? "AT_LEAST" : first;
}

/**
 * The first end, with what the second says for both: 5 of 5～10万人 is 5万, of 5～10％減 -5.
 * @param {QuantityPart} from
 * @param {QuantityPart} to
 */
function firstValue(from, to) {
  const value = valueOf(from);
  const isBare = from.weight === 1 && !from.unit;
  const shared = isBare && to.weight !== undefined ? timesPlace(value, to.weight) : value;
  const meant = compareDecimals(shared, to.number) < 0 ? shared : value;
  return !from.isSigned && to.said.sign === "MINUS" ? negated(meant) : meant;
}

/**
 * Null where the ends do not belong together.
 * @param {QuantityPart} from
 * @param {QuantityPart} to
 * @returns {Quantity | null}
 */
export function rangeOf(from, to) {
  const counting = countingOf(from, to);
  const bound = lowerBound(from.said.bound, to.said.bound);
  if (!counting || !bound || (from.unit && from.unit !== to.unit)) return null;
  const low = firstValue(from, to);
  const high = valueOf(to);
  const order = compareDecimals(low, high);
  const isChange = counting === "CHANGE";
  const isOrdered = isChange ? order !== 0 : order < 0;
  if (!isOrdered || (isChange && !LOOSE.includes(bound))) return null;
  const last = to.said.bound === "EXACT" ? "AT_MOST" : to.said.bound;
  return {
    value: order < 0 ? low : high,
    upTo: { value: order < 0 ? high : low, bound: LOOSE.includes(bound) ? bound : last },
    unit: to.unit,
    bound,
    counting,
  };
}
