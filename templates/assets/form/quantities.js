/*
 * Reads numbers with units, and telephone numbers; the twin of JapaneseQuantity and Telephone, by
 * their patterns.
 */

/** @import { Decimal, Quantity } from "./shapes.js" */
import { rules } from "./data.js";
import { decimal, sumOf } from "./decimals.js";
import { normalise } from "./normalise.js";

const { quantities, telephone } = rules.reading;
const WRITTEN_QUANTITY = new RegExp(quantities.written, "u");

/**
 * Null where the words are no quantity.
 * @param {string} written
 * @returns {Quantity | null}
 */
export function readQuantity(written) {
  const found = WRITTEN_QUANTITY.exec(normalise(written).trim())?.groups;
  if (!found) return null;
  /** @type {Decimal | null} */
  let value = null;
  for (const [place, weight] of Object.entries(quantities.places)) {
    if (found[place] === undefined) continue;
    const { units, scale } = decimal(found[place]);
    const part = { units: units * BigInt(weight), scale };
    value = value ? sumOf(value, part) : part;
  }
  if (!value) return null;
  if (found.sign) value = { ...value, units: -value.units };
  return {
    value,
    unit: found.unit.replaceAll("%", "％"),
    bound: quantities.bounds[found.after ?? found.before] ?? "EXACT",
  };
}

const SEPARATORS = new RegExp(telephone.separators, "gu");
const TELEPHONE = new RegExp(telephone.number, "u");

/**
 * Digits and hyphens, null where it is no number.
 * @param {string} written
 */
export function readTelephone(written) {
  const dashed = normalise(written).trim()
    .replace(SEPARATORS, "-").replace(/-{2,}/g, "-").replace(/^-|-$/g, "");
  return TELEPHONE.test(dashed) ? dashed : null;
}
