/* Texts as the index has them; the twin of SearchSpelling and Grams. */

const VOWEL_DASH =
  /(?<=[\u30a1-\u30fa\u30fc])[-\u2010-\u2015\u2212\u2500](?![-\u2010-\u2015\u2212\u2500a-z0-9])/g;
const TILDES = /[\u301c\u223c\u02dc]/g;

const SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
const MARKED = /[\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]/;
const MARKS = /([a-z])[\u0300-\u036f]+/g;
const REPEATED_KANJI = /(?![々〻])(\p{sc=Han})[々〻]/gu;
const REPEATED_KANA = /([\p{sc=Hiragana}\p{sc=Katakana}])([ゝゞヽヾ])/gu;

/**
 * What stands for a variant of a character.
 * @type {Map<string, string>}
 */
const forms = new Map();

/** @param {string} table each variant before its form */
export function learnForms(table) {
  const all = [...table];
  for (let at = 0; at < all.length; at += 2) forms.set(all[at], all[at + 1]);
}

/** @param {string} kana */
const unvoiced = (kana) => kana.normalize("NFD").replace(/[\u3099\u309a]/g, "");

/**
 * @param {string} text
 * @param {RegExp} marks
 * @param {(...found: string[]) => string} meaning
 */
function untilSame(text, marks, meaning) {
  let written = text;
  for (let before = ""; before !== written;) {
    before = written;
    written = written.replace(marks, meaning);
  }
  return written;
}

/** @param {string} text */
export function normalise(text) {
  const usual = text.normalize("NFKC").toLowerCase().normalize("NFKC")
    .replace(VOWEL_DASH, "ー").replace(TILDES, "~").replace(SELECTORS, "");
  const large = Array.from(usual, (character) => forms.get(character) ?? character).join("")
    .replaceAll("ヶ", "ケ").replaceAll("ヵ", "カ").normalize("NFC");
  const bare = MARKED.test(large)
    ? large.normalize("NFD").replace(MARKS, "$1").normalize("NFC") : large;
  const whole = untilSame(bare, REPEATED_KANA, (_, kana, mark) =>
    kana + (unvoiced(kana) + ("ゞヾ".includes(mark) ? "\u3099" : "")).normalize("NFC"));
  return untilSame(whole.normalize("NFC"), REPEATED_KANJI, (_, kanji) => kanji + kanji);
}

/** A letter, a digit, or half of a character beyond the first plane. */
export const isWord = (character = "") => /[\p{L}\p{Nd}\ud800-\udfff]/u.test(character);

/** Of a script that parts its words by spaces. */
export const isLatin = (character = "") => character < "\u2e80" && isWord(character);

/** Of a script that does not. @param {string} character */
const isCjk = (character) => !isLatin(character) && isWord(character);

export const isHan = (character = "") => /\p{sc=Han}/u.test(character);

/** One character that may be a word by itself, as 市 is, and no hiragana is. */
export const isLone = (text = "") => !text[1] && isCjk(text) && (text < "ぁ" || text > "ん");

/** @param {string | undefined} character */
export const isHiragana = (character = "") =>
  (character >= "ぁ" && character <= "ゖ") || character === "ー";

/** A number for the scripts between which a query is cut. @param {string} character */
export function scriptOf(character) {
  if (isLatin(character)) return 1;
  return character >= "ァ" && character <= "ヺ" ? 2 : 3;
}

/**
 * Whether a Latin word goes on over this place.
 * @param {string} text
 * @param {number} at
 */
export const insideLatin = (text, at) => isLatin(text[at - 1]) && isLatin(text[at]);

const RUN = /[\p{L}\p{Nd}\ud800-\udfff\u{10000}-\u{10ffff}]+/gu;

/** Longer runs of Latin letters are no words, and are cut as the index cuts them. */
const OF_ONE_SCRIPT = /[\0-\u2e7f]{1,255}|[^\0-\u2e7f]+/gu;

/**
 * Pairs of characters, and whole words of Latin letters. Single characters count only where there
 * is nothing else.
 * @param {string} text
 */
export function gramsOf(text) {
  const runs = (text.match(RUN) ?? []).flatMap((run) => run.match(OF_ONE_SCRIPT) ?? []);
  const grams = runs.flatMap((run) => {
    const letters = isLatin(run) ? [run] : [...run];
    return letters[1] ? letters.slice(1).map((letter, at) => letters[at] + letter) : letters;
  });
  const meaningful = grams.filter((gram) => gram[1] || isLatin(gram));
  return meaningful[0] ? meaningful : grams;
}

const LONGEST_PAIR = 255;
const PHRASE_JOINTS = " '-";

/**
 * Latin words side by side, two by two; the twin of LatinPairs.
 * @param {string} text
 */
export function pairsOf(text) {
  /** @type {string[]} */
  const pairs = [];
  let before = "";
  for (let at = 0; at < text.length; at++) {
    if (!isLatin(text[at])) {
      if (!PHRASE_JOINTS.includes(text[at])) before = "";
      continue;
    }
    const start = at;
    while (insideLatin(text, at + 1)) at++;
    const word = text.slice(start, at + 1);
    const pair = `${before} ${word}`;
    if (before && pair.length <= LONGEST_PAIR) pairs.push(pair);
    before = word;
  }
  return pairs;
}

/**
 * Whether a text is nothing but two or more Latin words side by side.
 * @param {string} text
 */
export const isPhrase = (text) =>
  [...text].every((letter) => isLatin(letter) || PHRASE_JOINTS.includes(letter))
    && pairsOf(text).length > 0;
