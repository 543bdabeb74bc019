/* Reads telephone numbers and the words around them; the twin of Telephone and TelephoneLine. */

import { rules } from "./data.js";
import { normalise } from "./normalise.js";

const { telephone } = rules.reading;
const SEPARATORS = new RegExp(telephone.separators, "gu");
const SEPARATOR = new RegExp(`^${telephone.separators}$`, "u");
const TELEPHONE = new RegExp(telephone.number, "u");
const PIECE = new RegExp(telephone.piece, "uy");
const COUNTRY = new RegExp(telephone.country, "u");

/**
 * Digits and hyphens, null where it is no number.
 * @param {string} written
 */
export function readTelephone(written) {
  const dashed = normalise(written).trim()
    .replace(SEPARATORS, "-").replace(/-{2,}/g, "-").replace(/^-|-$/g, "");
  return TELEPHONE.test(dashed) ? dashed : null;
}

/** Each character in its usual width, so that the length stays. @param {string} character */
function plainOf(character) {
  const normal = normalise(character);
  const plain = normal.length === 1 ? normal : character;
  if ("()[]~.・ ".includes(plain)) return plain;
  if (/[\t-\r]/.test(plain)) return " ";
  return SEPARATOR.test(plain) ? "-" : plain;
}

/**
 * Where a line cannot be read further, and whether a number stands before.
 * @param {string} text
 */
function scan(text) {
  const folded = text.split("").map(plainOf).join("");
  let at = 0;
  let mayContinue = false;
  let hasNumber = false;
  while (at < folded.length) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(folded);
    if (!piece?.groups) break;
    const { number, more } = piece.groups;
    if (number && !readTelephone(number.replace(COUNTRY, "0"))) break;
    if (more && !mayContinue) break;
    mayContinue = Boolean(number || more);
    hasNumber ||= Boolean(number);
    at += piece[0].length;
  }
  return { at, hasNumber };
}

/**
 * What of a line is no telephone number and none of the words around one; empty where all is.
 * @param {string} written
 */
export function unreadOfTelephone(written) {
  const text = written.normalize("NFC");
  if (text.length > telephone.longest) return text;
  if (readTelephone(text)) return "";
  const { at, hasNumber } = scan(text);
  return hasNumber ? text.slice(at) : text;
}
