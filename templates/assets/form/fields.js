/* Reads what the page holds as a case, and finds where a part of the case stands on the page. */

/** @import { Mapping, Section, Value, Written } from "./shapes.js" */
import { pathInRows, seriesInLists } from "./observations.js";
import { boxesOf, controlOf, own, ownField, page, rowsOf } from "./page.js";
import { isMapping } from "./reading.js";
import { clean, cleanLine, fold, isShort, linesOf, prune, tasksOf } from "./values.js";

/** @param {HTMLElement} field */
const line = (field) => cleanLine(controlOf(field).value);

/** @param {HTMLElement} field */
const prose = (field) => clean(controlOf(field).value).trim();

/**
 * Rows that nobody wrote in are null; the others know their number in the case.
 * @param {HTMLElement} rows
 * @param {(row: HTMLElement) => Value} readRow
 */
function readRows(rows, readRow) {
  let count = 0;
  return rowsOf(rows).map((row) => {
    const item = readRow(row);
    const isWritten = prune(item) !== undefined;
    row.dataset.at = isWritten ? String(count++) : "";
    return isWritten ? item : null;
  });
}

/** @param {HTMLElement} field */
function readParties(field) {
  const chosen = boxesOf(field).filter(({ checked }) => checked).map(({ value }) => value);
  return chosen.includes("all") ? "all" : chosen;
}

/** @type {Record<string, (field: HTMLElement) => Value>} */
const READ = {
  text: line,
  area: line,
  prose,
  lines: (field) => linesOf(prose(field)),
  tasks: (field) => tasksOf(clean(controlOf(field).value)),
  flag: (field) => (boxesOf(field)[0].checked ? "true" : undefined),
  choice: line,
  party: line,
  round: line,
  choices: readParties,
  parties: readParties,
  group: (field) => read(field),
  rows: (field) => readRows(field, read),
  areas: (field) => readRows(field, (row) => read(row).code),
};

/** @param {HTMLElement} holder @returns {Mapping} */
function read(holder) {
  /** @type {Mapping} */
  const fields = {};
  for (const field of own(holder)) {
    const { key, control = "" } = field.dataset;
    if (key) fields[key] = READ[control](field);
  }
  return fields;
}

/** The boxes for the usual headings. */
export const headingBoxes = () => own(page).filter(({ dataset }) => dataset.heading);

/** @typedef {Section & {field: HTMLElement}} SectionOfPage a section and where it comes from */

/** @returns {SectionOfPage[]} */
function narrativeOfPage() {
  const usual = headingBoxes().map((field) =>
    ({ heading: field.dataset.heading ?? "", text: prose(field), field }));
  const further = rowsOf(ownField(page, "sections")).map((row) => {
    const { heading, text } = read(row);
    return { heading: String(heading ?? ""), text: String(text ?? ""), field: row };
  });
  return [
    ...usual.filter(({ text }) => text),
    ...further.filter(({ heading, text }) => heading || text),
  ];
}

/**
 * The sections as they were read last, by which problems are found on the page.
 * @type {SectionOfPage[]}
 */
let sectionsOfPage = [];

/** With the fields and rows in which nothing is written. @returns {Written} */
export function readWhole() {
  const { sections: _, ...fields } = read(page);
  sectionsOfPage = narrativeOfPage();
  return { fields, sections: sectionsOfPage.map(({ heading, text }) => ({ heading, text })) };
}

/** @param {Written} whole @returns {Written} */
export function writtenIn({ fields, sections }) {
  const pruned = prune(fields);
  return { fields: seriesInLists(fold(isMapping(pruned) ? pruned : {})), sections };
}

export const readPage = () => writtenIn(readWhole());

/**
 * @param {number} number
 * @param {string} path
 */
function locateInNarrative(number, path) {
  const { field } = sectionsOfPage[number];
  if (!field.matches(".row")) return field;
  return own(field).find(({ dataset }) => path.endsWith(dataset.key ?? "")) ?? field;
}

/**
 * Whether a row is the one of a number.
 * @callback IsRow
 * @param {HTMLElement} row
 * @param {number} place among all rows
 * @param {string | undefined} number
 */

/** Rows in which nothing is written have no number in the case. @type {IsRow} */
const isNumber = ({ dataset }, _, number) => dataset.at === number;

/** @type {IsRow} */
const isPlace = (_, place, number) => String(place) === number;

/**
 * What a step of a path leads to from here.
 * @param {HTMLElement} holder
 * @param {string | undefined} key
 * @param {string | undefined} at
 * @param {IsRow} isRow
 */
function step(holder, key, at, isRow) {
  if (key !== undefined) {
    const hasFields = holder.matches("form, .row, [data-control=group]");
    return hasFields ? own(holder).find(({ dataset }) => dataset.key === key) : undefined;
  }
  const hasRows = holder.matches("[data-control=rows], [data-control=areas]");
  const row = hasRows ? rowsOf(holder).find((one, place) => isRow(one, place, at)) : undefined;
  // A row of an area is nothing but the field of its code.
  return row?.closest("[data-control=areas]") ? own(row)[0] : row;
}

/**
 * Where a path stands on the page: the field, or the nearest that holds it.
 * @param {string} path
 * @param {IsRow} isRow
 * @returns {HTMLElement}
 */
function walk(path, isRow) {
  /** @type {HTMLElement} */
  let holder = page;
  for (const [, at, key] of pathInRows(path).matchAll(/\[(\d+)]|([^.[\]]+)/g)) {
    const inner = step(holder, key, at, isRow);
    if (!inner) break;
    holder = inner;
  }
  // What may be one value as well stands in the first field of its group.
  const { key } = holder.dataset;
  return isShort(key) && path === key ? own(holder)[0] : holder;
}

/** Where a path of the case stands on the page. @param {string} path @returns {HTMLElement} */
export function locate(path) {
  if (path === "body") return headingBoxes()[0];
  const section = /^sections\[(\d+)]/.exec(path);
  return section ? locateInNarrative(Number(section[1]), path) : walk(path, isNumber);
}

/**
 * Where a path stands whose numbers count all rows. What stands below a heading without a text is
 * known by the heading.
 * @param {string} path
 * @returns {HTMLElement}
 */
export function locateOpen(path) {
  if (path.startsWith("heading:")) {
    return headingBoxes().find(({ dataset }) => `heading:${dataset.heading}` === path)
      ?? ownField(page, "sections");
  }
  return path.startsWith("sections[") ? locate(path) : walk(path, isPlace);
}
