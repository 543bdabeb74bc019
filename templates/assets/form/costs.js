/* What the costs of a case must be; the twin of CostReader, Shares and YenUnit. */

/** @import { AddProblem, Mapping, Share, Value } from "./shapes.js" */
import { rules } from "./data.js";
import { decimal } from "./decimals.js";
import { addUnreadable } from "./figures.js";
import { joinLines } from "./normalise.js";
import { readQuantity } from "./quantities.js";
import { each, isText, textIn } from "./reading.js";
import { shortValue } from "./short-values.js";

const money = rules.reading.quantities;
const YEN = "円";
const YEN_SIGN = new RegExp(money.yenSign, "u");
const SHARE_PART = new RegExp(money.sharePart, "gu");
const SHARE_SEPARATOR = new RegExp(money.shareSeparator, "u");
const SHARE_PAYER = new RegExp(money.sharePayer, "u");
const PARTY_ID = new RegExp(rules.schema.properties?.id.pattern ?? "", "u");

/**
 * The part that a pattern found, as a fraction.
 * @param {Record<string, string | undefined>} found
 * @returns {{above: bigint, below: bigint}}
 */
function fractionOf({ above, below, parts, of, percent, tenths }) {
  if (above && below) return { above: BigInt(above), below: BigInt(below) };
  if (parts && of) return { above: BigInt(of), below: BigInt(parts) };
  if (percent) {
    const { units, scale } = decimal(percent);
    return { above: units, below: 10n ** BigInt(2 + scale) };
  }
  return tenths ? { above: BigInt(tenths), below: 10n } : { above: 1n, below: 1n };
}

/**
 * Null where the words are no shares, or not only shares.
 * @param {string} written
 * @returns {Share[] | null}
 */
export function readShares(written) {
  const compact = shortValue(written);
  if (compact === null) return null;
  /** @type {Share[]} */
  const shares = [];
  let at = 0;
  for (const match of compact.matchAll(SHARE_PART)) {
    const before = compact.slice(at, match.index).replace(SHARE_SEPARATOR, "");
    const payer = SHARE_PAYER.exec(before)?.groups?.name;
    const fraction = fractionOf(match.groups ?? {});
    if (payer === undefined || fraction.below === 0n) return null;
    shares.push({ payer, ...fraction, exact: match.groups?.bound === undefined });
    at = match.index + match[0].length;
  }
  return shares.length === 0 || at < compact.length ? null : shares;
}

/**
 * @param {bigint} one
 * @param {bigint} other
 * @returns {bigint}
 */
const greatestCommon = (one, other) => (other === 0n ? one : greatestCommon(other, one % other));

/**
 * What shares add up to where that is not the whole; empty where it is, or where nobody can tell.
 * @param {Share[]} shares
 */
export function oddSum(shares) {
  let above = 0n;
  let below = 1n;
  for (const share of shares) {
    above = above * share.below + share.above * below;
    below *= share.below;
  }
  const isOpen = shares.some(({ exact }) => !exact) || (shares.length === 1 && above < below);
  if (isOpen || above === below) return "";
  const common = greatestCommon(above, below);
  return below === common ? String(above / common) : `${above / common}/${below / common}`;
}

/**
 * @param {Value} value
 * @param {string} at
 * @param {AddProblem} add
 */
function checkAmount(value, at, add) {
  if (!isText(value)) return;
  const written = joinLines(value);
  const read = readQuantity(YEN_SIGN.test(written) ? written.slice(1) + YEN : written);
  if (!read) addUnreadable(written, at, add);
  else if (!read.unit) add("amount-unit-missing", at, { value: written });
  else if (!(read.unit in money.yenUnits)) {
    add("amount-unit-unknown", at, { value: written, unit: read.unit });
  }
}

/**
 * @param {Value} value
 * @param {string} at
 * @param {AddProblem} add
 */
function checkShare(value, at, add) {
  if (!isText(value)) return;
  const written = joinLines(value);
  const shares = readShares(written);
  if (!shares) {
    add("share-unreadable", at, { value: written });
    return;
  }
  const sum = oddSum(shares);
  if (sum) add("shares-not-whole", at, { value: written, sum });
}

/**
 * The checks of periods and parties that costs share with other fields.
 * @typedef {object} Checks
 * @property {(value: Value, at: string) => unknown} period
 * @property {(value: Value, at: string, known: string[]) => void} party
 */

/**
 * @param {Mapping} fields
 * @param {string[]} parties their ids
 * @param {Checks} checks
 * @param {AddProblem} add
 */
export function checkCosts(fields, parties, checks, add) {
  /** @type {Set<string>} */
  const names = new Set();
  each(fields, "parties", "parties", (party) => {
    for (const key of ["name", "shortName"]) names.add(textIn(party, key) ?? "");
  });
  each(fields, "costs", "costs", (cost, at) => {
    checkAmount(cost.amount, `${at}.amount`, add);
    checks.period(cost.period, `${at}.period`);
    const payer = textIn(cost, "paidBy") ?? "";
    if (PARTY_ID.test(payer) && !names.has(payer)) checks.party(payer, `${at}.paidBy`, parties);
    checkShare(cost.share, `${at}.share`, add);
  });
}
