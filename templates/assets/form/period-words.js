/* Writes periods as pages do; the twin of PeriodWording. */

/** @import { Period } from "./period-shapes.js" */
/** @import { PartialDate } from "./shapes.js" */
import { wareki, western } from "./calendar.js";

/** @typedef {(date: PartialDate) => string} Wording */

/** The number of a year; what stands before it is its era. */
const YEAR_NUMBER = /[0-9元]/;

/** @param {string} year */
const eraBefore = (year) => year.slice(0, year.search(YEAR_NUMBER));

/**
 * 1 to 4: the quarter of the fiscal year in which a period starts.
 * @param {PartialDate | null} start
 */
const quarterOf = (start) => Math.floor((((start?.month ?? 0) + 8) % 12) / 3) + 1;

/**
 * How many characters at the beginning of a date are the year or month of another.
 * @param {PartialDate} before
 * @param {string} previous
 * @param {PartialDate} date
 * @param {string} own
 */
function sharedLength(before, previous, date, own) {
  if (before.month === undefined || date.month === undefined) return 0;
  const month = own.indexOf("月") + 1;
  const areDays = before.day !== undefined && date.day !== undefined;
  if (areDays && previous.startsWith(own.slice(0, month))) return month;
  const year = own.indexOf("年") + 1;
  return previous.startsWith(own.slice(0, year)) ? year : 0;
}

/**
 * 2023～2024年度, 2023年4月～6月: what a date shares with the one before is not repeated.
 * @param {PartialDate[]} dates
 * @param {string} between
 * @param {Wording} wording
 */
function joinedDates(dates, between, wording) {
  let words = wording(dates[0]);
  dates.slice(1).forEach((date, place) => {
    const before = dates[place];
    const previous = wording(before);
    let own = wording(date);
    if (date.month === undefined && before.precision === date.precision) {
      const era = eraBefore(own);
      if (eraBefore(previous) === era) {
        words = words.slice(0, date.precision === "FISCAL_YEAR" ? -2 : -1);
        own = own.slice(era.length);
      }
    } else {
      own = own.slice(sharedLength(before, previous, date, own));
    }
    words += between + own;
  });
  return words;
}

/**
 * @param {Period} period
 * @param {Wording} wording
 */
function datesOf({ kind, start, end, listed }, wording) {
  if (kind === "LIST") return joinedDates(listed, "・", wording);
  if ((kind === "QUARTER" || kind === "HALF") && end?.month) {
    const year = end.month < 4 ? end.year - 1 : end.year;
    const quarter = quarterOf(start);
    const half = quarter === 1 ? "上半期" : "下半期";
    const words = wording({ precision: "FISCAL_YEAR", year });
    return words + (kind === "HALF" ? half : `第${quarter}四半期`);
  }
  if (start && end && kind !== "DATE" && kind !== "AS_OF") {
    return joinedDates([start, end], "～", wording);
  }
  if (kind === "SPAN" || (kind === "TOTAL" && start)) {
    return `${start ? wording(start) : ""}～${end ? wording(end) : ""}`;
  }
  return end ? wording(end) : "";
}

/**
 * 2021～2023年度（令和3～5年度）, 2025年3月末（令和7年3月末）現在.
 * @param {Period} period
 */
export function periodWords(period) {
  const { kind, start, end, isPlanned } = period;
  const planned = isPlanned ? "予定" : "";
  if (kind === "UNDATED") return planned;
  if (kind === "EVERY_YEAR") return `毎年度${planned}`;
  const both = `${datesOf(period, western)}（${datesOf(period, wareki)}）`;
  const isUpTo = !start && end?.month !== undefined;
  const total = isUpTo ? "までの累計" : "の累計";
  const behind = { AS_OF: "現在", TOTAL: total, DATE: "", SPAN: "", LIST: "" };
  return both + (kind === "QUARTER" || kind === "HALF" ? "" : behind[kind]) + planned;
}
