/* After every change the page is read, kept as a draft, checked, and shown as it will look. */

/** @import { Problem, Written } from "./shapes.js" */
/** @import { OpenedFile } from "./opened.js" */
/** @import { CaseSource } from "./source/file.js" */
import { all, byId } from "../page/elements.js";
import { check } from "./check.js";
import { dropDraft, keepDraft } from "./draft.js";
import { showAllFaults, showFaults } from "./faults.js";
import { readPage, readWhole, writtenIn } from "./fields.js";
import { fillPage } from "./filling.js";
import { showPlace } from "./finding.js";
import { clearOpenParts, isHeld, showMarksLeft, showOpenParts } from "./marking.js";
import { closeFile, openedFile, setOpened } from "./opened.js";
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
 * What the page holds, also with the rows in which nothing is written, and what is wrong with it.
 * @typedef {{written: Written, whole: Written, problems: Problem[]}} Seen
 */

/** @returns {Seen} */
export function look() {
  const whole = readWhole();
  const written = writtenIn(whole);
  const problems = check(written, opened.known).filter(({ at }) => !isHeld(at));
  showFaults(problems);
  showMarksLeft(whole);
  if (!preview.hidden) byId("preview-case", HTMLElement).replaceChildren(previewOf(written));
  return { written, whole, problems };
}

/** @param {Written} written */
export const isEmpty = ({ fields, sections }) =>
  !sections[0] && Object.entries(fields).every(([key, value]) => EMPTY_FIELDS[key] === value);

export function keep() {
  const written = readPage();
  const file = openedFile();
  if (isEmpty(written) && !file) dropDraft();
  else keepDraft(written, { known: opened.known, file });
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
 * Shows what a file says, and what of it the form cannot edit or a person must confirm.
 * @param {OpenedFile} file
 * @param {CaseSource} source
 */
function putFile(file, source) {
  fillPage(source.written);
  setOpened(file, source, readWhole());
  showOpenParts(source);
}

/**
 * @typedef {object} State
 * @property {string} [known] the id under which the case is known
 * @property {boolean} [areFaultsShown] whether all that is wrong is told at once
 * @property {{file: OpenedFile, source: CaseSource}} [from] the file that it comes from
 */

/**
 * @param {Written | undefined} written undefined where all is as in the file
 * @param {State} [state]
 */
export function put(written, { known = "", areFaultsShown = false, from } = {}) {
  opened.known = known;
  clearOpenParts();
  closeFile();
  if (from) putFile(from.file, from.source);
  if (written) fillPage(written);
  if (from && written) showOpenParts(from.source);
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
