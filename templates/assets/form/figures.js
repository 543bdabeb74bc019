/*
 * What figures must be, and which cannot be true together; the twin of MetricReader, MetricChecks
 * and Anomaly.
 */

/** @import { Period } from "./period-shapes.js" */
/** @import { AddProblem, Mapping, Quantity, Value } from "./shapes.js" */
import { absolute, compareDecimals, decimalWords, halfUp, power } from "./decimals.js";
import { nearest } from "./nearest.js";
import { joinLines } from "./normalise.js";
import { inUnit, isRate, itemNumberOf, readQuantity, unreadOfQuantity } from "./quantities.js";
import { areExact, exceeds, greatest } from "./quantity-limits.js";
import { each, isText, listIn, textIn } from "./reading.js";

/** @typedef {Quantity & {words: string}} Figure a quantity as it was written */

/**
 * @typedef {object} Metric
 * @property {Figure} value
 * @property {Figure | undefined} numerator
 * @property {Figure | undefined} denominator
 * @property {{read: Figure, at: string}[]} parts
 */

const PERCENT = "％";
const HUNDRED = { units: 100n, scale: 0 };
/** With so many digits more a rate is computed than it was written with. */
const SPARE_DIGITS = 4;

/**
 * Says why words are no number with a unit.
 * @param {string} written
 * @param {string} at
 * @param {AddProblem} add
 */
export function addUnreadable(written, at, add) {
  const number = itemNumberOf(written);
  const rest = unreadOfQuantity(written);
  if (number) add("quantity-numbered", at, { value: written, number });
  else if (rest === written) add("quantity-unreadable", at, { value: written });
  else add("quantity-with-more", at, { value: written, rest });
}

/**
 * A number with its unit, the unit from beside it where the words have none.
 * @param {Value} value
 * @param {string | undefined} unit
 * @param {string} indicator
 * @param {string} at
 * @param {AddProblem} add
 * @returns {Figure | undefined}
 */
export function figure(value, unit, indicator, at, add) {
  if (!isText(value)) return undefined;
  const written = joinLines(value);
  const read = readQuantity(written);
  if (!read) {
    addUnreadable(written, at, add);
    return undefined;
  }
  if (!read.unit) {
    if (unit !== undefined) return { ...inUnit(read, unit), words: written + unit };
    add("unit-missing", at, { indicator });
    return undefined;
  }
  if (unit !== undefined && read.unit !== unit) {
    add("unit-twice", at, { inside: read.unit, beside: unit });
  }
  return { ...read, words: written };
}

/**
 * A number that may stand alone or with a unit.
 * @param {Value} value
 * @param {string} at
 * @param {AddProblem} add
 */
export function checkNumber(value, at, add) {
  const unit = isText(value) ? readQuantity(joinLines(value))?.unit : undefined;
  figure(value, unit ?? "", "", at, add);
}

/**
 * Of a count, a number beside it has the same unit; of a rate it must say its own.
 * @param {Value} value
 * @param {string | undefined} unit
 * @param {string} indicator
 * @param {string} at
 * @param {AddProblem} add
 */
function beside(value, unit, indicator, at, add) {
  if (!isText(value)) return undefined;
  const isBare = readQuantity(joinLines(value))?.unit === "";
  const isCount = unit !== undefined && !isRate(unit);
  return figure(value, isBare && isCount ? unit : undefined, indicator, at, add);
}

/**
 * @param {Mapping} fields
 * @param {string} at
 * @param {string[]} rounds labels of the rounds that the case has
 * @param {AddProblem} add
 * @param {(value: Value, at: string) => Period | undefined} checkPeriod
 */
function checkMetric(fields, at, rounds, add, checkPeriod) {
  const indicator = textIn(fields, "indicator") ?? "";
  const unit = textIn(fields, "unit");
  const value = figure(fields.value, unit, indicator, `${at}.value`, add);
  const usual = unit ?? value?.unit;
  /** @param {string} key */
  const besideIn = (key) => beside(fields[key], usual, indicator, `${at}.${key}`, add);
  const numerator = besideIn("numerator");
  const denominator = besideIn("denominator");
  /** @type {Metric["parts"]} */
  const parts = [];
  each(fields, "breakdown", `${at}.breakdown`, (part, place) => {
    const read = beside(part.value, usual, indicator, `${place}.value`, add);
    if (textIn(part, "label") && read) parts.push({ read, at: `${place}.value` });
  });
  checkPeriod(fields.period, `${at}.period`);
  const { round } = fields;
  if (isText(round) && !rounds.includes(round)) {
    const near = nearest(round, rounds);
    add("unknown-round", `${at}.round`, { round, known: rounds.join(", "), nearest: near });
  }
  if (value && indicator) checkTogether({ value, numerator, denominator, parts }, at, add);
}

/**
 * A percentage below 0 or above 100 that is no change.
 * @param {Figure} rate
 * @param {string} at
 * @param {AddProblem} add
 */
export function addIfOutOfRange(rate, at, add) {
  if (rate.unit !== PERCENT || rate.counting === "CHANGE") return;
  if (rate.value.units >= 0n && compareDecimals(greatest(rate), HUNDRED) <= 0) return;
  add("percentage-out-of-range", at, { value: rate.words });
}

/**
 * @param {Metric} metric
 * @param {string} at
 * @param {AddProblem} add
 */
function checkTogether({ value, numerator, denominator, parts }, at, add) {
  if (value.unit === PERCENT) {
    addIfOutOfRange(value, `${at}.value`, add);
    if (numerator && denominator) checkRate(value, numerator, denominator, at, add);
  } else if (denominator && exceeds(numerator ?? value, denominator)) {
    const part = numerator ?? value;
    const key = numerator ? "numerator" : "value";
    add("part-greater-than-whole", `${at}.${key}`, {
      part: part.words,
      whole: denominator.words,
    });
  }
  for (const { read, at: place } of parts) {
    if (exceeds(read, value)) {
      add("part-greater-than-whole", place, { part: read.words, whole: value.words });
    }
  }
}

/**
 * The rate may be rounded or cut at its last written digit.
 * @param {Figure} rate
 * @param {Figure} numerator
 * @param {Figure} denominator
 * @param {string} at
 * @param {AddProblem} add
 */
function checkRate(rate, numerator, denominator, at, add) {
  if (!areExact(rate, numerator, denominator) || denominator.value.units === 0n) return;
  if (rate.counting !== "PLAIN" || numerator.counting !== denominator.counting) return;
  const { scale } = rate.value;
  const exact = scale + SPARE_DIGITS;
  const above = numerator.value.units * power(2 + denominator.value.scale + exact);
  const below = denominator.value.units * power(numerator.value.scale);
  const right = halfUp(above, below);
  const lastDigit = power(exact - scale);
  if (absolute(right - rate.value.units * lastDigit) < lastDigit) return;
  const rounded = { units: halfUp(right, lastDigit), scale };
  add("rate-contradicts", `${at}.value`, {
    value: rate.words,
    numerator: numerator.words,
    denominator: denominator.words,
    right: decimalWords(rounded) + PERCENT,
  });
}

/**
 * @param {Mapping} fields
 * @param {AddProblem} add
 * @param {(value: Value, at: string) => Period | undefined} checkPeriod
 */
export function checkFigures(fields, add, checkPeriod) {
  const labels = listIn(fields, "rounds").map((round) => textIn(round, "label") ?? "");
  const rounds = labels.filter(Boolean);
  each(fields, "metrics", "metrics", (metric, at) =>
    checkMetric(metric, at, rounds, add, checkPeriod));
  each(fields, "staffing", "staffing", (staff, at) => {
    figure(staff.count, undefined, textIn(staff, "post") ?? "", `${at}.count`, add);
  });
}
