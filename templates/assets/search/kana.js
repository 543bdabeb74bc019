/* Kana of one kind as the other; the twin of Kana. */

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
