/* Numbers that nothing rounds unasked: whole numbers with a scale. */

/** @import { Decimal } from "./shapes.js" */

/** @param {string} digits such as 1,234.5 @returns {Decimal} */
export function decimal(digits) {
  const [whole, part = ""] = digits.replaceAll(",", "").split(".");
  return { units: BigInt(whole + part), scale: part.length };
}

/** @param {number} exponent */
export const power = (exponent) => 10n ** BigInt(exponent);

/** @param {bigint} value */
export const absolute = (value) => (value < 0n ? -value : value);

/**
 * @param {Decimal} decimal
 * @param {number} scale
 */
const unitsAt = (decimal, scale) => decimal.units * power(scale - decimal.scale);

/**
 * @param {Decimal} one
 * @param {Decimal} other
 * @returns {Decimal}
 */
export function sumOf(one, other) {
  const scale = Math.max(one.scale, other.scale);
  return { units: unitsAt(one, scale) + unitsAt(other, scale), scale };
}

/**
 * @param {Decimal} one
 * @param {Decimal} other
 */
export function compareDecimals(one, other) {
  const scale = Math.max(one.scale, other.scale);
  const left = unitsAt(one, scale);
  const right = unitsAt(other, scale);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** @param {Decimal} decimal */
export const isWhole = ({ units, scale }) => units % power(scale) === 0n;

/** @param {Decimal} decimal */
export function decimalWords({ units, scale }) {
  const digits = absolute(units).toString().padStart(scale + 1, "0");
  const cut = digits.length - scale;
  const fraction = scale > 0 ? `.${digits.slice(cut)}` : "";
  return (units < 0n ? "-" : "") + digits.slice(0, cut) + fraction;
}

/**
 * A quotient without fraction, rounded half up.
 * @param {bigint} above
 * @param {bigint} below
 */
export function halfUp(above, below) {
  const sign = above < 0n !== below < 0n ? -1n : 1n;
  const divisor = absolute(below);
  return sign * ((2n * absolute(above) + divisor) / (2n * divisor));
}
