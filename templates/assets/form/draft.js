/* Keeps a copy of what is written in this browser, and nowhere else. */

/** @import { OpenedFile } from "./opened.js" */
/** @import { Written } from "./shapes.js" */
import { byId, first } from "../page/elements.js";
import { say, tell } from "./page.js";

/**
 * Where a case comes from: the id under which it is known, and its file.
 * @typedef {{known?: string, file?: OpenedFile}} Origin
 * @typedef {Written & Origin} Kept
 */

const DRAFT_KEY = "jirei.form";
const notice = byId("restored", HTMLElement);
let isStopped = false;
let isUnsaved = false;
/** What lies in a file, as text. */
let saved = "";

/** @param {"storage" | "otherTab"} why nothing is kept any more */
function stop(why) {
  isStopped = true;
  first(notice, "p", HTMLElement).textContent = say(why);
  notice.classList.add("stays");
  notice.hidden = false;
  tell(say(why));
}

/**
 * Browsers may refuse to keep anything, from a folder above all.
 * @template T
 * @param {(store: Storage) => T} act
 */
function tried(act) {
  try {
    return act(localStorage);
  } catch {
    stop("storage");
    return null;
  }
}

/**
 * @param {Written} written
 * @param {Origin} origin
 */
export function keepDraft(written, origin) {
  if (isStopped) isUnsaved = JSON.stringify(written) !== saved;
  else tried((store) => store.setItem(DRAFT_KEY, JSON.stringify({ ...written, ...origin })));
}

/** It lies in a file now. @param {Written} written */
export function draftIsSaved(written) {
  saved = JSON.stringify(written);
  isUnsaved = false;
}

export const dropDraft = () => tried((store) => store.removeItem(DRAFT_KEY));

/** Null where there is none that can be read. @returns {Kept | null} */
export function foundDraft() {
  const text = tried((store) => store.getItem(DRAFT_KEY)) ?? "null";
  try {
    const written = JSON.parse(text);
    return Array.isArray(written?.sections) && written.fields ? written : null;
  } catch {
    return null;
  }
}

/** @param {boolean} is whether it is said that the draft was found */
export function showRestored(is) {
  notice.hidden = !is;
}

/** What is written here and kept nowhere is not to go with the window unasked. */
addEventListener("beforeunload", (event) => {
  if (isUnsaved) event.preventDefault();
});

addEventListener("storage", ({ key, newValue }) => {
  if (key === DRAFT_KEY && newValue !== null) stop("otherTab");
});
