/* Reads single parts of a period and joins them; the twin of PeriodPart and PeriodJoin. */

/** @import { Period, PeriodKind, ReadPeriod } from "./period-shapes.js" */
/** @import { PartialDate } from "./shapes.js" */
import { numeralOf } from "../page/numerals.js";
import { ERAS, daysOf, firstDay, lastDay } from "./calendar.js";
import { rules } from "./data.js";
import { readPlain } from "./dates.js";
import { headOf, periodPattern } from "./period-parts.js";
import { periodWords } from "./period-words.js";
import { shortValue } from "./short-values.js";

const PART = periodPattern("part");
const ENGLISH_PART = periodPattern("englishPart");
const IN_FISCAL_YEAR = periodPattern("inFiscalYear");
const LONGEST_GUESS = rules.reading.periodGuess;

/**
 * @param {PeriodKind} kind
 * @param {PartialDate | null} start
 * @param {PartialDate | null} end
 * @param {PartialDate[]} [listed]
 * @returns {Period}
 */
export const periodOf = (kind, start, end, listed = []) =>
  ({ kind, start, end, listed, isPlanned: false });

/** @param {PartialDate} date */
export const datePeriod = (date) => periodOf("DATE", date, date);

/**
 * @param {string} reason
 * @param {string} [help]
 * @returns {ReadPeriod}
 */
export const failedPeriod = (reason, help = "") => ({ reason, help });

/**
 * @param {{value?: PartialDate, reason?: string, help: string}} date
 * @param {(date: PartialDate) => Period} [make]
 * @returns {ReadPeriod}
 */
export function periodFrom({ value, reason, help }, make = datePeriod) {
  const isUnreadable = reason === "date-unreadable";
  const kind = isUnreadable ? "period-unreadable" : reason;
  return { ...(value && { value: make(value) }), ...(kind && { reason: kind }), help };
}

/** The first day of a period, null where its beginning is open. @param {Period} period */
export const firstDayOf = ({ start }) => start && firstDay(start);

/** @param {Period} period */
export const lastDayOf = ({ end }) => end && lastDay(end);

/** @param {string} day */
const dayAfter = (day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/**
 * @param {Period} one
 * @param {Period} next
 */
export function areAdjacent(one, next) {
  const last = lastDayOf(one);
  return last !== null && dayAfter(last) === firstDayOf(next);
}

/**
 * A month by its number since the year 0.
 * @param {number} number
 * @returns {PartialDate}
 */
const monthOf = (number) =>
  ({ precision: "MONTH", year: Math.floor(number / 12), month: (number % 12) + 1 });

/**
 * @param {Record<string, string | undefined>} found
 * @returns {ReadPeriod}
 */
function partOfYear({ year = "", quarter, english, half }) {
  const digit = quarter ?? english;
  const count = digit === undefined ? 6 : 3;
  const isFirst = half !== undefined && ["上", "前", "first"].includes(half);
  const after = digit === undefined ? (isFirst ? 0 : 6) : 3 * ((numeralOf(digit) ?? 1) - 1);
  return periodFrom(readPlain(year), (date) => {
    const isFiscal = date.precision === "FISCAL_YEAR";
    const first = date.year * 12 + (isFiscal ? 3 : 0) + after;
    const kind = digit === undefined ? "HALF" : "QUARTER";
    return periodOf(isFiscal ? kind : "SPAN", monthOf(first), monthOf(first + count - 1));
  });
}

/**
 * One complete part: a date, a date within a fiscal year, a quarter, a half.
 * @param {string} part
 * @returns {ReadPeriod}
 */
export function readPart(part) {
  const date = readPlain(part);
  if (date.reason !== "date-unreadable") return periodFrom(date);
  const found = (PART.exec(part) ?? ENGLISH_PART.exec(part))?.groups;
  if (found) return partOfYear(found);
  const inYear = IN_FISCAL_YEAR.exec(part)?.groups;
  if (!inYear) return failedPeriod("period-unreadable");
  const fiscal = readPlain(inYear.year);
  if (!fiscal.value) return periodFrom(fiscal);
  const year = fiscal.value.year + (Number(inYear.month) < 4 ? 1 : 0);
  return periodFrom(readPlain(`${year}年${inYear.month}${inYear.rest}`));
}

/** @param {Period[]} periods */
const unique = (periods) => [
  ...new Map(periods.map((period) => [JSON.stringify(period), period])).values(),
];

/**
 * @param {Period[]} periods
 * @returns {ReadPeriod}
 */
function listOfDates(periods) {
  const inTime = [...periods].sort((a, b) =>
    (firstDayOf(a) ?? "") < (firstDayOf(b) ?? "") ? -1 : 1);
  const first = inTime[0];
  const last = inTime[inTime.length - 1];
  if (inTime.every(({ kind }) => kind === "DATE")) {
    const dates = inTime.flatMap(({ start }) => start ?? []);
    return { value: periodOf("LIST", first.start, last.end, dates), help: "" };
  }
  const isWhole = inTime.slice(1).every((next, place) => areAdjacent(inTime[place], next));
  if (!isWhole) return failedPeriod("period-unreadable");
  return { value: periodOf("SPAN", first.start, last.end), help: "" };
}

/**
 * @param {PartialDate} date
 * @param {number} year
 */
function inYear(date, year) {
  const isMissing = date.day !== undefined && date.day > daysOf(year, date.month ?? 1);
  return isMissing ? null : { ...date, year };
}

/**
 * The end that was meant where it has its year from the start; null where nothing fits.
 * @param {PartialDate} start
 * @param {PartialDate} end
 * @param {string} written
 */
function laterEnd(start, end, written) {
  const head = headOf(written);
  if (!head?.number) return null;
  if (head.unit === "月") return inYear(end, end.year + 1);
  if (head.unit === "日") return null;
  const number = numeralOf(head.number) ?? 0;
  const years = ERAS.map((era) => Number(era.start.slice(0, 4)) + number - 1)
    .filter((year) => year >= start.year && year < start.year + LONGEST_GUESS);
  return years.length ? inYear(end, Math.min(...years)) : null;
}

/**
 * @param {Period[]} ends
 * @param {string} written
 * @returns {ReadPeriod}
 */
function spanOf([{ start }, { end }], written) {
  if (!start || !end) return failedPeriod("period-unreadable");
  if (lastDay(end) >= firstDay(start)) return { value: periodOf("SPAN", start, end), help: "" };
  const later = laterEnd(start, end, written);
  const meant = later ? periodOf("SPAN", start, later) : periodOf("SPAN", end, start);
  return failedPeriod("end-before-start", periodWords(meant));
}

/**
 * @param {Period[]} periods
 * @param {string[]} plain
 * @param {boolean} isSpan
 * @returns {ReadPeriod}
 */
function joinedPeriods(periods, plain, isSpan) {
  const different = unique(periods);
  if (different.length === 1) return { value: periods[0], help: "" };
  return isSpan ? spanOf(periods, plain[plain.length - 1]) : listOfDates(different);
}

/**
 * The whole with each part as it was probably meant.
 * @param {ReadPeriod[]} parts
 * @param {string[]} plain
 * @param {boolean} isSpan
 */
function meantWhole(parts, plain, isSpan) {
  if (parts.length === 1) return parts[0].help;
  const meant = parts.flatMap(({ value, help }) =>
    value ?? (help ? readPart(shortValue(help) ?? "").value : undefined) ?? []);
  if (meant.length < parts.length) return "";
  const whole = joinedPeriods(meant, plain, isSpan).value;
  return whole ? periodWords(whole) : "";
}

/**
 * Makes one period of its parts.
 * @param {ReadPeriod[]} parts
 * @param {string[]} plain the parts as written, of which one may be empty in an open span
 * @param {boolean} isSpan
 * @returns {ReadPeriod}
 */
export function joinParts(parts, plain, isSpan) {
  if (isSpan && (plain[0] === "") !== (plain[1] === "")) {
    const known = parts[plain[0] === "" ? 1 : 0];
    if (!known.value) return known;
    const { start, end } = known.value;
    const open = plain[0] === "" ? periodOf("SPAN", null, end) : periodOf("SPAN", start, null);
    return { ...known, value: open };
  }
  const failing = parts.find(({ value }) => !value);
  if (failing?.reason) {
    const isYear = failing.reason === "no-such-year";
    return failedPeriod(failing.reason, isYear ? meantWhole(parts, plain, isSpan) : failing.help);
  }
  const periods = parts.flatMap(({ value }) => value ?? []);
  const whole = joinedPeriods(periods, plain, isSpan);
  const doubt = parts.find(({ reason }) => reason);
  return whole.value && doubt ? { ...doubt, value: whole.value } : whole;
}
