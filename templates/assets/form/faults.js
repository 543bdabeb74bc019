/* Says beside each field what is wrong with it, and at the top of the form everything at once. */

/** @import { Problem } from "./shapes.js" */
import { all, around, byId, first, make } from "../page/elements.js";
import { fill } from "../page/words.js";
import { locate } from "./fields.js";
import { firstControl, isError, nameOf, page, say, sentenceOf, titleOf } from "./page.js";

/** @typedef {Problem & {field: HTMLElement}} Fault a problem and where it stands */

const summary = byId("errors", HTMLElement);

/** Fields that somebody has left; others may be incomplete still. */
const touched = new WeakSet();
let isAllShown = false;

/** 参加団体 2件目 › 団体名. @param {HTMLElement} field */
function nameOfPlace(field) {
  const names = [];
  /** @type {Element | null | undefined} */
  let at = field;
  while (at && at !== page) {
    if (at.matches(".row")) {
      names.unshift(titleOf(at));
      at = at.closest(".rows");
    } else {
      names.unshift(nameOf(at));
    }
    at = at?.parentElement?.closest("[data-control], .row, form");
  }
  return names.join(" › ");
}

/**
 * In a form nobody writes "name: ", and a choice is known by its label.
 * @param {string} words
 * @param {HTMLElement} field
 */
function exampleIn(words, field) {
  const value = words.replace(/^[A-Za-z]+: /, "");
  const [option] = all(field, `option[value="${CSS.escape(value)}"]`, HTMLOptionElement);
  return option?.textContent ?? value;
}

/** @param {Fault} fault */
function sentence({ kind, args, field }) {
  const { words, help, near } = sentenceOf(kind);
  /** @type {Record<string, string>} */
  const values = { ...args, field: nameOf(field) };
  if (args.example) values.example = exampleIn(args.example, field);
  const told = fill(words, values);
  // How lists are written in a file helps nobody here.
  const isList = kind === "missing-field" && /^[A-Za-z]+: [[{]/.test(args.example);
  if (isList) return told;
  const pause = told.endsWith("。") ? " " : "; ";
  return told + pause + fill(args.nearest && near ? near : help, values);
}

/** @param {Fault} fault */
const warnedSentence = (fault) =>
  isError(fault) ? sentence(fault) : say("labelled", say("warning"), sentence(fault));

/**
 * @param {HTMLElement} field
 * @param {Fault[]} faults
 */
function showAt(field, faults) {
  const [near] = all(field, ":scope > .fault", HTMLElement);
  const place = near ?? first(field, ".fault", HTMLElement);
  place.textContent = faults.map(warnedSentence).join(" ");
  place.hidden = !faults[0];
  const isWrong = faults.some(isError);
  place.classList.toggle("warning", faults.length > 0 && !isWrong);
  if (field.matches("fieldset")) return;
  for (const control of all(field, "input, select, textarea", HTMLElement)) {
    if (isWrong) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }
}

/** Opens all that it is folded in. @param {HTMLElement} target */
function uncover(target) {
  let box = target.closest("details");
  while (box) {
    box.open = true;
    box = box.parentElement?.closest("details") ?? null;
  }
  target.focus();
}

/** @param {Fault} fault */
function linkTo(fault) {
  const target = firstControl(fault.field);
  target.id ||= `to-${page.querySelectorAll("[id]").length}`;
  const words = say("labelled", nameOfPlace(fault.field), sentence(fault));
  const anchor = make("a", { href: `#${target.id}` }, words);
  anchor.addEventListener("click", (event) => {
    event.preventDefault();
    uncover(target);
  });
  return make("li", {}, anchor);
}

/** Whoever has only left something empty has made no mistake yet. */
const UNFILLED = ["missing-field", "empty-list", "body-missing"];

/** @param {Fault[]} errors */
const counted = (errors) =>
  say(errors.every(({ kind }) => UNFILLED.includes(kind)) ? "missing" : "problems", errors.length);

/** @param {Fault[]} errors */
function summarise(errors) {
  byId("errors-title", HTMLElement).textContent = counted(errors);
  byId("errors-list", HTMLElement).replaceChildren(...errors.map(linkTo));
  summary.hidden = !isAllShown || !errors[0];
}

/** How many are left in each part of the form. @param {Fault[]} errors */
function showProgress(errors) {
  for (const left of all(document, "[data-left]", HTMLElement)) {
    const part = byId(left.dataset.left ?? "", HTMLElement);
    const count = errors.filter(({ field }) => part.contains(field)).length;
    left.textContent = count > 0 ? say("left", count) : "";
  }
  const standing = byId("standing", HTMLElement);
  const words = errors[0] ? counted(errors) : say("complete");
  // What says the same again would be read out again.
  if (standing.textContent !== words) standing.textContent = words;
}

/**
 * @param {Fault} one
 * @param {Fault} other
 */
function byPlace({ field: one }, { field: other }) {
  const position = one.compareDocumentPosition(other);
  return position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}

/** @param {Problem[]} problems */
export function showFaults(problems) {
  const faults = problems.map((problem) => ({ ...problem, field: locate(problem.at) }));
  const byField = Map.groupBy(faults, ({ field }) => field);
  for (const field of all(page, "[data-control]", HTMLElement)) {
    const isTold = isAllShown || touched.has(field);
    showAt(field, (isTold && byField.get(field)) || []);
  }
  const errors = faults.filter(isError).sort(byPlace);
  summarise(errors);
  showProgress(errors);
}

/**
 * From here on every fault is shown, or only those of fields that somebody left.
 * @param {boolean} is
 */
export function showAllFaults(is) {
  isAllShown = is;
}

export const focusFaults = () => summary.focus();

page.addEventListener("focusout", (event) => {
  /** @type {Element | null | undefined} */
  let field = around(event, "[data-control]", HTMLElement);
  while (field) {
    touched.add(field);
    field = field.parentElement?.closest("[data-control=choices], [data-control=parties]");
  }
});
