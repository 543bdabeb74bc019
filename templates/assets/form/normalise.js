/*
 * Words as checks compare them; the twin of Normaliser, by its patterns, and of how the content
 * is read: JapaneseLines.
 */

import { rules } from "./data.js";
import { startsItem } from "./signs.js";

const LONG_VOWEL_DASH = new RegExp(rules.reading.normalise.longVowelDash, "gu");
const WAVE = new RegExp(rules.reading.normalise.wave, "gu");

/** Like {@link normalise}, but capitals stay capitals: MW is not mW. @param {string} words */
export const keepingCase = (words) =>
  words.normalize("NFKC").replace(LONG_VOWEL_DASH, "ー").replace(WAVE, "~");

/** @param {string} words */
export const normalise = (words) => keepingCase(words.normalize("NFKC").toLowerCase());

/** @param {string} character */
const isWide = (character) =>
  (character.codePointAt(0) ?? 0) >= 0x2010 && !/\p{Script=Hangul}/u.test(character);

/**
 * What stands between two lines that were broken for the width of a page: Japanese takes no space
 * there, Latin words take one; the items of a list stay lines.
 * @param {string} before
 * @param {string} after
 */
function between(before, after) {
  const last = Array.from(before).at(-1) ?? "";
  if (startsItem(last, after)) return "\n";
  return isWide(last) || isWide(Array.from(after)[0]) ? "" : " ";
}

/** As Java trims. @param {string} line */
const trim = (line) => line.replace(/^[\0- ]+|[\0- ]+$/g, "");

/** Joins the lines of each paragraph. @param {string} text */
export function joinLines(text) {
  let joined = "";
  let paragraph = false;
  for (const line of text.split("\n")) {
    const words = trim(line);
    if (!words) {
      paragraph = true;
      continue;
    }
    if (joined) joined += paragraph ? "\n" : between(joined, words);
    joined += words;
    paragraph = false;
  }
  return joined;
}
