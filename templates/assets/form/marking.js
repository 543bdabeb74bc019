/*
 * Shows at their fields what of an opened file a person must confirm or fill in, and what the form
 * keeps as it is written because it cannot edit it.
 */

/** @import { Written } from "./shapes.js" */
/** @import { CaseSource } from "./source/file.js" */
/** @import { Mark } from "./source/marks.js" */
import { all, around, first, make } from "../page/elements.js";
import { locateOpen, readWhole } from "./fields.js";
import { marksLeft, openedNow } from "./opened.js";
import { changed, controlOf, firstControl, nameOf, page, say, tell, titleOf } from "./page.js";
import { pathAfter } from "./source/places.js";

let noteCount = 0;

/** @param {HTMLElement} field */
const titleOfField = (field) => (field.matches(".row") ? titleOf(field) : nameOf(field));

/** Where notes about a field stand: before its control. @param {HTMLElement} field */
function noteSpot(field) {
  const holder = field.matches(".row") ? first(field, "fieldset", HTMLElement) : field;
  const [fault] = all(holder, ":scope > .fault", HTMLElement);
  return fault ?? first(holder, "legend, label", HTMLElement);
}

/**
 * @param {HTMLElement} field
 * @param {HTMLElement} note
 */
function putNote(field, note) {
  noteCount++;
  note.id = `note-${noteCount}`;
  noteSpot(field).after(note);
  const described = field.matches("fieldset, .row") ? field : controlOf(field);
  const known = described.getAttribute("aria-describedby") ?? "";
  described.setAttribute("aria-describedby", `${known} ${note.id}`.trim());
}

/**
 * @param {HTMLElement} field
 * @param {Mark} mark
 */
function showMark(field, { id, isGuess, why }) {
  const words = say(isGuess ? "guess" : "toFillIn");
  const note = make("div", { className: "draft-mark" },
    make("p", {}, why ? say("labelled", words, why) : words));
  note.dataset.mark = id;
  if (isGuess) {
    const button = make("button", { type: "button", className: "quiet-button confirm" },
      say("confirm"));
    button.setAttribute("aria-label", say("labelled", titleOfField(field), say("confirm")));
    note.append(button);
  }
  putNote(field, note);
}

/**
 * @param {HTMLElement} field
 * @param {string} source
 * @param {boolean} isWhole whether it is all that the field holds
 */
function showHeld(field, source, isWhole) {
  putNote(field, make("div", { className: "kept-source" },
    make("p", {}, say("held")), make("pre", {}, make("code", {}, source))));
  if (!isWhole) return;
  for (const control of all(field, "input, select, textarea, button.add", HTMLElement)) {
    const isFree = !control.hasAttribute("disabled");
    if (isFree) control.toggleAttribute("disabled", true);
    if (isFree) control.dataset.held = "";
  }
}

/** Takes away what was shown of the file before. */
export function clearOpenParts() {
  for (const note of all(page, ".draft-mark, .kept-source", HTMLElement)) note.remove();
  for (const control of all(page, "[data-held]", HTMLElement)) {
    control.removeAttribute("disabled");
    delete control.dataset.held;
  }
}

/**
 * Shows them where they are now.
 * @param {CaseSource} source
 */
export function showOpenParts(source) {
  const opened = openedNow();
  if (!opened) return;
  clearOpenParts();
  const whole = readWhole();
  /** @param {string} path */
  const fieldAt = (path) => {
    const now = pathAfter(path, source, opened.before, whole);
    return now === undefined ? undefined : locateOpen(now);
  };
  for (const mark of marksLeft(whole)) {
    const field = fieldAt(mark.path);
    if (field) showMark(field, mark);
  }
  const { text, frontStart } = source;
  for (const [path, { start, end }] of source.held) {
    const field = fieldAt(path);
    const words = text.slice(frontStart + start, frontStart + end);
    if (field) showHeld(field, words, !path.endsWith("!]"));
  }
}

/**
 * Marks whose values were written anew go, and come back with the old value.
 * @param {Written} whole
 */
export function showMarksLeft(whole) {
  const left = new Set(marksLeft(whole).map(({ id }) => id));
  for (const note of all(page, ".draft-mark", HTMLElement)) {
    note.hidden = !left.has(note.dataset.mark ?? "");
  }
}

/** Whether a problem is about what the form keeps unread. @param {string} at */
export function isHeld(at) {
  const paths = [...openedNow()?.source.held.keys() ?? []].filter((path) => !path.endsWith("!]"));
  return paths.some((path) => at.startsWith(path) && /^(?:$|[.[])/.test(at.slice(path.length)));
}

page.addEventListener("click", (event) => {
  const button = around(event, ".draft-mark .confirm", HTMLButtonElement);
  const note = button?.closest(".draft-mark");
  const field = note?.closest("[data-control], .row");
  if (!(note instanceof HTMLElement) || !(field instanceof HTMLElement)) return;
  openedNow()?.confirmed.add(note.dataset.mark ?? "");
  note.hidden = true;
  firstControl(field).focus();
  tell(say("confirmed", titleOfField(field)));
  changed();
});
