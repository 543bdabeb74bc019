/* Addresses on the web, with or without http://, as documents print them; the twin of Addresses. */

const HYPHENS = /[\u2010\u2011\u2212\uff0d]/g;
const SCHEME = "(?:[a-z][a-z0-9+.-]*:\\/\\/)?";
const REST = "(?::[0-9]*)?(?:[/?#]|$)";
const USER = "(?:[^\\s/?#@[\\]\\\\^`{|}<>\"%]*@)?";
const LABELS = "(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)*[a-z](?:[a-z0-9-]*[a-z0-9])?\\.?";
const NAMED = new RegExp(`^${SCHEME}${USER}${LABELS}${REST}`, "i");
const NUMBERED = new RegExp(`^${SCHEME}(?:[0-9]{1,3}\\.){3}[0-9]{1,3}${REST}`, "i");

/** Signs that no address has, and percent signs without a code. */
const FORBIDDEN = /[\s<>"{}|\\^`]|%(?![0-9a-f]{2})/iu;

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

/** @param {string} url */
export function isWebAddress(url) {
  const address = plain(url);
  const scheme = /^([^/?#]*):\/\//.exec(address)?.[1];
  const afterHost = address.replace(/^[^/?#]*\/\/[^/?#]*/, "");
  return (
    (scheme === undefined || /^https?$/i.test(scheme))
    && (NAMED.test(address) || NUMBERED.test(address))
    && !FORBIDDEN.test(address)
    && !/[[\]]/.test(afterHost)
    && address.split("#").length < 3
  );
}

/**
 * Where an address that answers no more has moved to; null for all others.
 * @param {string} url
 */
export function movedTo(url) {
  const bureau = OLD_LABOUR_BUREAU.exec(plain(url))?.groups?.bureau;
  return bureau ? `https://jsite.mhlw.go.jp/${bureau}/` : null;
}
