/* Reads numbers with units, and telephone numbers; the twin of JapaneseQuantity and Telephone. */

/** @import { Decimal, Quantity } from "./shapes.js" */
import { decimal, sumOf } from "./decimals.js";
import { normalise } from "./normalise.js";

const D = "[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?";
const GAP = "[ \\t-\\r]*";
const WRITTEN_QUANTITY = new RegExp(
  `^(?<about>約|およそ|おおよそ)?${GAP}(?<sign>[-\\u2212])?`
    + `(?:(?<oku>${D})億)?(?:(?:(?<thousandMan>[0-9])千)?(?<man>${D})?万)?`
    + `(?:(?<sen>${D})千)?(?<rest>${D})?`
    + `${GAP}(?<unit>(?![億万千百])[\\p{L}%\\/()・]*?)`
    + `${GAP}(?<bound>以上|超|以下|以内|未満|程度|前後|ほど)?$`,
  "u",
);

/** @type {[name: string, weight: bigint][]} */
const PLACES = [
  ["oku", 100000000n],
  ["thousandMan", 10000000n],
  ["man", 10000n],
  ["sen", 1000n],
  ["rest", 1n],
];

const BOUNDS = new Map([
  ["以上", "AT_LEAST"],
  ["超", "ABOVE"],
  ["未満", "BELOW"],
  ["程度", "ABOUT"],
  ["前後", "ABOUT"],
  ["ほど", "ABOUT"],
]);

/**
 * @param {string | undefined} bound
 * @param {string | undefined} about
 */
function boundOf(bound, about) {
  if (bound) return BOUNDS.get(bound) ?? "AT_MOST";
  return about ? "ABOUT" : "EXACT";
}

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
  for (const [place, weight] of PLACES) {
    if (found[place] === undefined) continue;
    const { units, scale } = decimal(found[place]);
    const part = { units: units * weight, scale };
    value = value ? sumOf(value, part) : part;
  }
  if (!value) return null;
  if (found.sign) value = { ...value, units: -value.units };
  return {
    value,
    unit: found.unit.replaceAll("%", "％"),
    bound: boundOf(found.bound, found.about),
  };
}

const DASHES = /[-\u2010-\u2015\u2212\u2500ー()[\]~.・]|[ \t-\r]/g;
const TELEPHONES = [
  /^(?=[0-9-]{12}$)0[1-9][0-9]{0,3}-[0-9]{1,4}-[0-9]{4}$/,
  /^0(?:120|570|800|990)-[0-9]{3}-[0-9]{3}$/,
  /^0(?:[5-9]0-[0-9]{4}|800-[0-9]{3})-[0-9]{4}$/,
  /^(?:0[1-9][0-9]{8}|0[5-9]0[0-9]{8}|0800[0-9]{7})$/,
];

/**
 * Digits and hyphens, null where it is no number.
 * @param {string} written
 */
export function readTelephone(written) {
  const dashed = normalise(written).trim()
    .replace(DASHES, "-").replace(/-{2,}/g, "-").replace(/^-|-$/g, "");
  return TELEPHONES.some((shape) => shape.test(dashed)) ? dashed : null;
}
