/* Reads dates as people write them; the twin of JapaneseDates, by its pattern and the eras. */

/** @import { Era, PartialDate } from "./shapes.js" */
import { numeralOf } from "../page/numerals.js";
import { ERAS, dateWords, daysOf, firstDay, lastDay, wareki } from "./calendar.js";
import { rules } from "./data.js";
import { shortValue } from "./short-values.js";

const { firstYear: FIRST_YEAR, lastYear: LAST_YEAR } = rules.reading.dates;
const { months: MONTHS, weekdays: WEEKDAYS } = rules.reading.dates;
const WRITTEN_DATE = new RegExp(rules.reading.dates.written, "u");
const ENGLISH_DATE = new RegExp(rules.reading.dates.english, "u");
const BRACKETS = new RegExp(rules.reading.dates.brackets, "gu");
const WEEKDAY = new RegExp(rules.reading.dates.weekday, "u");

/**
 * A date, or the reason why there is none, with what may have been meant.
 * @typedef {{value?: PartialDate, reason?: string, help: string}} ReadDate
 */

/**
 * @param {Era | undefined} era
 * @param {PartialDate} value
 * @returns {ReadDate}
 */
function inEra(era, value) {
  const isWithin = !era || (lastDay(value) >= era.start && firstDay(value) <= era.end);
  return isWithin ? { value, help: "" } : { reason: "no-such-year", help: wareki(value) };
}

/**
 * @param {string} reason
 * @param {string} [help]
 * @returns {ReadDate}
 */
const failed = (reason, help = "") => ({ reason, help });

/** @param {string | undefined} written such as 平成, 平 or h. */
function eraOf(written) {
  const named = written?.replace(".", "");
  return ERAS.find(({ name, letter }) => named && [name, name[0], letter].includes(named));
}

/**
 * @param {Record<string, string | undefined>} found
 * @param {number} year
 * @param {Era | undefined} era
 */
function wholeYear(found, year, era) {
  if (!found.fiscal && !found.fy) return inEra(era, { precision: "YEAR", year });
  const fiscal = inEra(era, { precision: "FISCAL_YEAR", year });
  if (!found.fiscalEnd || !fiscal.value) return fiscal;
  return inEra(undefined, { precision: "MONTH_END", year: year + 1, month: 3 });
}

/**
 * @param {Era | undefined} era
 * @param {number} year
 * @param {number} month
 * @param {number | null} day
 */
function dayOf(era, year, month, day) {
  const days = daysOf(year, month);
  if (day === null || day < 1 || day > days) {
    /** @type {PartialDate} */
    const last = { precision: "DAY", year, month, day: days };
    return failed("no-such-day", era ? wareki(last) : lastDay(last));
  }
  return inEra(era, { precision: "DAY", year, month, day });
}

/**
 * @param {Record<string, string | undefined>} found
 * @returns {ReadDate}
 */
function japaneseDate(found) {
  const era = eraOf(found.era);
  const counted = numeralOf(found.year ?? "");
  if (!counted) return failed(counted === null || !era ? "date-unreadable" : "no-such-year");
  const year = era ? Number(era.start.slice(0, 4)) + counted - 1 : counted;
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return failed(era ? "no-such-year" : "date-unreadable");
  }
  if (found.month === undefined) return wholeYear(found, year, era);
  if (found.fy) return failed("date-unreadable");
  const month = numeralOf(found.month);
  if (month === null || month < 1 || month > 12) return failed("no-such-day");
  if (found.day === undefined) {
    return inEra(era, { precision: found.end ? "MONTH_END" : "MONTH", year, month });
  }
  const day = dayOf(era, year, month, numeralOf(found.day));
  return day.value && found.weekday ? onWeekday(day.value, found.weekday) : day;
}

/**
 * @param {Record<string, string | undefined>} found
 * @returns {ReadDate}
 */
function englishDate({ end, dayBefore, month: name = "", dayAfter, year: digits }) {
  const year = Number(digits);
  const month = MONTHS.findIndex((one) => one.startsWith(name)) + 1;
  const isDoubled = dayAfter !== undefined && (end || dayBefore !== undefined);
  if (year < FIRST_YEAR || year > LAST_YEAR || isDoubled) return failed("date-unreadable");
  const day = dayBefore ?? dayAfter;
  if (day !== undefined) return dayOf(undefined, year, month, Number(day));
  return { value: { precision: end ? "MONTH_END" : "MONTH", year, month }, help: "" };
}

/**
 * A date without brackets.
 * @param {string} compact
 * @returns {ReadDate}
 */
export function readPlain(compact) {
  const found = WRITTEN_DATE.exec(compact)?.groups;
  if (found) return japaneseDate(found);
  const foreign = ENGLISH_DATE.exec(compact)?.groups;
  return foreign ? englishDate(foreign) : failed("date-unreadable");
}

/**
 * @param {PartialDate} value
 * @param {string | undefined} weekday undefined for a holiday on any of them
 * @returns {ReadDate}
 */
function onWeekday(value, weekday) {
  if (value.precision !== "DAY") return failed("date-unreadable");
  const right = WEEKDAYS[(new Date(firstDay(value)).getUTCDay() + 6) % 7];
  const isRight = weekday === undefined || weekday === right;
  return isRight ? { value, help: "" } : { value, reason: "wrong-weekday", help: right };
}

/**
 * The fiscal year of a date if the other date is one, otherwise its calendar year.
 * @param {PartialDate} date
 * @param {PartialDate} other
 */
function yearOf({ precision, year, month }, other) {
  const isFiscal = precision !== "FISCAL_YEAR" && other.precision === "FISCAL_YEAR";
  return isFiscal && month !== undefined && month < 4 ? year - 1 : year;
}

/**
 * @param {PartialDate} one
 * @param {PartialDate} other
 */
function agree(one, other) {
  /** @param {"month" | "day"} part */
  const fits = (part) =>
    one[part] === undefined || other[part] === undefined || one[part] === other[part];
  return yearOf(one, other) === yearOf(other, one) && fits("month") && fits("day");
}

/**
 * A date by what stands in brackets behind it.
 * @param {PartialDate} date
 * @param {string} beside
 * @returns {ReadDate}
 */
export function checkDate(date, beside) {
  const weekday = beside && WEEKDAY.exec(beside);
  if (weekday) return onWeekday(date, weekday.groups?.weekday);
  const again = readPlain(beside);
  const other = again.value;
  if (!other || agree(date, other)) return again;
  const isYear = other.precision === "YEAR" && date.month === undefined;
  const alike = isYear ? { precision: date.precision, year: other.year } : other;
  return failed("calendars-disagree", `${dateWords(date)} / ${dateWords(alike)}`);
}

/**
 * A date, which may follow again in the other calendar, and with its day of the week.
 * @param {string} written
 * @returns {ReadDate}
 */
export function readDate(written) {
  const compact = shortValue(written);
  return compact === null ? failed("date-unreadable") : readShort(compact);
}

/**
 * A date as shortValue leaves it.
 * @param {string} compact
 * @returns {ReadDate}
 */
export function readShort(compact) {
  let reading = readPlain(compact.replace(BRACKETS, ""));
  for (const [, beside] of compact.matchAll(BRACKETS)) {
    if (!reading.value) break;
    const checked = checkDate(reading.value, beside);
    if (checked.reason) reading = checked;
  }
  return reading;
}
