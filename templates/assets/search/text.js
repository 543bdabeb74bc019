/* Texts as the index has them; the twin of Normaliser, Grams, Kana and EditDistance. */

const VOWEL_DASH =
  /(?<=[\u30a1-\u30fa\u30fc])[-\u2010-\u2015\u2212\u2500](?![-\u2010-\u2015\u2212\u2500a-z0-9])/g;
const TILDES = /[\u301c\u223c\u02dc]/g;

/** @param {string} text */
export const normalise = (text) =>
  text.normalize("NFKC").toLowerCase().normalize("NFKC")
    .replace(VOWEL_DASH, "ー").replace(TILDES, "~");

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

const KANA_APART = 96;

/**
 * @param {string} text
 * @param {RegExp} letters
 * @param {number} by
 */
const shift = (text, letters, by) =>
  text.replace(letters, (letter) => String.fromCharCode(letter.charCodeAt(0) + by));

/** @param {string} text */
export const katakanaOf = (text) => shift(text, /[ぁ-ゖ]/g, KANA_APART);

/** @param {string} text */
export const hiraganaOf = (text) => shift(text, /[ァ-ヶ]/g, -KANA_APART);

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

/**
 * How many letters must be changed, added or left out to make one word of another.
 * @param {string} one
 * @param {string} other
 */
export function distance(one, other) {
  let costs = Array.from(` ${other}`, (_, at) => at);
  [...one].forEach((letter, row) => {
    const next = [row + 1];
    [...other].forEach((wanted, column) => {
      const change = costs[column] + (letter === wanted ? 0 : 1);
      next.push(Math.min(change, costs[column + 1] + 1, next[column] + 1));
    });
    costs = next;
  });
  return costs[costs.length - 1];
}

/**
 * Whether a word may be a misspelling of another; long Latin words may differ in two letters.
 * @param {string} typed
 * @param {string} word
 */
export function isNear(typed, word) {
  const most = typed.length >= 8 && isLatin(typed[0]) ? 2 : 1;
  const alike = word.length >= 4 && Math.abs(typed.length - word.length) <= most;
  return alike && distance(typed, word) <= most;
}
