/* Reads dates as people write them; the twin of JapaneseDates, by its pattern and the eras. */

/** @import { Era, PartialDate, Precision } from "./shapes.js" */
import { rules } from "./data.js";
import { normalise } from "./normalise.js";

const { digits: DIGITS, eras: ERAS, firstYear: FIRST_YEAR, lastYear: LAST_YEAR } =
  rules.reading.dates;
const WRITTEN_DATE = new RegExp(rules.reading.dates.written, "u");

/**
 * A date, or the reason why there is none, with what may have been meant.
 * @typedef {{value?: PartialDate, reason?: string, help: string}} ReadDate
 */

/** 二〇一三, a digit for each place; null where it is something else. @param {string} digits */
function positional(digits) {
  let value = 0;
  for (const one of digits) {
    if (!DIGITS.includes(one)) return null;
    value = value * 10 + DIGITS.indexOf(one);
  }
  return value;
}

/** @param {string} written */
function numberOf(written) {
  if (written === "元") return 1;
  if (/^[0-9]+$/.test(written)) return Number(written);
  const ten = written.indexOf("十");
  if (ten < 0) return positional(written);
  const tens = ten === 0 ? 1 : positional(written.slice(0, ten));
  const ones = positional(written.slice(ten + 1));
  return tens === null || ones === null || tens > 9 || ones > 9 ? null : tens * 10 + ones;
}

/**
 * @param {number} value
 * @param {number} width
 */
const pad = (value, width) => String(value).padStart(width, "0");

/**
 * @param {number} year
 * @param {number} month
 * @param {number} day
 */
const iso = (year, month, day) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/**
 * @param {number} year
 * @param {number} month
 */
const daysOf = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** @param {PartialDate} date */
function lastDay({ precision, year, month = 12, day }) {
  if (precision === "FISCAL_YEAR") return iso(year + 1, 3, 31);
  return iso(year, month, day ?? daysOf(year, month));
}

/** @param {PartialDate} date */
function firstDay(date) {
  if (date.precision === "FISCAL_YEAR") return iso(date.year, 4, 1);
  if (date.precision === "MONTH_END") return lastDay(date);
  return iso(date.year, date.month ?? 1, date.day ?? 1);
}

/** 平成元年. @param {string} day */
function yearOfEra(day) {
  const era = ERAS.find(({ start }) => day >= start) ?? ERAS[ERAS.length - 1];
  const year = Number(day.slice(0, 4)) - Number(era.start.slice(0, 4)) + 1;
  return `${era.name}${year === 1 ? "元" : year}年`;
}

/** @type {Record<Precision, (date: PartialDate) => string>} */
const MONTH_AND_DAY = {
  FISCAL_YEAR: () => "",
  YEAR: () => "",
  MONTH: ({ month }) => `${month}月`,
  MONTH_END: ({ month }) => `${month}月末`,
  DAY: ({ month, day }) => `${month}月${day}日`,
};

/** @param {PartialDate} date */
const monthAndDay = (date) => MONTH_AND_DAY[date.precision](date);

/** @param {PartialDate} date */
const wareki = (date) =>
  date.precision === "FISCAL_YEAR"
    ? `${yearOfEra(iso(date.year, 12, 31))}度`
    : yearOfEra(lastDay(date)) + monthAndDay(date);

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

/** @param {string} written */
export function readDate(written) {
  /** @type {Record<string, string | undefined> | undefined} */
  const found = WRITTEN_DATE.exec(normalise(written).trim())?.groups;
  if (!found?.year) return failed("date-unreadable");
  const era = eraOf(found.era);
  const counted = numberOf(found.year);
  if (!counted) return failed(counted === null || !era ? "date-unreadable" : "no-such-year");
  const year = era ? Number(era.start.slice(0, 4)) + counted - 1 : counted;
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return failed(era ? "no-such-year" : "date-unreadable");
  }
  if (found.month === undefined || found.fy) return wholeYear(found, year, era);
  const month = numberOf(found.month);
  if (month === null || month < 1 || month > 12) return failed("no-such-day");
  if (found.day === undefined) {
    return inEra(era, { precision: found.end ? "MONTH_END" : "MONTH", year, month });
  }
  const day = numberOf(found.day);
  const days = daysOf(year, month);
  if (day === null || day < 1 || day > days) {
    /** @type {PartialDate} */
    const last = { precision: "DAY", year, month, day: days };
    return failed("no-such-day", era ? wareki(last) : lastDay(last));
  }
  return inEra(era, { precision: "DAY", year, month, day });
}

/**
 * 2013年度（平成25年度）, as pages write it.
 * @param {PartialDate} date
 */
export const dateWords = (date) =>
  date.precision === "FISCAL_YEAR"
    ? `${date.year}年度（${wareki(date)}）`
    : `${date.year}年${monthAndDay(date)}（${wareki(date)}）`;
