/* Years, telephone numbers and figures in a query; the twin of YearWords and FigureWords. */

/** @import { Comparison, Figure, Meta } from "./shapes.js" */
import { numeralOf } from "../page/numerals.js";

/** Longer spans are taken for something else. */
const LONGEST_SPAN = 30;

/** A number behind one of these goes on with another: 8千円 of 714万8千円. */
const OF_FIGURE = "0123456789.,千万億";

/**
 * How a value compares with a number, by the sign that the shards have for it.
 * @type {Record<string, Comparison>}
 */
const COMPARISONS = {
  ">=": (value, bound) => value >= bound,
  ">": (value, bound) => value > bound,
  "<=": (value, bound) => value <= bound,
  "<": (value, bound) => value < bound,
};

/** @param {Meta} meta */
export function numberReaderOf({ beforeEra, rules, units }) {
  /**
   * @param {string | undefined} full
   * @param {string | undefined} era
   * @param {string | undefined} ofEra
   * @returns {number} the year, 0 where there is none
   */
  function yearOf(full, era = "", ofEra = undefined) {
    if (full) return Number(full);
    const before = beforeEra.get(era);
    const counted = ofEra === undefined ? 0 : numeralOf(ofEra) ?? 0;
    return counted && before !== undefined ? before + counted : 0;
  }

  /**
   * A fiscal year or a span, of the western calendar or of an era; null where none begins here.
   * @param {string} text
   * @param {number} at
   */
  function yearsAt(text, at) {
    rules.year.lastIndex = at;
    const [whole, era, ofEra, full, lastEra, lastOfEra, lastFull] = rules.year.exec(text) ?? [];
    const year = yearOf(full, era, ofEra);
    if (!whole || !year) return null;
    const last = yearOf(lastFull, lastEra ?? era, lastOfEra);
    const more = last - year > 0 && last - year <= LONGEST_SPAN ? last - year : 0;
    const years = Array.from({ length: more + 1 }, (_, after) => year + after);
    return { end: at + whole.length, years };
  }

  /**
   * @param {string} text
   * @param {number} at
   */
  function telephoneAt(text, at) {
    rules.telephone.lastIndex = at;
    const [whole = ""] = rules.telephone.exec(text) ?? [];
    return whole ? { end: at + whole.length, digits: whole.replace(/[^0-9]/g, "") } : null;
  }

  /**
   * A number that is more than digits, which words of the index are as well.
   * @param {string} text
   * @param {number} at
   * @returns {Figure | null}
   */
  function figureAt(text, at) {
    rules.figure.lastIndex = at;
    const isInside = at > 0 && OF_FIGURE.includes(text[at - 1]);
    const [whole, number, decimals = "", counter, bound] =
      (isInside ? null : rules.figure.exec(text)) ?? [];
    if (!whole || /^[0-9]+$/.test(whole)) return null;
    const [unit = "", times = "1"] = (counter && units.get(counter)) || [];
    // As many decimals as are read, so that 1.1 times 10 is 11.
    const exact = Number(number.replaceAll(",", "") + decimals) * Number(times);
    const value = Number(exact.toFixed(4));
    const [sign = ""] = (bound && units.get(bound)) || [];
    return { end: at + whole.length, value, unit, compares: COMPARISONS[sign] };
  }

  return { yearsAt, telephoneAt, figureAt };
}
