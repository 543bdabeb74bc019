/* Fills a case into the page. */

/** @import { Section, Value, Written } from "./shapes.js" */
import { first } from "../page/elements.js";
import { headingBoxes } from "./fields.js";
import { offerTo, refresh } from "./naming.js";
import { seriesInRows } from "./observations.js";
import { boxesOf, controlOf, own, page } from "./page.js";
import { isMapping } from "./reading.js";
import { addRow } from "./rows.js";
import { termMeant } from "./terms.js";
import { textOfLines, textOfTasks, unfold } from "./values.js";

/** @param {Value} value @returns {Value[]} */
const listOf = (value) => [value ?? []].flat();

/** @param {Value} value */
const textsOf = (value) => listOf(value).map((one) => String(one));

/**
 * @param {HTMLElement} field
 * @param {Value} value
 */
function write(field, value) {
  controlOf(field).value = value === undefined || value === null ? "" : String(value);
}

/**
 * What is chosen in a field; a term may be written by its name.
 * @param {HTMLElement} field
 * @param {Value} value
 */
function chosenIn({ dataset: { scheme } }, value) {
  return textsOf(value).map((text) => (scheme ? termMeant(scheme, text) : text));
}

/**
 * @param {HTMLElement} field
 * @param {Value} value
 */
function choose(field, value) {
  const wanted = chosenIn(field, value);
  offerTo(field, wanted);
  for (const box of boxesOf(field)) box.checked = wanted.includes(box.value);
}

/**
 * @param {HTMLElement} field
 * @param {Value} value
 */
function select(field, value) {
  const wanted = chosenIn(field, value);
  offerTo(field, wanted);
  write(field, wanted[0]);
}

/**
 * @param {HTMLElement} rows
 * @param {Value} value
 * @param {(row: HTMLElement, item: Value) => void} fillRow
 */
function fillRows(rows, value, fillRow) {
  const items = listOf(value);
  first(rows, ":scope > .row-list", HTMLElement).replaceChildren();
  const least = Math.max(items.length, Number(rows.dataset.least));
  for (let at = 0; at < least; at++) fillRow(addRow(rows), items[at]);
}

/** @type {Record<string, (field: HTMLElement, value: Value) => void>} */
const FILL = {
  text: write,
  area: write,
  prose: write,
  lines: (field, value) => write(field, textOfLines(textsOf(value))),
  tasks: (field, value) => write(field, textOfTasks(listOf(value).map(asTask))),
  flag: (field, value) => {
    boxesOf(field)[0].checked = value === "true" || value === true;
  },
  choice: select,
  party: select,
  round: select,
  choices: choose,
  parties: choose,
  group: fillIn,
  rows: (field, value) => fillRows(field, value, fillIn),
  areas: (field, value) => fillRows(field, value, (row, code) => fillIn(row, { code })),
};

/** A task is its words, or these with what belongs to them. @param {Value} value */
function asTask(value) {
  if (!isMapping(value)) return String(value);
  const { task, measures, subtasks } = value;
  return {
    task: String(task ?? ""),
    measures: measures === undefined || measures === null ? undefined : textsOf(measures),
    subtasks: textsOf(subtasks),
  };
}

/**
 * @param {HTMLElement} holder
 * @param {Value} value
 */
function fillIn(holder, value) {
  const fields = isMapping(value) ? value : {};
  for (const field of own(holder)) {
    const { key, control = "" } = field.dataset;
    if (key) FILL[control](field, fields[key]);
  }
}

/**
 * The sections from the first one on that stand in the order of the boxes: none may change its
 * place.
 * @param {(string | undefined)[]} headings
 * @param {Section[]} sections
 */
function inBoxes(headings, sections) {
  let last = -1;
  const end = sections.findIndex(({ heading }) => {
    const at = headings.indexOf(heading);
    const fits = at > last;
    last = at;
    return !fits;
  });
  return end < 0 ? sections : sections.slice(0, end);
}

/** @param {Written} written */
export function fillPage({ fields, sections }) {
  const boxes = headingBoxes();
  const placed = inBoxes(boxes.map(({ dataset }) => dataset.heading), sections);
  for (const field of boxes) {
    const found = placed.find(({ heading }) => heading === field.dataset.heading);
    write(field, found?.text);
    const further = field.closest("details");
    if (further && found) further.open = true;
  }
  const rest = sections.slice(placed.length).map((section) => ({ ...section }));
  fillIn(page, { ...seriesInRows(unfold(fields)), sections: rest });
  refresh();
}
