/* After every change the page is read, kept as a draft, checked, and shown as it will look. */

/** @import { Problem, Written } from "./shapes.js" */
import { all, byId } from "../page/elements.js";
import { check } from "./check.js";
import { dropDraft, keepDraft } from "./draft.js";
import { showAllFaults, showFaults } from "./faults.js";
import { readPage } from "./fields.js";
import { fillPage } from "./filling.js";
import { showPlace } from "./finding.js";
import { page, whenChanged } from "./page.js";
import { previewOf } from "./preview/article.js";

/** How long nobody changes anything before the page is looked at, in milliseconds. */
const PAUSE = 200;

/** @type {Record<string, string>} */
const EMPTY_FIELDS = { kind: "good-practice", status: "draft" };

/** @type {Written} */
export const EMPTY = { fields: EMPTY_FIELDS, sections: [] };

/** The id under which the case was known when it was opened. */
const opened = { known: "" };

const preview = byId("preview", HTMLElement);
const showButton = byId("show", HTMLButtonElement);

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;

/**
 * What the page holds, and what is wrong with it.
 * @typedef {{written: Written, problems: Problem[]}} Seen
 */

/** @returns {Seen} */
export function look() {
  const written = readPage();
  const problems = check(written, opened.known);
  showFaults(problems);
  if (!preview.hidden) byId("preview-case", HTMLElement).replaceChildren(previewOf(written));
  return { written, problems };
}

/** @param {Written} written */
export const isEmpty = ({ fields, sections }) =>
  !sections[0] && Object.entries(fields).every(([key, value]) => EMPTY_FIELDS[key] === value);

export function keep() {
  const written = readPage();
  if (isEmpty(written)) dropDraft();
  else keepDraft(written, opened.known);
}

/** Marked as changed until it was looked at, so that others can wait for that. */
export function lookSoon() {
  page.dataset.changed = "";
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    waiting = undefined;
    look();
    keep();
    delete page.dataset.changed;
  }, PAUSE);
}

/** What was changed last is not looked at any more. */
export function lookNoMore() {
  clearTimeout(waiting);
  waiting = undefined;
  delete page.dataset.changed;
}

/**
 * @param {Written} written
 * @param {{known?: string, areFaultsShown?: boolean}} [state] under which id the case is known, and
 *   whether all that is wrong is told at once
 */
export function put(written, { known = "", areFaultsShown = false } = {}) {
  opened.known = known;
  fillPage(written);
  showAllFaults(areFaultsShown);
  all(page, "[data-control=area]", HTMLElement).forEach(showPlace);
  look();
}

/** What was typed last must not be lost to a closed window. */
addEventListener("pagehide", () => {
  if (waiting !== undefined) keep();
});

showButton.addEventListener("click", () => {
  preview.hidden = !preview.hidden;
  showButton.setAttribute("aria-expanded", String(!preview.hidden));
  look();
  if (!preview.hidden) preview.focus();
});

whenChanged(lookSoon);
page.addEventListener("input", lookSoon);
page.addEventListener("change", lookSoon);
page.addEventListener("focusout", lookSoon);
