/* What fields may name that other fields of the form make: parties and rounds. */

import { all, first, make } from "../page/elements.js";
import { boxesOf, own, ownField, page, rowsOf, say, selectOf } from "./page.js";

/** @typedef {{id: string, name: string}} Choice */

/** @param {string} key */
const rowsAt = (key) => rowsOf(ownField(page, key));

/**
 * @param {HTMLElement} row
 * @param {string} key
 */
const valueIn = (row, key) => boxesOf(ownField(row, key))[0].value.trim();

/** @returns {Choice[]} */
export const parties = () => rowsAt("parties").map((row) => {
  const id = valueIn(row, "id");
  return { id, name: valueIn(row, "shortName") || valueIn(row, "name") || id };
}).filter(({ id }) => id);

/** @returns {Choice[]} */
const rounds = () => rowsAt("rounds").map((row) => valueIn(row, "label")).filter(Boolean)
  .map((id) => ({ id, name: id }));

/**
 * A value that is named nowhere any more stays, so that it can be seen and corrected.
 * @param {Choice[]} choices
 * @param {string[]} wanted
 */
function withWanted(choices, wanted) {
  const missing = wanted.filter((id) => id && !choices.some((one) => one.id === id));
  return [...choices, ...missing.map((id) => ({ id, name: id }))];
}

/** @param {Choice} choice */
const box = ({ id, name }) =>
  make("label", { className: "option" }, make("input", { type: "checkbox", value: id }), " ",
    make("span", { className: "choice" }, name));

/** @param {Choice} choice */
const option = ({ id, name }) => make("option", { value: id }, name);

/**
 * Gives a field the choices that it has now.
 * @param {HTMLElement} field
 * @param {string[]} wanted what it is to hold
 * @param {string} [name] of what is wanted and no choice yet
 */
export function offerTo(field, wanted, name) {
  const { control } = field.dataset;
  if (control === "party" || control === "round") {
    const select = selectOf(field);
    const choices = withWanted(control === "party" ? parties() : rounds(), wanted);
    select.replaceChildren(select.options[0], ...choices.map(option));
  } else if (control === "parties") {
    const choices = withWanted([...parties(), { id: "all", name: say("all") }], wanted);
    first(field, ".options", HTMLElement).replaceChildren(...choices.map(box));
  } else if (control === "choices") {
    const known = boxesOf(field).map(({ value }) => value);
    const missing = wanted.filter((value) => value && !known.includes(value));
    first(field, ".options", HTMLElement)
      .append(...missing.map((id) => box({ id, name: name ?? id })));
  } else if (control === "choice") {
    const select = selectOf(field);
    const known = [...select.options].map(({ value }) => value);
    const missing = wanted.filter((value) => value && !known.includes(value));
    select.append(...missing.map((value) => option({ id: value, name: value })));
  }
}

/** After parties or rounds have changed. */
export function refresh() {
  for (const field of all(page, "[data-control=party], [data-control=round]", HTMLElement)) {
    const select = selectOf(field);
    const { value } = select;
    offerTo(field, [value]);
    select.value = value;
  }
  for (const field of all(page, "[data-control=parties]", HTMLElement)) refreshBoxes(field);
}

/**
 * The boxes are made anew; what was chosen and what had the focus stay.
 * @param {HTMLElement} field
 */
function refreshBoxes(field) {
  const active = document.activeElement;
  const focused = active instanceof HTMLInputElement && field.contains(active) ? active.value : "";
  const chosen = boxesOf(field).filter(({ checked }) => checked).map(({ value }) => value);
  offerTo(field, chosen);
  for (const one of boxesOf(field)) {
    one.checked = chosen.includes(one.value);
    if (focused && one.value === focused) one.focus();
  }
}

/**
 * A party that gets another id keeps its roles and comments.
 * @param {string | undefined} before
 * @param {string} after
 */
export function renameParty(before, after) {
  if (!before || !after || before === after) return;
  const options = all(page, "[data-control=party] option", HTMLOptionElement);
  const boxes = all(page, "[data-control=parties] input", HTMLInputElement);
  for (const element of [...options, ...boxes]) {
    if (element.value === before) element.value = after;
  }
}

/** What a new row may name. @param {HTMLElement} row */
export function offerToFieldsOf(row) {
  for (const field of all(row, "[data-control]", HTMLElement)) offerTo(field, []);
}

/** The fields of a row that are rows themselves. @param {HTMLElement} row */
export const rowsWithin = (row) => own(row).filter((field) => field.matches(".rows"));
