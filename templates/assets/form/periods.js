/* Reads periods as people write them; the twin of JapanesePeriods and PeriodReader. */

/** @import { Period, ReadPeriod } from "./period-shapes.js" */
import { rules } from "./data.js";
import { checkDate, readShort } from "./dates.js";
import {
  areAdjacent,
  datePeriod,
  failedPeriod,
  firstDayOf,
  joinParts,
  lastDayOf,
  periodFrom,
  periodOf,
  readPart,
} from "./period-join.js";
import { completeParts, markedPeriod, periodPattern, splitPeriod } from "./period-parts.js";
import { periodWords } from "./period-words.js";
import { shortValue } from "./short-values.js";

const EVERY_YEAR = periodPattern("everyYear");
const BESIDE = new RegExp(rules.reading.dates.brackets, "gu");
const YEARLY = ["DATE", "SPAN", "LIST", "AS_OF"];
const UNREADABLE = failedPeriod("period-unreadable");

/** Whether a period consists of whole years, and is not open. @param {Period} period */
export const isOfYears = ({ kind, start, end }) =>
  YEARLY.includes(kind) && [start, end].every((date) => date && date.month === undefined);

/**
 * @param {Period} period
 * @param {Set<string>} marks
 */
function boundedPeriod(period, marks) {
  const [since, until] = [marks.has("since"), marks.has("until")];
  if ((!since && !until) || period.kind === "SPAN") return period;
  if (period.kind !== "DATE" || since === until) return null;
  return periodOf("SPAN", since ? period.start : null, until ? period.end : null);
}

/** @param {Period} period */
const hasGap = ({ listed }) =>
  listed.slice(1).some((date, place) =>
    !areAdjacent(datePeriod(listed[place]), datePeriod(date)));

/**
 * The period that dates and marks make together; null where they do not go together.
 * @param {Period} period
 * @param {Set<string>} marks
 */
function withMarks(period, marks) {
  const bounded = boundedPeriod(period, marks);
  if (!bounded) return null;
  let marked = bounded;
  if (marks.has("total")) {
    if ((!bounded.start && !bounded.end) || hasGap(bounded)) return null;
    marked = periodOf("TOTAL", bounded.kind === "DATE" ? null : bounded.start, bounded.end);
  } else if (marks.has("asOf") && bounded.kind === "DATE") {
    marked = periodOf("AS_OF", bounded.start, bounded.end);
  }
  return marks.has("planned") ? { ...marked, isPlanned: true } : marked;
}

/**
 * Checks one part by what follows it in brackets.
 * @param {ReadPeriod} part
 * @param {string} written
 * @param {string[]} others takes what says nothing about this part alone
 */
function checkedPart(part, written, others) {
  let reading = part;
  for (const [, beside] of written.matchAll(BESIDE)) {
    const period = reading.value;
    const again = period?.kind === "DATE" && period.start && checkDate(period.start, beside);
    if (!again || again.reason === "date-unreadable") others.push(beside);
    else if (again.reason) reading = periodFrom(again, () => /** @type {Period} */ (period));
  }
  return reading;
}

/**
 * Months, days or a quarter without their year.
 * @param {string} beside
 * @param {string} year
 */
function withinYear(beside, year) {
  const split = splitPeriod(beside);
  if (!split) return undefined;
  const [, ...complete] = completeParts([year, ...split.parts]);
  return joinParts(complete.map(readPart), split.parts, split.isSpan).value;
}

/**
 * Compares a period with the same in another calendar, or takes the months of its years.
 * @param {Period} whole
 * @param {ReadPeriod} reading
 * @param {string} beside
 * @param {string} last
 * @returns {ReadPeriod}
 */
function besideWhole(whole, reading, beside, last) {
  const other = readCompact(beside).value ?? withinYear(beside, last);
  if (!other) return UNREADABLE;
  const [first, end] = [firstDayOf(whole), lastDayOf(whole)];
  const [otherFirst, otherEnd] = [firstDayOf(other), lastDayOf(other)];
  if (first === otherFirst && end === otherEnd) {
    return other.isPlanned ? { ...reading, value: { ...whole, isPlanned: true } } : reading;
  }
  const isWithin =
    first && end && otherFirst && otherEnd && otherFirst >= first && otherEnd <= end;
  if (isWithin && isOfYears(whole) && !isOfYears(other)) return { value: other, help: "" };
  return failedPeriod("calendars-disagree", `${periodWords(whole)} / ${periodWords(other)}`);
}

/**
 * What is not a single date: a span, a list, a part of a year, or words in brackets.
 * @param {string} text
 * @returns {ReadPeriod}
 */
function readParts(text) {
  const split = splitPeriod(text);
  if (!split) return UNREADABLE;
  const plain = split.parts.map((part) => part.replace(BESIDE, ""));
  const complete = completeParts(plain);
  /** @type {string[]} */
  const others = [];
  const read = complete.map((part, place) =>
    checkedPart(readPart(part), split.parts[place], others));
  let whole = joinParts(read, plain, split.isSpan);
  for (const beside of others) {
    if (!whole.value) break;
    whole = besideWhole(whole.value, whole, beside, complete[complete.length - 1]);
  }
  return whole;
}

/**
 * @param {string} text
 * @param {Set<string>} marks
 * @returns {ReadPeriod}
 */
function readDates(text, marks) {
  if (!text) {
    const isPlanned = marks.has("planned");
    return isPlanned ? { value: periodOf("UNDATED", null, null), help: "" } : UNREADABLE;
  }
  if (EVERY_YEAR.test(text)) return { value: periodOf("EVERY_YEAR", null, null), help: "" };
  const date = periodFrom(readShort(text));
  if (date.value) return date;
  const several = readParts(text);
  const isLess = !several.value && several.reason === "period-unreadable";
  return isLess ? date : several;
}

/**
 * A period as shortValue leaves it.
 * @param {string} compact
 * @returns {ReadPeriod}
 */
function readCompact(compact) {
  const { dates, marks } = markedPeriod(compact);
  const reading = readDates(dates, marks);
  if (!reading.value) return reading;
  const value = withMarks(reading.value, marks);
  return value ? { ...reading, value } : UNREADABLE;
}

/**
 * One date, or several with what lies between.
 * @param {string} written
 * @returns {ReadPeriod}
 */
export function readPeriod(written) {
  const compact = shortValue(written);
  return compact === null ? UNREADABLE : readCompact(compact);
}
