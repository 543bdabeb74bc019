/*
 * Rows that can be added, removed and moved; and how labels, helps and faults belong to their
 * controls.
 */

import { all, around, first } from "../page/elements.js";
import { offerToFieldsOf, rowsWithin } from "./naming.js";
import {
  changed, controlOf, firstControl, nameOf, page, rowsOf, say, tell, titleOf,
} from "./page.js";

let count = 0;

/** @param {Element} element */
function identify(element) {
  if (!element.id) {
    count++;
    element.id = `of-${count}`;
  }
  return element.id;
}

/**
 * What the help of a field is read for: its control, or all of it where there are several.
 * @param {HTMLElement} field
 * @param {Element | undefined} label
 */
function described(field, label) {
  return !label && field.matches("fieldset") ? field : controlOf(field);
}

/**
 * Rows come from a template, so that what they hold gets its ids only here.
 * @param {HTMLElement} holder
 */
function connect(holder) {
  for (const field of all(holder, "[data-control]", HTMLElement)) {
    const notes = all(field, ":scope > .help, :scope > .fault, :scope > .place", HTMLElement);
    const [label] = all(field, ":scope > label:not(.option)", HTMLLabelElement);
    const control = described(field, label);
    control.setAttribute("aria-describedby", notes.map(identify).join(" "));
    if (label) label.htmlFor = identify(control);
    if (label?.querySelector(".must")) control.setAttribute("aria-required", "true");
  }
}

/** @param {HTMLElement} rows */
function renumber(rows) {
  const list = rowsOf(rows);
  /**
   * @param {HTMLElement} row
   * @param {string} tool
   */
  const button = (row, tool) =>
    first(row, `:scope > fieldset > .row-tools > ${tool}`, HTMLButtonElement);
  list.forEach((row, at) => {
    first(row, "legend", HTMLElement).textContent = say("row", nameOf(rows), at + 1);
    button(row, ".up").disabled = at === 0;
    button(row, ".down").disabled = at === list.length - 1;
  });
}

/** @param {HTMLElement} rows @returns {HTMLElement} */
export function addRow(rows) {
  const { content } = first(rows, ":scope > template", HTMLTemplateElement);
  const row = first(document.importNode(content, true), ".row", HTMLElement);
  first(rows, ":scope > .row-list", HTMLElement).append(row);
  connect(row);
  renumber(rows);
  rowsWithin(row).forEach(fillUp);
  offerToFieldsOf(row);
  return row;
}

/** There are always as many rows as the schema wants at least. @param {HTMLElement} rows */
function fillUp(rows) {
  while (rowsOf(rows).length < Number(rows.dataset.least)) addRow(rows);
}

export const fillUpPage = () => rowsWithin(page).forEach(fillUp);

/**
 * @param {HTMLElement} rows
 * @param {HTMLElement} row
 */
function remove(rows, row) {
  const title = titleOf(row);
  const next = row.nextElementSibling ?? row.previousElementSibling;
  row.remove();
  renumber(rows);
  (next ? firstControl(next) : first(rows, ":scope > p > .add", HTMLElement)).focus();
  tell(say("removed", title));
}

/**
 * @param {HTMLElement} rows
 * @param {HTMLElement} row
 * @param {HTMLButtonElement} button
 */
function move(rows, row, button) {
  const isUp = button.matches(".up");
  if (isUp) row.previousElementSibling?.before(row);
  else row.nextElementSibling?.after(row);
  renumber(rows);
  const other = isUp ? ".down" : ".up";
  const stays = button.disabled
    ? first(row, `:scope > fieldset > .row-tools > ${other}`, HTMLElement)
    : button;
  stays.focus();
  tell(say("moved", nameOf(rows), rowsOf(rows).indexOf(row) + 1));
}

page.addEventListener("click", (event) => {
  const button = around(event, "button", HTMLButtonElement);
  const rows = button?.closest(".rows");
  if (!button || !(rows instanceof HTMLElement)) return;
  const row = button.closest(".row");
  if (button.matches(".add")) {
    const added = addRow(rows);
    firstControl(added).focus();
    tell(say("rowAdded", titleOf(added)));
  } else if (button.matches(".row-tools > *") && row instanceof HTMLElement) {
    if (button.matches(".remove")) remove(rows, row);
    else move(rows, row, button);
  } else {
    return;
  }
  changed();
});

connect(page);
