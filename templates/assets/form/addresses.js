/* Addresses on the web, with or without http://, as documents print them; twin of WebAddress. */

const HYPHENS = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
const REST = "(?::[0-9]{1,5})?(?:[/?#]|$)";
const SCHEME = /^[a-z]+:\/\/(?:[^\s/?#@[\]\\^`{|}<>"%]+@)?/i;
const LABELS = "(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?\\.?";
const NAMED = new RegExp(`^${LABELS}${REST}`, "i");
const NUMBERED = new RegExp(`^(?:[0-9]{1,3}\\.){3}[0-9]{1,3}${REST}`, "i");

/** Signs that no address has, not even with a percent code. */
const FORBIDDEN = /[\s<>\\\u0000-\u001f\u007f]/u;

/** Signs at which a sentence goes on, and brackets of remarks. */
const STOP = /[\s、。，；]/u;
const OPENED = /[（［【〔「『＜《〈≪]/u;
const ENDING = /\.[a-z][a-z0-9]{1,4}$/i;

/** Beginnings that lost, doubled or mixed up signs. */
const BROKEN = /^(h?ttps?)(?:[:;]*[/\\]+|[:;]+)/i;
const EMPTY_PORT = /^([^/?#:]*):(?=[/?#]|$)/;

const OLD_LABOUR_BUREAU =
  /^(?:https?:\/\/)?(?<bureau>[a-z]+-roudoukyoku)\.jsite\.mhlw\.go\.jp(?:\/.*)?$/i;

/** @param {string} url */
const plain = (url) => url.replace(HYPHENS, "-");

const LONGEST = 2048;

/**
 * Whether an address is longer than any can be; the schema reports its length.
 * @param {string} url
 */
export const isTooLong = (url) => url.length > LONGEST;

/**
 * Whether anybody can open it; a host without a dot is known in one network only.
 * @param {string} url
 */
function isPublic(url) {
  const address = plain(url);
  const host = address.replace(SCHEME, "");
  const scheme = /^([^/?#]*):\/\//.exec(address)?.[1];
  return (
    (scheme === undefined || /^https?$/i.test(scheme))
    && (NAMED.test(host) || NUMBERED.test(host))
    && !FORBIDDEN.test(address)
  );
}

/**
 * Whether Japanese words, perhaps in a bracket, follow the end of a host or file.
 * @param {string} url
 * @param {number} at
 */
function ends(url, at) {
  const first = url[at] === "(" ? url[at + 1] : url[at];
  return first >= "\u0080" && plain(first) !== "-"
    && ENDING.test(url.slice(0, at));
}

/**
 * The index at which the address ends and other words begin.
 * @param {string} url
 */
function addressEnd(url) {
  const names = [...url.matchAll(/[./](?=[a-z0-9])/gi)];
  const last = names.pop()?.index ?? -1;
  for (let at = 0; at < url.length; at++) {
    const end = at > last && (OPENED.test(url[at]) || ends(url, at));
    if (end || STOP.test(url[at])) return at;
  }
  return url.length;
}

/** @param {string} url */
export const isWebAddress = (url) => isPublic(url.slice(0, addressEnd(url)));

/**
 * The address without the words that a page prints behind it; null if there are none.
 * @param {string} url
 */
export function withoutWords(url) {
  const address = url.slice(0, addressEnd(url));
  return address !== url && isPublic(address) ? address : null;
}

/**
 * The one address that is meant by what is none; empty if that is open. Twin of BrokenScheme.
 * @param {string} url
 */
export function fixed(url) {
  const schemes = new Set();
  let rest = url;
  for (let begin = BROKEN.exec(rest); begin; begin = BROKEN.exec(rest)) {
    schemes.add(begin[1].toLowerCase().replace(/^t/, "ht"));
    rest = rest.slice(begin[0].length);
  }
  if (schemes.size !== 1) return "";
  const address = `${[...schemes][0]}://${rest.replace(EMPTY_PORT, "$1")}`;
  return addressEnd(address) === address.length && isPublic(address) ? address : "";
}

/**
 * Where an address that answers no more has moved to; null for all others.
 * @param {string} url
 */
export function movedTo(url) {
  const bureau = OLD_LABOUR_BUREAU.exec(plain(url))?.groups?.bureau;
  return bureau ? `https://jsite.mhlw.go.jp/${bureau}/` : null;
}
