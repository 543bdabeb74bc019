/* What series of figures must be; the twin of SeriesReader. */

/** @import { Period } from "./period-shapes.js" */
/** @import { AddProblem, Mapping, Value } from "./shapes.js" */
import { addIfOutOfRange, figure } from "./figures.js";
import { isMissing, readQuantity } from "./quantities.js";
import { each, isText, listIn, textIn } from "./reading.js";

/** @typedef {(value: Value, at: string) => Period | undefined} CheckPeriod */
/** @typedef {{items: Value[], at: string}} List a list of values, and its path */

/**
 * There is one value for each period.
 * @param {List} list
 * @param {number} periods
 * @param {AddProblem} add
 */
function checkLength({ items, at }, periods, add) {
  if (!items.length || !periods || items.length === periods) return;
  const place = items.length > periods ? `${at}[${periods}]` : at;
  const count = String(items.length);
  add("series-lengths", place, { field: at, count, periods: String(periods) });
}

/**
 * The path of the first value without a unit; one field gives a unit to all.
 * @param {List[]} lists
 */
function firstBare(lists) {
  for (const { items, at } of lists) {
    const bare = items.findIndex((item) => isText(item) && readQuantity(item)?.unit === "");
    if (bare >= 0) return `${at}[${bare}]`;
  }
  return undefined;
}

/**
 * @param {Mapping} series
 * @param {string} at
 * @param {AddProblem} add
 * @param {CheckPeriod} checkPeriod
 */
function checkOne(series, at, add, checkPeriod) {
  const indicator = textIn(series, "indicator");
  const unit = textIn(series, "unit");
  const periods = listIn(series, "periods");
  const values = { items: listIn(series, "values"), at: `${at}.values` };
  const targets = { items: listIn(series, "targets"), at: `${at}.targets` };
  const lists = targets.items.length ? [values, targets] : [values];
  for (const list of lists) checkLength(list, periods.length, add);
  if (!indicator || lists.some(({ items }) => items.length !== periods.length)) return;
  const bare = unit === undefined ? firstBare(lists) : undefined;
  if (bare) {
    add("unit-missing", bare, { indicator });
    return;
  }
  if (targets.items.length && textIn(series, "kind") === "target") {
    add("series-targets-twice", targets.at, { indicator });
  }
  /** @type {Set<string>} */
  const seen = new Set();
  periods.forEach((period, number) => {
    const place = `${at}.periods[${number}]`;
    const read = checkPeriod(period, place);
    const isDated = read !== undefined;
    const time = JSON.stringify(read);
    if (isDated && seen.has(time)) add("series-period-twice", place, { period: String(period) });
    if (isDated) seen.add(time);
    for (const list of lists) {
      const value = list.items[number];
      const place = `${list.at}[${number}]`;
      const read = isMissing(value) ? undefined : figure(value, unit, indicator, place, add);
      if (isDated && read) addIfOutOfRange(read, place, add);
    }
  });
}

/**
 * @param {Mapping} fields
 * @param {AddProblem} add
 * @param {CheckPeriod} checkPeriod
 */
export function checkSeries(fields, add, checkPeriod) {
  each(fields, "series", "series", (series, at) => checkOne(series, at, add, checkPeriod));
}
