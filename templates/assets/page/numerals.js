/* Small numbers in digits or kanji; the twin of KanjiNumerals. */

const DIGITS = "〇一二三四五六七八九";

/** 二〇一三, a digit for each place; null where it is something else. @param {string} digits */
function positional(digits) {
  let value = 0;
  for (const one of digits) {
    if (!DIGITS.includes(one)) return null;
    value = value * 10 + DIGITS.indexOf(one);
  }
  return value;
}

/**
 * 25, 二十五, 二五, 元; null where it is no number.
 * @param {string} written of at most four characters
 */
export function numeralOf(written) {
  if (written === "元") return 1;
  if (/^[0-9]+$/.test(written)) return Number(written);
  const ten = written.indexOf("十");
  if (ten < 0) return positional(written);
  const tens = ten === 0 ? 1 : positional(written.slice(0, ten));
  const ones = positional(written.slice(ten + 1));
  return tens === null || ones === null || tens > 9 || ones > 9 ? null : tens * 10 + ones;
}
