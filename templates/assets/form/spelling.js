/* One form for all spellings of a name; the twin of SpellingVariants, by its table. */

import { rules } from "./data.js";
import { normalise } from "./normalise.js";

const SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
const REPEATED_KANJI = /(?![々〻])(\p{Script=Han})[々〻]/gu;
const REPEATED_KANA = /([\p{Script=Hiragana}\p{Script=Katakana}])([ゝゞヽヾ])/gu;
const LINKING = /(?<=\p{Script=Han})([ヶケがガカヵ箇个]|[ノの之]|[ッツつっ])(?=\p{Script=Han})/gu;

/** @type {Map<string, string> | undefined} */
let formsByVariant;

/** The table has each variant before its form. */
function forms() {
  if (formsByVariant === undefined) {
    formsByVariant = new Map();
    const all = Array.from(rules.reading.variants);
    for (let at = 0; at < all.length; at += 2) formsByVariant.set(all[at], all[at + 1]);
  }
  return formsByVariant;
}

/** @param {string} kana */
const unvoiced = (kana) => kana.normalize("NFD").replace(/[\u3099\u309a]/g, "").normalize("NFC");

/** @param {string} text */
function withoutMarks(text) {
  let written = text;
  for (let before = ""; before !== written;) {
    before = written;
    written = written.replace(REPEATED_KANJI, "$1$1").replace(REPEATED_KANA, (_, kana, mark) =>
      kana + (unvoiced(kana) + ("ゞヾ".includes(mark) ? "\u3099" : "")).normalize("NFC"));
  }
  return written;
}

/** Words that differ only in forms of characters become one. @param {string} text */
export const sameCharacters = (text) =>
  withoutMarks(Array.from(normalise(text).replace(SELECTORS, ""),
    (character) => forms().get(character) ?? character).join("")).normalize("NFC");

/** @param {string} link */
const linkOf = (link) => ("ノの之".includes(link) ? "ノ" : "ッツつっ".includes(link) ? "ツ" : "ケ");

/** All spellings of a name become one. @param {string} name */
export function spelling(name) {
  const characters = sameCharacters(normalise(name).replace(/[ \t-\r]/g, ""));
  return characters.replace(LINKING, linkOf).normalize("NFC");
}
