/* The figures that a reader sees, as a file for spreadsheets. */

/** @import { Row } from "./shapes.js" */
import { make } from "../page/elements.js";

/* Excel takes a file for UTF-8 only if it begins with a byte order mark. */
const MARK = "\uFEFF";

/* What a spreadsheet would run, and what only looks like it, as text.SpreadsheetText knows them. */
const FORMULA = /^["'‘’“”`\s\p{Z}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫⁺⁻⁼−]|^["'‘’“”`]*[\t\r\n]/u;
const NUMBER = /^[+\-−＋－][0-9０-９]{1,30}(?:[,，][0-9０-９]{3}){0,10}(?:[.．][0-9０-９]{1,30})?[%％]?$/;
const TELEPHONE = new RegExp("^(?=(?:[^0-9０-９]*[0-9０-９]){7})[+＋][1-9１-９][0-9０-９]{0,3}"
  + "(?:[-－ ()（）]{1,2}[0-9０-９]{1,12}){1,6}$");

/** The text as it stands in a cell. @param {string} text */
export const inCell = (text) =>
  (FORMULA.test(text) && !NUMBER.test(text) && !TELEPHONE.test(text) ? `'${text}` : text);

/** @param {string | number | undefined} value */
function field(value) {
  // One record is one line, so a text has no line break.
  const text = typeof value === "string"
    ? inCell(value.replace(/\s+/g, " ").trim())
    : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Where the page is; if the site knows its address, that one. */
function here() {
  const canonical = document.querySelector("link[rel=canonical]");
  return canonical instanceof HTMLLinkElement ? canonical.href : location.href;
}

/**
 * The columns, named as in the data files.
 * @type {[string, (row: Row) => string | number | undefined][]}
 */
const COLUMNS = [
  ["case_id", ({ of }) => of.id],
  ["indicator", ({ figure }) => figure.indicator],
  ["value", ({ figure }) => figure.value],
  ["upper", ({ figure }) => figure.upper],
  ["value_shown", ({ figure }) => figure.number],
  ["unit", ({ figure }) => figure.unit],
  ["kind", ({ figure }) => figure.kind],
  ["period_start", ({ figure }) => figure.start],
  ["period_end", ({ figure }) => figure.end],
  ["period", ({ figure }) => figure.period],
  ["round", ({ figure }) => figure.round],
  ["denominator", ({ figure }) => figure.denominator],
  ["denominator_unit", ({ figure }) => figure.denominatorUnit],
  ["notes", ({ figure }) => figure.notes],
  ["area_codes", ({ of }) => of.codes?.join(";")],
  ["prefectures", ({ of }) => of.places],
  ["case_title", ({ of }) => of.title],
  ["address", ({ figure, of }) => new URL(`${of.href}#${figure.part}`, here()).href],
];

/**
 * RFC 4180, with a byte order mark.
 * @param {Row[]} rows
 */
export function csvOf(rows) {
  const lines = rows.map((row) => COLUMNS.map(([, value]) => field(value(row))));
  const all = [COLUMNS.map(([name]) => name), ...lines];
  return MARK + all.map((line) => `${line.join(",")}\r\n`).join("");
}

/** @param {Row[]} rows */
export function saveCsv(rows) {
  const href = URL.createObjectURL(new Blob([csvOf(rows)], { type: "text/csv" }));
  make("a", { href, download: "figures.csv" }).click();
  setTimeout(() => URL.revokeObjectURL(href));
}
