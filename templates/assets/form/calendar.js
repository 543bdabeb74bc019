/* The calendar of wareki and of the western years; the twin of Era and DateWording. */

/** @import { PartialDate, Precision } from "./shapes.js" */
import { rules } from "./data.js";

/** The latest first. */
export const ERAS = rules.reading.dates.eras;

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
export const daysOf = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** @param {PartialDate} date */
export function lastDay({ precision, year, month = 12, day }) {
  if (precision === "FISCAL_YEAR") return iso(year + 1, 3, 31);
  return iso(year, month, day ?? daysOf(year, month));
}

/** @param {PartialDate} date */
export function firstDay(date) {
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
export const wareki = (date) =>
  date.precision === "FISCAL_YEAR"
    ? `${yearOfEra(iso(date.year, 12, 31))}度`
    : yearOfEra(lastDay(date)) + monthAndDay(date);

/** 2013年度, 2014年3月14日. @param {PartialDate} date */
export const western = (date) =>
  `${date.year}年${date.precision === "FISCAL_YEAR" ? "度" : monthAndDay(date)}`;

/**
 * 2013年度（平成25年度）, as pages write it.
 * @param {PartialDate} date
 */
export const dateWords = (date) => `${western(date)}（${wareki(date)}）`;
