/*
 * The page of the form. A field knows its key and its control from the markup; groups and rows hold
 * further fields.
 */

import { all, byId, first } from "../page/elements.js";
import { speaker } from "../page/words.js";

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */

export const page = byId("case-form", HTMLFormElement);

const told = byId("told", HTMLElement);

/** @param {string} id of a template */
const sentencesOf = (id) => all(byId(id, HTMLTemplateElement).content, "p", HTMLElement);

/** What the form says. */
export const say = speaker(Object.fromEntries(
  sentencesOf("form-words").map(({ dataset, textContent }) => [dataset.key, textContent ?? ""])));

/**
 * How a kind of problem is told.
 * @typedef {{severity: string, words: string, help: string, near: string}} Sentence
 * @type {Map<string, Sentence>}
 */
const sentences = new Map(sentencesOf("sentences").map(({ dataset, textContent }) => {
  const { kind = "", severity = "", help = "", near = "" } = dataset;
  return [kind, { severity, help, near, words: textContent ?? "" }];
}));

/** @param {string} kind @returns {Sentence} */
export const sentenceOf = (kind) =>
  sentences.get(kind) ?? { severity: "error", words: kind, help: "", near: "" };

/** @param {{kind: string}} problem */
export const isError = ({ kind }) => sentenceOf(kind).severity === "error";

/** Says what has happened, aloud as well. @param {string} message */
export function tell(message) {
  told.textContent = message;
}

/** The same, and leads there. @param {string} message */
export function tellAtOnce(message) {
  tell(message);
  told.focus();
}

const HOLDERS = "[data-control], .row, form";

/**
 * The fields right inside the form, a group or a row.
 * @param {HTMLElement} holder
 */
export const own = (holder) =>
  all(holder, "[data-control]", HTMLElement)
    .filter((field) => field.parentElement?.closest(HOLDERS) === holder);

/**
 * The field of this key right inside; the markup of rows and of the form always has it.
 * @param {HTMLElement} holder
 * @param {string} key
 */
export function ownField(holder, key) {
  const found = own(holder).find(({ dataset }) => dataset.key === key);
  if (!found) throw new TypeError(`no field ${key}`);
  return found;
}

/** @param {HTMLElement} rows @returns {HTMLElement[]} */
export const rowsOf = (rows) => all(rows, ":scope > .row-list > .row", HTMLElement);

/** The control of a field, the first of several. @param {ParentNode} field @returns {Control} */
export function controlOf(field) {
  const control = field.querySelector("input, select, textarea");
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) return control;
  return first(field, "textarea", HTMLTextAreaElement);
}

/** @param {ParentNode} field */
export const boxesOf = (field) => all(field, "input", HTMLInputElement);

/** @param {ParentNode} field */
export const selectOf = (field) => first(field, "select", HTMLSelectElement);

/** What a field is called. @param {ParentNode} field */
export const nameOf = (field) => first(field, ".name", HTMLElement).textContent ?? "";

/** What a row is called: 2件目. @param {ParentNode} row */
export const titleOf = (row) => first(row, "legend", HTMLElement).textContent ?? "";

/** @param {ParentNode} holder */
export const firstControl = (holder) =>
  first(holder, "input:not([disabled]), select, textarea, button.add", HTMLElement);

let change = () => {};

/** @param {() => void} act after every change */
export function whenChanged(act) {
  change = act;
}

/** Called where the page changes and no event says so. */
export const changed = () => change();
