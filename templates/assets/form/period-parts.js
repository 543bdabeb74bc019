/* Takes the words of a period apart; the twin of MarkedPeriod and PeriodParts. */

import { rules } from "./data.js";

const PATTERNS = rules.reading.periods;

/** @param {string} name as PeriodPatterns knows it */
export const periodPattern = (name) => new RegExp(PATTERNS[name], "u");

const BEFORE = periodPattern("before");
const AFTER = periodPattern("after");
const STATE = periodPattern("asOf");
const WRAPPED = periodPattern("wrapped");
const BETWEEN_DATES = new RegExp(PATTERNS.separator, "gu");
const NUMERIC = periodPattern("numeric");
const NUMERIC_DAY = periodPattern("numericDay");
const TAIL = periodPattern("tail");
const NUMBER_FIRST = periodPattern("head");
const ERA_OF = periodPattern("eraOf");
const CENTURY = periodPattern("century");
const UP_TO_YEAR = periodPattern("upToYear");
const UP_TO_MONTH = periodPattern("upToMonth");
const ENGLISH_TAIL = periodPattern("englishTail");
const ENGLISH_HEAD = periodPattern("englishHead");

/** How many digits a western year has. */
const YEAR_DIGITS = 4;

/**
 * @param {RegExp} pattern
 * @param {string} text
 * @param {Set<string>} marks
 */
function withoutDateMark(pattern, text, marks) {
  const found = pattern.exec(text);
  if (!found) return text;
  for (const [name, words] of Object.entries(found.groups ?? {})) {
    if (words !== undefined) marks.add(name.replace("Inside", ""));
  }
  return text.slice(0, found.index) + text.slice(found.index + found[0].length);
}

/**
 * The dates of a period, and what stands around them: total, planned, asOf, since, until.
 * @param {string} compact
 */
export function markedPeriod(compact) {
  /** @type {Set<string>} */
  const marks = new Set(STATE.test(compact) ? ["asOf"] : []);
  let dates = compact;
  let before;
  do {
    before = dates;
    dates = dates.replace(WRAPPED, "$1");
    dates = withoutDateMark(BEFORE, dates, marks);
    dates = withoutDateMark(AFTER, dates, marks);
  } while (dates !== before);
  return { dates, marks };
}

/**
 * Cuts a text at its separators, but not within brackets; null where spans and lists are mixed.
 * @param {string} text
 */
export function splitPeriod(text) {
  /** @type {Record<"span" | "list" | "hyphen", [number, number][]>} */
  const places = { span: [], list: [], hyphen: [] };
  for (const { index, 0: words, groups = {} } of text.matchAll(BETWEEN_DATES)) {
    for (const kind of /** @type {const} */ (["span", "list", "hyphen"])) {
      if (groups[kind] !== undefined) places[kind].push([index, index + words.length]);
    }
  }
  const { span, list, hyphen } = places;
  if (!span.length && !list.length && hyphen.length % 2 === 1) {
    span.push(hyphen[(hyphen.length - 1) / 2]);
  }
  if (span.length > 1 || (span.length && list.length)) return null;
  const parts = [];
  let from = 0;
  for (const [start, end] of list.length ? list : span) {
    parts.push(text.slice(from, start));
    from = end;
  }
  parts.push(text.slice(from));
  return { parts, isSpan: span.length > 0 };
}

/** 2021/4/1 is 2021年4月1日, and 9/30 is 9月30日. @param {string} part */
function inUnits(part) {
  const [whole, year, month, day] = NUMERIC.exec(part) ?? [];
  if (whole === undefined) return part.replace(NUMERIC_DAY, "$1月$2日");
  return `${year}年${month}月${day === undefined ? "" : `${day}日`}`;
}

/**
 * @param {string} part
 * @param {string} next
 */
function missingEnd(part, next) {
  const foreign = ENGLISH_TAIL.exec(next);
  const head = ENGLISH_HEAD.exec(part);
  if (foreign && head) return head.groups?.month ? foreign.groups?.year ?? "" : foreign[0];
  const tail = TAIL.exec(part)?.groups;
  const nextTail = TAIL.exec(next)?.groups;
  if (!tail || !nextTail || tail.unit !== undefined) return "";
  const unit = nextTail.unit ?? "";
  const isWestern = tail.number.length === YEAR_DIGITS && /^[0-9]/.test(tail.number);
  return isWestern && !unit.startsWith("年") ? "" : unit;
}

/**
 * @param {string} part
 * @param {string} previous
 */
function missingStart(part, previous) {
  const head = NUMBER_FIRST.exec(part)?.groups;
  if (!head) return "";
  /** @param {RegExp} pattern */
  const start = (pattern) => pattern.exec(previous)?.[0] ?? "";
  if (head.half || head.unit === "月" || head.unit === "四半期") return start(UP_TO_YEAR);
  if (head.unit === "日") return start(UP_TO_MONTH);
  const century = CENTURY.exec(previous)?.[1] ?? "";
  return start(ERA_OF) + (century && century.slice(0, YEAR_DIGITS - head.number.length));
}

/**
 * Gives each part the unit of the next and the beginning of the one before.
 * @param {string[]} written
 */
export function completeParts(written) {
  const parts = written.map(inUnits);
  for (let i = parts.length - 2; i >= 0; i--) parts[i] += missingEnd(parts[i], parts[i + 1]);
  for (let i = 1; i < parts.length; i++) {
    parts[i] = missingStart(parts[i], parts[i - 1]) + parts[i];
  }
  return parts;
}

/** The first number of a part that has no year of its own. @param {string} part */
export const headOf = (part) => NUMBER_FIRST.exec(part)?.groups;
