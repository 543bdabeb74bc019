/* Reads how often something takes place; the twin of Recurrence, by its patterns. */

/** @import { AddProblem, Decimal, Value } from "./shapes.js" */
import { rules } from "./data.js";
import { decimalWords } from "./decimals.js";
import { readQuantity } from "./quantities.js";
import { isMapping, isText } from "./reading.js";
import { shortValue } from "./short-values.js";

/** @typedef {ReturnType<typeof import("./checks.js").checksFor>} Checks */

/**
 * How often something takes place, beyond quantities, as RecurrencePatterns has it.
 * @typedef {{times: string[], remark: string, regular: string, date: string,
 *   irregular: string}} RecurrenceRules
 */

const { recurrence } = rules.reading;
const FREQUENCY_REMARK = new RegExp(recurrence.remark, "u");
const REGULAR_FREQUENCY = new RegExp(recurrence.regular, "u");
const DAY_OF_MONTH = new RegExp(recurrence.date, "u");
const IRREGULAR_FREQUENCY = new RegExp(recurrence.irregular, "u");
const TIME_UNITS = ["日", "週", "月", "年"];

/** The fields that say how often; without them, the words do. */
const COUNTED_FREQUENCY = ["times", "every", "unit"];

/** @param {Decimal} value */
const isNumberOfTimes = (value) => /^[1-9]\d{0,5}(?:\.0*)?$/.test(decimalWords(value));

/** @param {string} words */
function isCountedFrequency(words) {
  const read = DAY_OF_MONTH.test(words) ? null : readQuantity(words);
  if (!read?.per || !TIME_UNITS.includes(read.per.unit)) return false;
  const ends = [read.value, ...(read.upTo ? [read.upTo.value] : [])];
  return recurrence.times.includes(read.unit) && ends.every(isNumberOfTimes);
}

/**
 * Whether the words say for certain how often, or that there is no rhythm.
 * @param {string} words
 */
export function saysHowOften(words) {
  const compact = shortValue(words);
  if (compact === null) return false;
  if (IRREGULAR_FREQUENCY.test(compact)) return true;
  const plain = compact.replace(FREQUENCY_REMARK, "");
  const regular = REGULAR_FREQUENCY.exec(plain)?.groups;
  if (!regular) return isCountedFrequency(plain);
  return regular.days === undefined || (regular.each ?? regular.other) === "週";
}

/**
 * @param {Value} frequency
 * @param {Checks} checks
 * @param {AddProblem} add
 */
export function checkFrequency(frequency, checks, add) {
  const fields = isMapping(frequency) ? frequency : { words: frequency };
  checks.count(fields.times, "frequency.times");
  checks.count(fields.every, "frequency.every");
  const { words } = fields;
  const isCounted = COUNTED_FREQUENCY.some((key) => key in fields);
  if (!isText(words) || isCounted || saysHowOften(words)) return;
  add("frequency-open", isMapping(frequency) ? "frequency.words" : "frequency", { value: words });
}
